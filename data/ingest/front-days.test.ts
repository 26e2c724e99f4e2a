import { describe, expect, it } from 'vitest';
import { openDocument, plain } from '../document/open.ts';
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

  it.each([
    ['Date : jeudi 12 mars 2026, 9h00 - 11h00\nLieu : salle Carrée', '2026-03-12'],
    ['Date de la réunion : 12 mars 2026', '2026-03-12'],
    ['Quand ? Les 12 et 13 mars 2026', '2026-03-12 2026-03-13'],
    ['**When:** 12-13 March 2026', '2026-03-12 2026-03-13'],
    ['Date de rédaction : 12 mars 2026\nSéance du 10 mars 2026', '2026-03-10'],
  ])('are those that a label says, whatever other days the minutes speak of: %s', (head, days) => {
    const minutes =
      '\n\nParticipants :\n- Anne Roux, directrice\n- Paul Petit, chef de projet\n\n1. La digue\n\nLe plan a été validé par le comité\nle 5 mars. Les travaux commencent bientôt.\n';
    expect(daysOf(`Compte-rendu de la réunion de coordination\n${head}${minutes}`)).toBe(days);
  });

  it('are those above the label where a line there says when', () => {
    const text =
      'Rencontres de la rive\nAngers, 4 avril 2024\n\n14h La digue\nAnne Roux, maire\n\nDate : 18 septembre 2025\n';
    expect(daysOf(text)).toBe('2024-04-04');
  });

  it('are those of all sessions of a cycle, where each says its own behind the label', () => {
    const cycle = (days: readonly string[]) =>
      `# Cycle des rives\n\n${days.map((day, n) => `## Rive ${n}\n\nDate : ${day}\n\nAnne Roux\n\n`).join('')}`;
    expect(daysOf(cycle(['4 mars 2026', '11 mars 2026']))).toBe('2026-03-04 2026-03-11');
  });

  it('give way to a day with nothing but its place behind it, where a site stamps its pages at an odd minute', () => {
    const page = (line: string) => `Les digues\n\n${line}\n\nLa digue a cent ans. Une soirée en parlera.\n`;
    expect(daysOf(page('Le 23 février 2017 à la Halle à Lozac'), '16-02-2017 15:48')).toBe('2017-02-23');
    expect(daysOf(page('Débat avec Anne Roux le jeudi 23 février 2017 à Lunel'), '16-02-2017 15:48')).toBe(
      '2017-02-23',
    );
    expect(daysOf(page('Le 23 février 2017 à la Halle à Lozac'), '16-02-2017 15:45')).toBe('2017-02-16');
  });

  it.each([
    'Version 2 du 3 juillet 2018 – validée le 12 septembre 2018\n\nSéance du 14 juin 2018\n',
    'Date de la réunion : 14 juin 2018\nDate de rédaction : 18 juin 2018\nDiffusion le 19 juin 2018\n',
    'Réunion du 14 juin 2018\nAmendé le 2 juillet 2018\nValidation : 12 septembre 2018\n',
  ])('are none on which minutes were written, passed on or validated: %s', head => {
    expect(daysOf(`Procès-verbal du conseil de faculté\n\n${head}`)).toBe('2018-06-14');
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

describe('the day on which a site keeps a page as written', () => {
  const posted = (title: string, body: string, date = '2024-03-15', ...more: readonly string[]) =>
    openDocument(
      `---\ntitle: "${title}"\ndate: ${date}\ntags: [retour]\n${more.map(line => `${line}\n`).join('')}---\n\n${body}\n`,
      'essai.md',
    ).then(document =>
      readOutline(document, { name: 'essai.md', sha256: '', characters: 0 }).proceedings.dates.join(' '),
    );
  const FOURS = 'Les fours ont été au cœur des échanges.';

  it.each([
    ['Retour sur les rencontres', FOURS, ''],
    ['Programme', FOURS, ''],
    ['Retour du colloque du 8 mars', FOURS, '2024-03-08'],
    ['Compte rendu de la réunion du 12 décembre', FOURS, '2023-12-12'],
    ['Compte rendu du conseil', FOURS, '2024-03-15'],
    [
      'Retour sur les journées',
      'Elles se sont déroulées au musée les 8 et 9 mars 2024.',
      '2024-03-08 2024-03-09',
    ],
    [
      'Retour sur les journées',
      '### Mardi 5 mars\n\nLes fours\n\n### Mercredi 6 mars\n\nLes rives',
      '2024-03-05 2024-03-06',
    ],
    ['Retour sur les journées', 'Annecy, les 24 et 25 février 2024', '2024-02-24 2024-02-25'],
    ['Programme', 'Un rappel pour notre journée d’étude le 26 mars 2024 à Annecy.', '2024-03-26'],
    [
      'Retour sur les plénières',
      'Anne Roux est adjointe au directeur depuis le 9 avril 2015. Elle mène ses recherches sur les fours.',
      '',
    ],
    [
      'Élection du maire',
      'M. Petit a vécu la commémoration de ce 8 mars en petit comité, imposé par la crue, et le regrette beaucoup devant tous.',
      '',
    ],
    [
      'Journées des fours',
      '## 15 mars de 14h à 18h\n\nLes fours\n\n## 16 mars de 14h à 18h\n\nLes rives',
      '2024-03-15 2024-03-16',
    ],
  ])('is none of the event: %s / %s', async (title, body, days) => {
    expect(await posted(title, body)).toBe(days);
  });

  it('is its day where the head tells of an event, an hour of the evening, or is no post', async () => {
    expect(await posted('Grand débat', FOURS, '2024-03-15 19:00:00 +0100')).toBe('2024-03-15');
    expect(await posted('Grand débat', FOURS, '2024-03-15T10:00:00')).toBe('2024-03-15');
    expect(await posted('Grand débat', FOURS, '2024-03-15 19:02:11 +0100')).toBe('');
    expect(await posted('Grand débat', FOURS, '2024-03-15', 'lieu: Annecy')).toBe('2024-03-15');
    expect(await posted('Grand débat', FOURS, '2024-03-15', 'event: Les fours')).toBe('2024-03-15');
    const report = await openDocument(
      `---\ntitle: Comité\nauthor: Anne Roux\ndate: 2024-03-15\n---\n\n${FOURS}\n`,
      'essai.md',
    );
    const source = { name: 'essai.md', sha256: '', characters: 0 };
    expect(readOutline(report, source).proceedings.dates).toEqual(['2024-03-15']);
  });
});

describe('other days than those of the event', () => {
  it.each([
    [
      'Conseil municipal\n\nLundi 3 juin 2024\n\nLecture est faite des délibérations prises lors du conseil précédent du 4 mars 2024, auxquelles nul n’a rien à redire, et le conseil les approuve sans débat ni vote.\n',
      '2024-06-03',
    ],
    ['Colloque des fours\n\n3 juin 2024\n\nDate de la convocation :\n\n15 mai 2024\n', '2024-06-03'],
    ['Colloque des fours\n\n3 juin 2024\n\nDate limite de soumission :\n15 mai 2024\n', '2024-06-03'],
    ['Colloque des fours\n\n3 juin 2024\n\n– Programme – màj le 15 mai 2024\n', '2024-06-03'],
    ['Colloque des fours\n\n3 juin 2024\n\nDernière modification : 15 mai 2024\n', '2024-06-03'],
    [
      'Colloque des fours\n\n3 juin 2024\n\nVersion finale des articles : vendredi 15 mai 2024\n',
      '2024-06-03',
    ],
    [
      'Retour sur les fours\n\nUn symposium tenu le 4 février 2024.\n\nle 11 février 2024\n\nActualité publiée le 11 février 2024\n',
      '2024-02-04',
    ],
    [
      'Rencontres des fours\n\nSamedi 8 juin 2024 puis\n\nVendredi 7 juin 2024 à 18h\n',
      '2024-06-07 2024-06-08',
    ],
  ])('are left out, and those of the event stand in order: %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });
});

describe('a day alone over all else', () => {
  const announced =
    'Colloque des fours\n\nCaen, jeudi 17 avril 2024 (9h-17h30)\n\n9h Ouverture par Anne Roux\n';

  it.each([
    [`27 mars 2024\n\n${announced}`, '2024-04-17'],
    [`\n27/03/2024\n\n${announced}`, '2024-04-17'],
    [`Le 27 mars 2024\n${announced}`, '2024-04-17'],
  ])('is that on which the page was written, where it announces a later one: %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    ['17 avril 2024\n\nColloque des fours\n\n9h Ouverture par Anne Roux\n', '2024-04-17'],
    [`16 avril 2024\n\n${announced}`, '2024-04-16'],
    [`Mercredi 27 mars 2024\n\n${announced}`, '2024-03-27 2024-04-17'],
    [`Appel du 27 mars 2024 à tous\n\n${announced}`, '2024-03-27'],
    [`Forum des fours\n27 mars 2024\n\n${announced}`, '2024-03-27 2024-04-17'],
  ])('is one of the event anywhere else: %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
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

describe('a year that the event speaks of', () => {
  const programme = (title: string) =>
    `${title}\n\nJeudi 7 décembre\n\n9h00 Table ronde : les crues\nAnne Roux, maire\n`;

  it.each([
    'Colloque des rives : qui habitera le quai en 2030 ?',
    'Colloque des rives à l’horizon 2035',
    'Colloque des rives : se loger d’ici 2030',
    'Forum des rives, cap 2030',
  ])('is not its own: %s', title => {
    expect(daysOf(programme(title))).toBe('');
  });

  it('is its own where nothing says so', () => {
    expect(daysOf(programme('Colloque des rives 2023'))).toBe('2023-12-07');
  });
});
