import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf, marching, workshop } from './entries.fixture.ts';

const FLOCH = 'Zélie/Floch | ingénieure, Ville de Redon';
const NOURY_LINE = 'Paul Noury, chef de service, Région Bretagne';
const NOURY = 'Paul/Noury | chef de service, Région Bretagne';

describe('lines of one form one under the other', () => {
  it('name people, however rare their names and what they do', async () => {
    const lines = [
      'Anne Petit, linguiste',
      'Quorra Tzelniker, sign painter',
      'Bram van der Oude, passenger',
      'Paul Morel, poète',
    ];
    expect(await entriesOf(workshop(...lines))).toEqual(
      marching(
        'Anne/Petit | linguiste',
        'Quorra/Tzelniker | sign painter',
        'Bram/van der Oude | passenger',
        'Paul/Morel | poète',
      ),
    );
  });
});

describe('a list', () => {
  it.each([
    ['FLOCH (Zélie), ingénieure, Ville de Redon', 'NOURY (Paul), chef de service, Région Bretagne'],
    ['FLOCH, Zélie (ingénieure, Ville de Redon)', 'NOURY, Paul (chef de service, Région Bretagne)'],
  ])('may have the given name in a bracket or behind a comma: %s', async (...lines) => {
    expect(await entriesOf(workshop(...lines))).toEqual(
      marching(FLOCH.replace('Floch', 'FLOCH'), NOURY.replace('Noury', 'NOURY')),
    );
  });

  it('may have initials behind the family name, where bodies stand behind them', async () => {
    const lines = ['Floch Z., Région Bretagne', 'Noury P., Ville de Redon', 'Morel L., Ville de Caen'];
    expect(await entriesOf(workshop(...lines))).toEqual(
      marching('Z./Floch | Région Bretagne', 'P./Noury | Ville de Redon', 'L./Morel | Ville de Caen'),
    );
  });

  it('may part all by semicolons', async () => {
    const { affiliations } = await datasetOf(
      workshop('Zélie Floch ; ingénieure ; Ville de Redon', 'Paul Noury ; chef de service ; Région Bretagne'),
    );
    expect(affiliations.map(({ organisation }) => organisation)).toEqual([
      'ville-de-redon',
      'region-bretagne',
    ]);
  });

  it('may say in a bracket right behind the name who leads', async () => {
    expect(await entriesOf(workshop('Zélie Floch (modératrice), Ville de Redon', NOURY_LINE))).toEqual([
      `Atelier 1 : Marcher: moderator Zélie/Floch | Ville de Redon + speaker ${NOURY}`,
    ]);
  });
});

describe('Roman numerals before the people of a list', () => {
  it('are marks', async () => {
    const lines = [
      'I. Zélie Floch, ingénieure, Ville de Redon',
      'II. Paul Noury, chef de service, Région Bretagne',
    ];
    expect(await entriesOf(workshop(...lines))).toEqual(marching(FLOCH, NOURY));
  });

  it('are none where a letter is the initial of a name', async () => {
    const lines = ['V. Floch, ingénieure, Ville de Redon', 'I. Ben Saïd, chef de service, Région Bretagne'];
    expect(await entriesOf(workshop(...lines))).toEqual(
      marching(FLOCH.replace('Zélie', 'V.'), NOURY.replace('Paul/Noury', 'I./Ben Saïd')),
    );
  });
});

describe('a line for somebody who has no name yet', () => {
  it.each([
    'Un·e élu·e de la Région, à confirmer',
    'Speaker to be confirmed, Ville de Redon',
    'To be announced, directrice, Ville de Redon',
    'TBC, Ville de Redon',
  ])('is asked about, and is no title: %s', async line => {
    const { sessions, warnings } = await datasetOf(
      workshop('Zélie Floch, ingénieure, Ville de Redon', line, NOURY_LINE),
    );
    expect(sessions).toHaveLength(1);
    expect(warnings.map(({ code }) => code)).toContain('incomplete-speaker');
  });
});

describe('columns parted by tabs', () => {
  it('hold a name, an office and a body, whose acronym or kind nobody knows', async () => {
    const { people, affiliations } = await datasetOf(
      workshop(
        'Anne Petit\tactuaire\tMutuelle du Val',
        'Luc Morel\tprésident\tLigue du Val',
        'Zélie Floch\t\tdirectrice\t\tUniversité de Redon',
      ),
    );
    expect(people.map(({ name }) => name)).toEqual(['Anne Petit', 'Luc Morel', 'Zélie Floch']);
    expect(affiliations.map(({ organisation }) => organisation)).toEqual([
      'mutuelle-du-val',
      'ligue-du-val',
      'universite-de-redon',
    ]);
  });
});

describe('a body and its acronym', () => {
  it.each(['ZZR', 'Z.Z.R.'])('are one where a line explains it: %s', async acronym => {
    const { organisations } = await datasetOf(
      workshop(
        'Zélie Floch, secrétaire, Zone zoologique de Redon (ZZR)',
        `Paul Noury, trésorier, ${acronym}`,
      ),
    );
    expect(organisations).toHaveLength(1);
  });
});
