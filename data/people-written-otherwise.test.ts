import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf, marching, workshop } from './entries.fixture.ts';

const FLOCH = 'Zélie/Floch | ingénieure, Ville de Redon';
const NOURY_LINE = 'Paul Noury, chef de service, Région Bretagne';
const NOURY = 'Paul/Noury | chef de service, Région Bretagne';

describe('marks and addresses among the people of a list', () => {
  it.each([
    ['Zélie Floch ², ingénieure, Ville de Redon', 'Paul Noury ³, chef de service, Région Bretagne'],
    ['Zélie Floch [^1], ingénieure, Ville de Redon', 'Paul Noury [^note], chef de service, Région Bretagne'],
    ['Zélie Floch [a], ingénieure, Ville de Redon', 'Paul Noury [b], chef de service, Région Bretagne'],
    ['Zélie Floch, ingénieure, Ville de Redon (1)', 'Paul Noury, chef de service, Région Bretagne ²'],
    ['Zélie Floch, ingénieure, Ville de Redon – tél. 02 00 00 00 00', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon, Tél : +33 2 00 00 00 00', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon, mél : z.floch@ville.example', NOURY_LINE],
    ['Zélie Floch (z.floch [at] ville [dot] example), ingénieure, Ville de Redon', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon (homepage)', NOURY_LINE],
    ['Zélie Floch (LinkedIn), ingénieure, Ville de Redon', NOURY_LINE],
    ['Zélie Floch ᵃ, ingénieure, Ville de Redon', 'Paul Nouryᵇ, chef de service, Région Bretagne'],
    ['Zélie Floch, ingénieure, Ville de Redon, accompagnée de ses élèves', NOURY_LINE],
    ['Zélie Floch [en visio], ingénieure, Ville de Redon', NOURY_LINE],
    ['Zélie Floch (a), ingénieure, Ville de Redon', 'Paul Noury (b), chef de service, Région Bretagne'],
    ['Zélie Floch, ingénieure, Ville de Redon, site : redon.example/zf', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon, pour un retour sur la crue', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon, page personnelle', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon, pour le projet « Rives »', NOURY_LINE],
    ['Zélie Floch - z.floch[at]ville.example - ingénieure, Ville de Redon', NOURY_LINE],
    ['Zélie Floch (z.floch(at)ville.example), ingénieure, Ville de Redon', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon (site : floch.example)', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon – reseau.example/zfloch', NOURY_LINE],
  ])('are in no name and no role: %s', async (...lines) => {
    expect(await entriesOf(workshop(...lines))).toEqual(marching(FLOCH, NOURY));
  });

  it.each([
    ['Zélie Floch<sup>1</sup>, ingénieure, Ville de Redon'],
    ['<b>Zélie Floch</b><sup>1,2</sup>, ingénieure, Ville de Redon'],
    ['Zélie Floch, ingénieure, Ville de Redon<sup><a href="#n1">1</a></sup>'],
    ['Zélie Floch<sup>*</sup>, ingénieure, Ville de Redon'],
    ['Zélie Floch, ingénieure, Ville de Redon (<a href="https://exemple.example/zf">page</a>)'],
  ])('are left out of a page: %s', async line => {
    const page = `<h1>Assises du rivage</h1><h2>Atelier 1 : Marcher</h2><ul><li>${line}</li><li>${NOURY_LINE}</li></ul>`;
    expect(await entriesOf(page)).toEqual([`Marcher: speaker ${FLOCH} + speaker ${NOURY}`]);
  });

  it('leaves a square, a department and a year where they are', async () => {
    const page = (words: string) =>
      `<h1>Assises du rivage</h1><h2>Atelier 1 : ${words}</h2><ul><li>${NOURY_LINE}</li></ul>`;
    expect(await entriesOf(page('Bâtir 120 m<sup>2</sup>'))).toEqual([`Bâtir 120 m2: speaker ${NOURY}`]);
    expect(await entriesOf(workshop('Zélie Floch, maire de Saint-Perrin (35)'))).toEqual(
      marching('Zélie/Floch | maire de Saint-Perrin (35)'),
    );
  });
});

describe('civilities with their ends above the line', () => {
  it.each([
    ['Mᵐᵉ Zélie Floch, ingénieure, Ville de Redon', 'Mʳ Paul Noury, chef de service, Région Bretagne'],
    ['Mˡˡᵉ Zélie Floch, ingénieure, Ville de Redon', 'Dʳ Paul Noury, chef de service, Région Bretagne'],
    ['Dʳᵉ Zélie Floch, ingénieure, Ville de Redon', 'Pʳ Paul Noury, chef de service, Région Bretagne'],
  ])('are none of the name: %s', async (...lines) => {
    expect(await entriesOf(workshop(...lines))).toEqual(marching(FLOCH, NOURY));
  });
});

describe('signs before the people of a list', () => {
  it.each([
    ['a.', 'b.'],
    ['a)', 'b)'],
    ['(i)', '(ii)'],
    ['(1)', '(2)'],
    ['➢', '➢'],
    ['❖', '❖'],
    ['☐', '☑'],
    ['\uf0b7', '\uf0d8'],
    ['◆', '◇'],
  ])('are no part of who comes or of the line before: %s', async (first, second) => {
    const lines = [`${first} Zélie Floch, ingénieure, Ville de Redon`, `${second} ${NOURY_LINE}`];
    expect(await entriesOf(workshop(...lines))).toEqual(marching(FLOCH, NOURY));
  });
});

describe('people who do not come', () => {
  it.each([
    'REPORTÉ – Luc Morel, maire de Redon',
    'Excusée : Luc Morel, maire de Redon',
    'Luc Morel (absent), maire de Redon',
    'Luc Morel, excusé, maire de Redon',
    'Luc Morel [empêché], maire de Redon',
    'Luc Morel, maire de Redon (s’est excusé)',
    'Luc Morel, maire de Redon (ne participera pas)',
  ])('are absent: %s', async line => {
    expect(await entriesOf(workshop(NOURY_LINE, line))).toEqual([
      `Atelier 1 : Marcher: speaker ${NOURY} + absent Luc/Morel | maire de Redon`,
    ]);
  });

  it.each([
    'Intervenante à préciser, Département du Morbihan',
    'À définir, directeur, CHU de Brest',
    'N.N., directrice, Agence de l’eau',
    'Un représentant de la Région Bretagne (sous réserve)',
    'Une élue de la Ville de Redon (à confirmer)',
  ])('or have no name yet are asked about, and give nobody else their body: %s', async line => {
    const text = workshop(line, NOURY_LINE, 'Zélie Floch, ingénieure, Ville de Redon');
    expect(await entriesOf(text)).toEqual(marching(NOURY, FLOCH));
    const { warnings } = await datasetOf(text);
    expect(warnings.map(({ code, args }) => [code, args.found])).toContainEqual(['incomplete-speaker', line]);
  });
});

describe('names of a list', () => {
  it.each([
    [
      'stand with their initial behind',
      ['Floch Z., ingénieure, Ville de Redon', 'Noury J.-P., chef de service, Région Bretagne'],
      ['Z./Floch | ingénieure, Ville de Redon', 'J.-P./Noury | chef de service, Région Bretagne'],
    ],
    [
      'bear what tells generations apart',
      ['Luc Morel fils, armateur', 'Paul Noury père (armateur)'],
      ['Luc/Morel | armateur', 'Paul/Noury | armateur'],
    ],
    [
      'are all in small letters',
      ['- nicolas floch (ville de redon)', '- claire noury, ingénieure, région bretagne'],
      ['Nicolas/Floch | ville de redon', 'Claire/Noury | ingénieure, région bretagne'],
    ],
    [
      'have columns of spaces behind',
      ['Zélie Floch    ingénieure      Ville de Redon', 'Paul Noury     chef de service   Région Bretagne'],
      [FLOCH, NOURY],
    ],
    [
      'have the family name first, also one that is a given name too',
      ['- Floch Nathalie (CNRS)', '- Noury Armelle (INRAE)', '- Marzin Julien (CNRS)'],
      ['Nathalie/Floch | CNRS', 'Armelle/Noury | INRAE', 'Julien/Marzin | CNRS'],
    ],
    [
      'have the given name first where one of them shows it',
      ['- Nathalie Floch (CNRS)', '- Noury Armelle (INRAE)', '- Marzin Julien (CNRS)'],
      ['Nathalie/Floch | CNRS', 'Armelle/Noury | INRAE', 'Marzin/Julien | CNRS'],
    ],
  ])('%s', async (_, lines, people) => {
    expect(await entriesOf(workshop(...lines))).toEqual(marching(...people));
  });

  it('name bodies whose matters stand between commas', async () => {
    const body = async (name: string) =>
      (await datasetOf(workshop(`Zélie Floch, ingénieure, ${name}`))).organisations.map(one => one.name);
    const matters = 'du travail, des solidarités et de la protection des populations';
    expect(await body(`Direction départementale de l’emploi, ${matters} du Lot`)).toEqual(['DDETS du Lot']);
    expect(await body('Direction départementale de l’emploi, du travail et des solidarités du Gard')).toEqual(
      ['DDETS du Gard'],
    );
    expect(
      await body('Service départemental à la jeunesse, à l’engagement et aux sports de la Manche'),
    ).toHaveLength(1);
    expect(await body('groupe de travail')).toEqual([]);
  });
});

describe('who came in place of whom', () => {
  it.each([
    'Luc Morel, maire de Redon, représenté par Zélie Floch, ingénieure, Ville de Redon',
    'Luc Morel, maire de Redon, remplacé par Mme Zélie Floch, ingénieure, Ville de Redon',
    'Luc Morel, maire de Redon (excusé, représenté par Zélie Floch, ingénieure, Ville de Redon)',
  ])('is told behind the name: %s', async line => {
    expect(await entriesOf(workshop(NOURY_LINE, line))).toEqual([
      `Atelier 1 : Marcher: speaker ${NOURY} + represented Luc/Morel | maire de Redon + speaker ${FLOCH}`,
    ]);
  });

  it.each([
    'Zélie Floch, ingénieure, Ville de Redon, représentant Luc Morel, maire de Redon',
    'Zélie Floch, ingénieure, Ville de Redon, en remplacement de M. Luc Morel, maire de Redon',
    'Zélie Floch, ingénieure, Ville de Redon (représentant Luc Morel, maire de Redon)',
  ])('is told before the other: %s', async line => {
    const entries = await entriesOf(workshop(NOURY_LINE, line));
    expect(entries).toEqual([
      `Atelier 1 : Marcher: speaker ${NOURY} + speaker ${FLOCH} + represented Luc/Morel | maire de Redon`,
    ]);
    const { participations, people } = await datasetOf(workshop(NOURY_LINE, line));
    const by = participations.find(({ part }) => part === 'represented')?.by;
    expect(people.find(({ id }) => id === by)?.familyName).toBe('Floch');
  });

  it('is no matter of who represents a body', async () => {
    const line = 'Zélie Floch, représentant la Région Bretagne';
    expect(await entriesOf(workshop(NOURY_LINE, line))).toEqual(
      marching(NOURY, 'Zélie/Floch | représentant la Région Bretagne'),
    );
  });
});

describe('how somebody comes', () => {
  it.each([
    `${'Zélie Floch, ingénieure, Ville de Redon'} – à distance`,
    'Zélie Floch, ingénieure, Ville de Redon (sous réserve)',
    'Zélie Floch, ingénieure, Ville de Redon (sous réserve de confirmation)',
    'Zélie Floch, ingénieure, Ville de Redon (en visio)',
    'Zélie Floch, ingénieure, Ville de Redon, en visioconférence',
    'Zélie Floch, ingénieure, Ville de Redon, et son équipe',
    'Zélie Floch, ingénieure, Ville de Redon, et toute leur équipe',
    'Zélie Floch (à distance), ingénieure, Ville de Redon',
    'Zélie Floch (*), ingénieure, Ville de Redon',
    'Zélie Floch, ingénieure, Ville de Redon. Site : www.exemple.example',
    'Zélie Floch, ingénieure, Ville de Redon (www.exemple.example)',
  ])('is no part of what she does: %s', async line => {
    expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(marching(FLOCH, NOURY));
  });

  it('leaves what somebody is in charge of', async () => {
    const line = 'Zélie Floch, cheffe de projet travail à distance, Ville de Redon';
    expect(await entriesOf(workshop(line, NOURY_LINE))).toEqual(
      marching('Zélie/Floch | cheffe de projet travail à distance, Ville de Redon', NOURY),
    );
  });
});

describe('rare ways to write a name', () => {
  it.each([
    ['Luc (dit Lulu) Morel, armateur', 'Luc/Morel | armateur'],
    ['Luc (Lulu) Morel, armateur', 'Luc/Morel | armateur'],
    ['Luc « Lulu » Morel, armateur', 'Luc/Morel | armateur'],
    ['Luc A. B. Morel, armateur', 'Luc A. B./Morel | armateur'],
    ['Luc Fortuné Sr, armateur', 'Luc/Fortuné | armateur'],
    ['Zélie Floch mère, armatrice', 'Zélie/Floch | armatrice'],
    ['Le Van Duc, armateur', 'Duc/Le Van'],
    ['Vu Thi Hoa, armateur', 'Hoa/Vu Thi'],
    ['Télio Garnier, ingénieur', 'Télio/Garnier | ingénieur'],
    ['① Luc Morel, armateur', 'Luc/Morel | armateur'],
    ['⑫ Luc Morel, armateur', 'Luc/Morel | armateur'],
  ])('is read: %s', async (line, person) => {
    expect((await entriesOf(workshop(line, NOURY_LINE)))[0]).toContain(person);
  });
});
