import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function sessionsOf(text: string) {
  const { sessions } = readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
  return sessions.map(({ title, start, end, room }) => ({ title, start, end, room }));
}

describe('when a session takes place', () => {
  it('is said by its hours on the only day of the event', () => {
    const [first, second] = sessionsOf(
      'Rencontres des rives\nAngers, 4 avril 2024\n\n9h00-10h30 Table ronde : les crues\nSalle Carrée\nAnne Roux, maire de Caen\n\n14 h Conférence : les digues\nPaul Petit, préfet de la Sarthe\n',
    );
    expect(first).toMatchObject({ start: '2024-04-04T09:00', end: '2024-04-04T10:30', room: 'Salle Carrée' });
    expect(second?.start).toBe('2024-04-04T14:00');
    expect(second?.end).toBeUndefined();
  });

  it('follows the days that headings name', () => {
    const found = sessionsOf(
      'Rencontres des rives\nAngers, 4 et 5 avril 2024\n\nJeudi 4 avril\n\n9h00 Table ronde : les crues\nAnne Roux, maire de Caen\n\nVendredi 5 avril\n\n9h00 Table ronde : les digues\nPaul Petit, préfet de la Sarthe\n',
    );
    expect(found.map(({ start }) => start)).toEqual(['2024-04-04T09:00', '2024-04-05T09:00']);
  });

  it.each([
    'Table ronde : les crues | 9h20-10h00',
    'Table ronde : les crues (9 h 20 – 10 h)',
    'Table ronde : les crues – 9:20-10:00',
  ])('is said at the end of its line: %s', heading => {
    const [first] = sessionsOf(
      `Rencontres des rives\nAngers, 4 avril 2024\n\n${heading}\nAnne Roux, maire de Caen\n`,
    );
    expect(first).toMatchObject({ start: '2024-04-04T09:20', end: '2024-04-04T10:00' });
  });

  it('is not what the next session says of itself', () => {
    const [first, second] = sessionsOf(
      'Rencontres des rives\nAngers, 4 avril 2024\n\nOuverture des travaux\nAnne Roux, maire de Caen\n\n9h20 Table ronde : les digues\nPaul Petit, préfet de la Sarthe\n',
    );
    expect(first?.start).toBeUndefined();
    expect(second?.start).toBe('2024-04-04T09:20');
  });

  it('is a day alone where no hours are said, up to what is no longer of the programme', () => {
    const text =
      'Rencontres des rives\nAngers, 4 et 5 avril 2024\n\nJeudi 4 avril\n\nMatin\n\nAtelier 1 : les crues\nAnne Roux, maire de Caen\n\nPause\n\nAtelier 2 : les digues\nPaul Petit, préfet de la Sarthe\n\nVendredi 5 avril\n\nAtelier 3 : les ponts\nLuc Noir, géographe\n';
    const daysOf = (words: string) =>
      readOutline(plain(words), { name: 'essai.txt', sha256: '', characters: words.length }).sessions.map(
        ({ day }) => day ?? null,
      );
    expect(daysOf(text)).toEqual(['2024-04-04', '2024-04-04', '2024-04-05']);
    const behind = daysOf(`${text}\nRésumés\n\nAtelier 4 : les gués\nJeanne Blanc, hydrologue\n`);
    expect(behind.slice(0, 3)).toEqual(['2024-04-04', '2024-04-04', '2024-04-05']);
    expect(behind.slice(3).every(day => day === null)).toBe(true);
  });

  it('is no day that the document itself does not take place on', () => {
    const text =
      'Rencontres des rives\nAngers, 4 avril 2024\n\nAtelier 1 (4 avril 2024) : les crues\nAnne Roux, maire de Caen\n\nAtelier 2 (7 mars 2023) : les digues\nPaul Petit, préfet\n';
    const { sessions } = readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
    expect(sessions.map(({ day }) => day)).toEqual(['2024-04-04', undefined]);
  });

  it('is not invented: hours without a day give no moment', () => {
    const [first] = sessionsOf(
      'Rencontres des rives\n\n9h00 Table ronde : les crues\nAnne Roux, maire de Caen\n',
    );
    expect(first?.start).toBeUndefined();
  });
});
