import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';

const DAY = [
  'Assises du rivage',
  'Redon, 16 mai 2024',
  '',
  '9h00 Ouverture',
  'Luc Morel, maire de Redon',
  '',
];

/** Each session as "title < what holds it, hours". */
async function treeOf(...lines: readonly string[]): Promise<readonly string[]> {
  const { sessions } = await datasetOf([...DAY, ...lines, ''].join('\n'));
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  return sessions.slice(1).map(({ title, parent, start, end }) => {
    const hours = [start, end].flatMap(at => (at === undefined ? [] : [at.slice(11, 16)])).join('-');
    return `${title}${parent == null ? '' : ` < ${titles.get(parent)}`}, ${hours}`;
  });
}

const TWO = [
  'Atelier A : Trier les algues',
  'Zélie Floch, paysagiste',
  'Atelier B : Marcher la nuit',
  'Paul Noury, guide',
];

describe('what is held side by side', () => {
  it.each([
    'Ateliers',
    'Ateliers en parallèle',
    'Ateliers au choix',
    'Ateliers thématiques',
    'Travaux en ateliers',
    'Première série d’ateliers',
    'Deux ateliers simultanés',
    '1 atelier au choix parmi 2',
    'Ateliers participatifs',
    'Travail en ateliers',
  ])('is part of what stands over it, at its hours: %s', async title => {
    expect(await treeOf(`14h-15h30 ${title}`, ...TWO, '16h00 Clôture', 'Luc Morel')).toEqual([
      `${title}, 14:00-15:30`,
      `Trier les algues < ${title}, 14:00-15:30`,
      `Marcher la nuit < ${title}, 14:00-15:30`,
      'Clôture, 16:00',
    ]);
  });

  it('may be called otherwise than ateliers', async () => {
    const lines = [
      'Session 1. Trier les algues',
      'Avec Zélie Floch, paysagiste',
      'Session 2. Marcher la nuit',
      'Avec Paul Noury, guide',
    ];
    expect(await treeOf('14h-15h30 Sessions parallèles', ...lines)).toEqual([
      'Sessions parallèles, 14:00-15:30',
      'Session 1. Trier les algues < Sessions parallèles, 14:00-15:30',
      'Session 2. Marcher la nuit < Sessions parallèles, 14:00-15:30',
    ]);
  });

  it('is no part of what was held before it, nor of what tells of it', async () => {
    const timed = [
      '16h Atelier A : Trier',
      'Zélie Floch, paysagiste',
      '17h Atelier B : Marcher',
      'Paul Noury, guide',
    ];
    expect(await treeOf('14h-15h30 Ateliers', ...timed)).toEqual([
      'Ateliers, 14:00-15:30',
      'Atelier A : Trier, 16:00',
      'Atelier B : Marcher, 17:00',
    ]);
    expect((await treeOf('14h-15h30 Restitution des ateliers', ...TWO)).slice(1)).toEqual([
      'Trier les algues, ',
      'Marcher la nuit, ',
    ]);
  });

  it('ends before what closes the day', async () => {
    const lines = [...TWO, 'Conclusions', 'Luc Morel, maire de Redon'];
    expect((await treeOf('14h-15h30 Ateliers en parallèle', ...lines)).at(-1)).toMatch(/^Conclusions, /);
  });

  it('is more than one', async () => {
    expect((await treeOf('14h-15h30 Ateliers', ...TWO.slice(0, 2))).at(-1)).toBe('Trier les algues, ');
  });
});

describe('what follows a session within its hours', () => {
  const talks = ['10h45 Zélie Floch (CNRS) : Trier les algues', '11h05 Paul Noury (CNRS) : Marcher la nuit'];

  it.each(['Séance 1 : Les algues', 'Les algues', 'Table ronde : les algues'])(
    'is held in it: %s',
    async title => {
      expect(
        await treeOf(
          `10h45-12h15 ${title}`,
          'Présidente : Anne Roux',
          ...talks,
          '14h Les vents',
          'Luc Morel',
        ),
      ).toEqual([
        `${title}, 10:45-12:15`,
        `Trier les algues < ${title}, 10:45`,
        `Marcher la nuit < ${title}, 11:05`,
        'Les vents, 14:00',
      ]);
    },
  );

  it('is not where it ends later, or comes before', async () => {
    const longer = ['10h45-12h30 Zélie Floch (CNRS) : Trier', '11h05 Paul Noury (CNRS) : Marcher'];
    expect(
      (await treeOf('10h45-12h15 Les algues', 'Présidente : Anne Roux', ...longer)).join(),
    ).not.toContain('<');
    expect((await treeOf('10h45-10h50 Les algues', 'Anne Roux (CNRS)', ...talks)).join()).not.toContain('<');
  });
});
