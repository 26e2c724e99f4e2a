import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../entries.fixture.ts';

/** A calendar of these titles, each with the description behind a bar. */
function calendar(...events: readonly string[]): string {
  const lines = events.flatMap((event, i) => {
    const [summary, description] = event.split(' | ');
    return [
      'BEGIN:VEVENT',
      `UID:${i}@essai`,
      `DTSTART:202402${10 + i}T090000Z`,
      `SUMMARY:${(summary ?? '').replaceAll(',', '\\,')}`,
      ...(description === undefined ? [] : [`DESCRIPTION:${description.replaceAll(',', '\\,')}`]),
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//essai//FR', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

const read = (...events: readonly string[]) => entriesOf(calendar(...events), 'essai.ics');

describe('the titles of a calendar that name who speaks', () => {
  it.each([
    ['before a colon', (who: string, what: string) => `${who} : ${what}`],
    ['before a dash', (who: string, what: string) => `${who} – ${what}`],
    ['before quotes', (who: string, what: string) => `${who}, « ${what} »`],
    ['in brackets', (who: string, what: string) => `${what} (${who})`],
    ['behind the form', (who: string, what: string) => `Exposé de ${who}, ${what}`],
    ['behind the form and a colon', (who: string, what: string) => `Séminaire : ${who} – ${what}`],
  ])('are parted from them: %s', async (_, write) => {
    const found = await read(
      write('A. Roux', 'Les vers de terre'),
      write('J.-P. Petit', 'Les champignons'),
      write('Zoé Marzin', 'La matière organique'),
    );
    expect(found.map(one => one.replace(/« | »/gu, ''))).toEqual([
      'Les vers de terre: speaker A./Roux',
      'Les champignons: speaker J.-P./Petit',
      'La matière organique: speaker Zoé/Marzin',
    ]);
  });

  it('are what is held where nothing else is said', async () => {
    expect(await read('Séminaire A. Roux', 'Séminaire J.-P. Petit')).toEqual([
      'Séminaire A. Roux: speaker A./Roux',
      'Séminaire J.-P. Petit: speaker J.-P./Petit',
    ]);
  });

  it('may be about whom they name', async () => {
    const found = await read(
      'Louise Michel : une vie',
      'Atelier vélo',
      'Repas partagé',
      'Jean Moulin : le préfet',
      'Marché',
    );
    expect(found.every(one => one.endsWith(': '))).toBe(true);
  });

  it('name nobody where one alone does, or where places and bodies stand so', async () => {
    expect(await read('Atelier vélo (Anne Roux)', 'Marché')).toEqual([
      'Atelier vélo (Anne Roux): ',
      'Marché: ',
    ]);
    expect(await read('Atelier vélo (Maison Verte)', 'Marché (Place Carnot)')).toEqual([
      'Atelier vélo (Maison Verte): ',
      'Marché (Place Carnot): ',
    ]);
  });
});

describe('a description whose first line is nothing but names', () => {
  it.each([
    ['A. Roux (INRAE), J.-P. Petit (CNRS)', 'speaker A./Roux | INRAE + speaker J.-P./Petit | CNRS'],
    ['Anne Roux et Paul Petit', 'speaker Anne/Roux + speaker Paul/Petit'],
    ['Anne Roux', 'speaker Anne/Roux'],
    ['Par A. Roux', 'speaker A./Roux'],
    ['Intervenant : M.-L. Floch', 'speaker M.-L./Floch'],
  ])('says who speaks: %s', async (words, people) => {
    expect(await read(`Les vers de terre | ${words}`)).toEqual([`Les vers de terre: ${people}`]);
  });

  it.each(['Salle Carnot, Ville de Brest', 'Contact\\nAnne Roux', 'Anne Roux\\n02 98 11 22 33'])(
    'and nobody in other words: %s',
    async words => {
      expect(await read(`Les vers de terre | ${words}`)).toEqual(['Les vers de terre: ']);
    },
  );
});
