import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';

const HEAD = ['Rencontres des rives', 'Mardi 4 mars 2025, Redon', ''];
const programme = (...rows: string[]) => [...HEAD, ...rows, ''].join('\n');
const ALL = [
  'Accueil des élus: ',
  'Les digues et leurs riverains: speaker Anne/Roux | maire de Redon + speaker Luc/Morel | ingénieur',
  'Habiter la crue: speaker Zélie/Floch | géographe',
];

describe('rows that are pasted from a table', () => {
  it.each([
    [
      'semicolons part who speaks',
      [
        '9h00\tAccueil des élus\tHall',
        '9h30\tLes digues et leurs riverains\tAnne Roux, maire de Redon ; Luc Morel, ingénieur',
        '10h30\tHabiter la crue\tZélie Floch, géographe',
      ],
    ],
    [
      'bullets before each',
      [
        '9h00 – 9h30\tAccueil des élus\t',
        '9h30 – 10h30\tLes digues et leurs riverains\t• Anne Roux, maire de Redon ; • Luc Morel, ingénieur',
        '10h30 – 11h30\tHabiter la crue\t• Zélie Floch, géographe',
      ],
    ],
    [
      'hours with colons, a pause without hours',
      [
        '09:00\tAccueil des élus\t',
        '09:30\tLes digues et leurs riverains\tAnne Roux, maire de Redon ; Luc Morel, ingénieur',
        '\tPause\t',
        '10:30\tHabiter la crue\tZélie Floch, géographe',
      ],
    ],
    [
      'brackets behind names',
      [
        'de 9 h à 9 h 30\tAccueil des élus',
        'de 9 h 30 à 10 h\tLes digues et leurs riverains\tAnne Roux (maire de Redon) ; Luc Morel (ingénieur)',
        'de 10 h à 11 h\tHabiter la crue\tZélie Floch (géographe)',
      ],
    ],
  ])('are cells, %s', async (_, rows) => {
    expect(await entriesOf(programme(...rows))).toEqual(ALL);
  });

  it('say who leads in the same cell', async () => {
    const rows = [
      '9h30\tLes digues\tModération : Anne Roux, maire de Redon ; Luc Morel, ingénieur',
      '10h30\tHabiter la crue\tZélie Floch, géographe',
      '11h30\tLes ponts\tJulien Le Gall, hydrologue',
    ];
    expect(await entriesOf(programme(...rows))).toEqual([
      'Les digues: moderator Anne/Roux | maire de Redon + speaker Luc/Morel | ingénieur',
      'Habiter la crue: speaker Zélie/Floch | géographe',
      'Les ponts: speaker Julien/Le Gall | hydrologue',
    ]);
  });

  it('are several, of three fields, that begin with hours', async () => {
    const two = [
      '9h30\tLes digues\tAnne Roux, maire de Redon',
      '10h30\tHabiter la crue\tZélie Floch, géographe',
    ];
    expect(await entriesOf(programme(...two))).toEqual([
      'Les digues: speaker Anne/Roux | maire de Redon',
      'Habiter la crue: speaker Zélie/Floch | géographe',
    ]);
    // One row, two fields or other lines with tabs stay as they are.
    const open = ['9h30\tLes digues ; les ponts', '10h30\tHabiter la crue', 'Anne Roux ; maire'];
    expect((await entriesOf(programme(...open))).map(entry => entry.split(':')[0])).toEqual([
      'Les digues ; les ponts',
      'Habiter la crue',
    ]);
  });
});
