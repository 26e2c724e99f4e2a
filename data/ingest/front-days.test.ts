import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { NOTHING_DECLARED } from '../document/readable.ts';
import { readOutline } from './outline.ts';

function daysOf(text: string, declared: string | null = null): string {
  const dates = declared === null ? [] : [{ text: declared, span: { start: 0, end: 0 } }];
  return readOutline(
    { ...plain(text), declared: { ...NOTHING_DECLARED, dates } },
    { name: 'essai.txt', sha256: '', characters: text.length },
  ).proceedings.dates.join(' ');
}

describe('days that the head of a page declares', () => {
  it.each([
    ['Conseil municipal\n\nLundi 3 juin 2024 à 20h30\n', '2024-06-20', '2024-06-03'],
    ['Minutes of the parish council\n\nAt 7.30pm on Monday 3 June 2024\n', '2024-06-20', '2024-06-03'],
    ['Café des rives\n\nRendez-vous le jeudi 16 mai 2024 à 18 h à la halle.\n', '2024-05-02', '2024-05-16'],
    ['Forum des rives\n\nInscriptions avant le jeudi 16 mai 2024 à 18h\n', '2024-06-02', '2024-06-02'],
    ['Forum des rives\n\nLe jeudi 16 mai 2024, la rivière a débordé.\n', '2024-06-02', '2024-06-02'],
    ['Forum des rives\n\nSamedi 15 juin 2024 à 9h puis dimanche\n', '2024-06-15', '2024-06-15'],
  ])('give way to a call for another day: %s', (text, declared, days) => {
    expect(daysOf(text, declared)).toBe(days);
  });

  it('are none of the meeting whose minutes are approved', () => {
    expect(
      daysOf(
        'Conseil de communauté en date du 11 décembre 2018\n\nAdoption à l’unanimité du procès-verbal du conseil du 27 novembre 2018.\nValidation du compte rendu de la réunion du 3 mai 2018\n',
      ),
    ).toBe('2018-12-11');
  });

  it('are the one that the title of minutes says, whatever other days they speak of', () => {
    const page =
      'Compte-rendu de la réunion du Conseil municipal du 16 septembre 2019\n\nOrdre du jour :\n- Compte rendu du 1er juillet 2019\n- Délibération du 19 juin 2019\n';
    expect(daysOf(page)).toBe('2019-09-16');
  });

  it('are those of the page where they tell the moment: its own day alone on a line is no day of the event', () => {
    const page = 'Journée des rives\n\n17 mars 2025\n\nSamedi 5 avril de 9h à 13h\n12 rue Neuve à Angers\n';
    expect(daysOf(page, '2025-03-18T00:39:01Z')).toBe('2025-04-05');
    expect(daysOf('Journée des rives\n\n17 mars 2025\n', '2025-03-18T00:39:01Z')).toBe('2025-03-17');
    expect(daysOf(page, '2025-01-02T08:00:00Z')).toBe('2025-03-17 2025-04-05');
  });
});

describe('days of a programme', () => {
  const day = (hours: string) => `${hours} Table ronde : les crues\nAnne Roux, maire de Caen\n\n`;

  it('go on below the first, that stands on the title page', () => {
    const text = `Forum des rives\n\n# Mardi 4 juin 2024\n\n${day('9h00')}# Mercredi 5 juin 2024\n\n${day('9h30')}`;
    expect(daysOf(text)).toBe('2024-06-04 2024-06-05');
    expect(daysOf(text.replaceAll('# ', ''))).toBe('2024-06-04 2024-06-05');
    expect(daysOf(text.replace('# Mercredi', '# Inscriptions avant le mercredi'))).toBe('2024-06-04');
  });

  it('are those of its sessions where each has its own', () => {
    const sessions = [
      'Séance 1 – Les crues (6 février 2026, 10h)\n\nAnne Roux, maire de Caen\n\n',
      'Séance 2 – Les digues (27 mars 2026, 10h)\n\nPaul Petit, géographe\n\n',
    ];
    expect(daysOf(`Séminaire des rives\n\n${sessions.join('')}`)).toBe('2026-02-06 2026-03-27');
    expect(daysOf(`Séminaire des rives\n\n${sessions.map(one => `### ${one}`).join('')}`)).toBe(
      '2026-02-06 2026-03-27',
    );
    expect(daysOf(`Séminaire des rives\n\n${sessions[0]}`)).toBe('2026-02-06');
  });
});

describe('the day of a page among pairs without fences', () => {
  it('is when it was written, where it says of another when it takes place', () => {
    const page =
      'title: Rencontres du port à Nantes\ndate: 2014/10/13\nimage: port.jpg\n\nRetrouvez-nous le vendredi 14 novembre 2014 à Nantes.\n';
    expect(daysOf(page)).toBe('2014-11-14');
    expect(daysOf('Rencontres du port\n\ndate: 2014/10/13\n\nRetrouvez-nous à Nantes.\n')).toBe('2014-10-13');
  });
});
