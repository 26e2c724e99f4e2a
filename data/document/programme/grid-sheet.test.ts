import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../entries.fixture.ts';

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const sheet = (...rows: string[][]) => rows.map(row => row.map(quoted).join(',')).join('\n');

const ROUX = 'Les digues et leurs riverains\nAnne Roux, maire de Redon';
const FLOCH = 'Habiter la crue\nZélie Floch, géographe';
const MOREL = 'Les ponts de bois\nLuc Morel, ingénieur, Ville de Vannes';
const LE = 'Les puits du bourg\nJulien Le Gall, hydrologue';
const ALL = [
  'Les digues et leurs riverains: speaker Anne/Roux | maire de Redon',
  'Habiter la crue: speaker Zélie/Floch | géographe',
  'Les ponts de bois: speaker Luc/Morel | ingénieur, Ville de Vannes',
  'Les puits du bourg: speaker Julien/Le Gall | hydrologue',
];

describe('a sheet laid out as a grid', () => {
  it.each([
    [
      'rooms over hours',
      sheet(['', 'Salle A', 'Salle B'], ['9h', ROUX, FLOCH], ['10h', MOREL, LE], ['11h', 'Pause', 'Pause']),
    ],
    [
      'hours as a range',
      sheet(
        ['Horaire', 'Amphi', 'Forum'],
        ['9h - 9h45', ROUX, FLOCH],
        ['10h - 10h45', MOREL, LE],
        ['10h45 – 11h', 'Pause', 'Pause'],
      ),
    ],
    [
      'hours with a colon',
      sheet(
        ['', 'Amphi 1', 'Amphi 2'],
        ['09:00', ROUX, FLOCH],
        ['10:00', MOREL, LE],
        ['11:00', 'Déjeuner', 'Déjeuner'],
      ),
    ],
    [
      'days over hours',
      sheet(
        ['', 'Mardi 4 mars', 'Mercredi 5 mars'],
        ['9 h', ROUX, FLOCH],
        ['14 h', MOREL, LE],
        ['16 h', 'Café', 'Café'],
      ),
    ],
    [
      'a title above',
      sheet(
        ['Rencontres des rives', '', ''],
        ['', 'Salle A', 'Salle B'],
        ['9h', ROUX, FLOCH],
        ['10h', MOREL, LE],
        ['11h', 'Pause', 'Pause'],
      ),
    ],
    [
      'a column of days before the hours',
      sheet(['Mardi', '9h', ROUX, FLOCH], ['', '10h', MOREL, LE], ['', '11h', 'Pause', 'Pause']),
    ],
    [
      'hours said from and to',
      sheet(
        ['', 'A', 'B'],
        ['de 9h à 10h', ROUX, FLOCH],
        ['de 10h à 11h', MOREL, LE],
        ['de 11h à 11h15', 'Pause', 'Pause'],
      ),
    ],
    [
      'hours of the morning',
      sheet(
        ['', 'Room 1', 'Room 2'],
        ['9:00 AM', ROUX, FLOCH],
        ['10:00 AM', MOREL, LE],
        ['11:00 AM', 'Break', 'Break'],
      ),
    ],
    [
      'an empty cell',
      sheet(
        ['', 'Salle A', 'Salle B', 'Salle C'],
        ['9h', ROUX, '', FLOCH],
        ['10h', '', MOREL, LE],
        ['11h', 'Pause', 'Pause', 'Pause'],
        ['12h', 'Repas', 'Repas', 'Repas'],
      ),
    ],
    [
      'semicolons',
      sheet(
        ['', 'Salle A', 'Salle B'],
        ['9h', ROUX, FLOCH],
        ['10h', MOREL, LE],
        ['11h', 'Pause', 'Pause'],
      ).replaceAll(/,(?=["\n]|(?:Salle|Pause))/g, ';'),
    ],
  ])('is read cell by cell: %s', async (_, text) => {
    expect(await entriesOf(text, 'grille.csv')).toEqual(ALL);
  });

  it('is no grid where its heads say what stands below them, or where hours are few', async () => {
    const list = sheet(
      ['Heure', 'Titre', 'Intervenant'],
      ['9h', 'Les digues', 'Anne Roux'],
      ['10h', 'Les ponts', 'Luc Morel'],
      ['11h', 'Les puits', 'Zélie Floch'],
    );
    expect(await entriesOf(list, 'liste.csv')).toEqual([
      'Les digues: speaker Anne/Roux',
      'Les ponts: speaker Luc/Morel',
      'Les puits: speaker Zélie/Floch',
    ]);
  });

  it('says what is merged over several rows once', async () => {
    const text = `\f\tSamedi\n${['\tSalle A\tSalle B', `9h\t"${ROUX}"\t"${FLOCH}"`, `10h\t"${ROUX}"\t"${MOREL}"`, `11h\t"${ROUX}"\t"${LE}"`].join('\n')}\n`;
    expect((await entriesOf(text, 'x.txt')).toSorted()).toEqual(ALL.toSorted());
  });
});
