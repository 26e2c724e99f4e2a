import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';

const datesOf = async (text: string): Promise<readonly string[]> => (await datasetOf(text)).proceedings.dates;
const BELOW =
  '9h30 Ouverture par Anne Roux, maire\n10h30 Les rives, Paul Petit, géographe\n14h Les haies, Léa Blanc, juriste\n';

describe('the year of a day that leaves it out', () => {
  it('is none in which its weekday falls on another day', async () => {
    expect(
      await datesOf(
        `Rencontre des âges\nJEUDI 6 SEPTEMBRE - Changer de regard\nDans ses travaux de 2015, l’agence parle des âges.\n${BELOW}`,
      ),
    ).toEqual([]);
    expect(
      await datesOf(
        `Rencontre des âges\nJEUDI 6 SEPTEMBRE - Changer de regard\nLe cycle de 2018 se poursuit.\n${BELOW}`,
      ),
    ).toEqual(['2018-09-06']);
    expect(await datesOf(`Forum du fleuve 2019\n\nmardi 12 mars\n\n${BELOW}`)).toEqual(['2019-03-12']);
  });

  it.each([
    'Comme en 2021, le parc a organisé le 28 novembre dernier une journée d’échanges.',
    'Le colloque du 25 juin parle de 23 % d’énergies des rives en 2020.',
    'En 2014, le syndicat est né. Il nous conviait le 14 novembre dernier.',
    'Retour sur la gestion de la sécheresse 2019, le 29 septembre.',
  ])('is none that the text speaks of: %s', async words => {
    expect(await datesOf(`Journée des rives\n\n${words}\n\n${BELOW}`)).toEqual([]);
  });

  it('is none of a picture', async () => {
    const text = `Congrès des vélos\n\nDu 17 au 19 octobre 2007\n\nCapture d’écran 2020 07 21 à 12.57.29\n\n${BELOW}`;
    expect(await datesOf(text)).toEqual(['2007-10-17', '2007-10-18', '2007-10-19']);
  });
});
