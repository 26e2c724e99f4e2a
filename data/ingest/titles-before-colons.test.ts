import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name + name" of each session in which somebody is listed, in order. */
async function spokenIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, name), source);
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return own.length === 0 ? [] : [`${title}: ${own.map(({ name: who }) => who.text).join(' + ')}`];
  });
}

const LIST = (...items: readonly string[]) =>
  `# Journée des écoles vertes\n\n## 14h – Ateliers\n\n${items.map(item => `- ${item}\n`).join('')}`;

describe('what is given, before a colon and names', () => {
  it.each([
    'Planter une haie avec les élèves',
    'Le potager du collège de Vif',
    "L'eau de pluie à l'école de Die",
    'Comment nourrir le sol',
    'Pourquoi compter les oiseaux',
    'Coudre un sac de toile',
    'Une cour sans bitume',
    'Des nichoirs sous le toit',
    'Vers une cantine sans plastique',
    'Faire son compost au collège',
  ])('is the title of its talk: %s', async title => {
    expect(
      await spokenIn(
        LIST(
          'Réduire les déchets à la cantine : Anne Roux',
          `${title} : Paul Petit et Lucie Marin`,
          'Compter les oiseaux du préau : Hugo Belvaux (LPO)',
        ),
      ),
    ).toEqual([
      'Réduire les déchets à la cantine: Anne Roux',
      `${title}: Paul Petit + Lucie Marin`,
      'Compter les oiseaux du préau: Hugo Belvaux',
    ]);
  });

  it.each([
    [
      'La Région Normandie : Anne Roux',
      'Le conseil départemental : Paul Petit',
      "L'Agence du Val : Lucie Marin",
    ],
    ['Président : Anne Roux', 'Secrétaire : Paul Petit', 'Trésorière : Lucie Marin'],
    ['Ville de Caen : Anne Roux', 'Ville de Vire : Paul Petit', 'Ville de Vif : Lucie Marin'],
    ['La présidente : Anne Roux', 'Le trésorier : Paul Petit', 'La secrétaire : Lucie Marin'],
  ])('is none that is an office or a body: %s', async (...items) => {
    const spoken = await spokenIn(LIST(...items));
    expect(spoken.filter(line => /^(?:La|Le|L'|Ville|Prés|Secr|Trés)/u.test(line))).toEqual([]);
  });
});

describe('a day with its hours over what would open a session by its own words', () => {
  it.each([
    ['Conférence : « Les fours à chaux »', 'Par Paul Petit'],
    ['Table ronde : Que faire des friches ?', 'Avec Paul Petit (EPF)'],
    ['Atelier : Dessiner son village', 'Avec Paul Petit'],
    ['Table ronde : le permis de végétaliser', 'Avec Paul Petit'],
    ['Conférence – Les ponts de bois', 'Par Paul Petit'],
  ])('is the time of it: %s', async (title, by) => {
    const text = `Les jeudis du patrimoine

Jeudi 12 octobre 2023 - 18h30
Les moulins de la Vire
Par Anne Roux

Jeudi 9 novembre 2023 - 18h30
${title}
${by}
`;
    const source = { name: 'essai.txt', sha256: '', characters: text.length };
    const { sessions } = readOutline(await openDocument(text, source.name), source);
    expect(sessions.map(session => session.title)).toEqual(['Les moulins de la Vire', title]);
    expect(sessions.map(({ start }) => start)).toEqual(['2023-10-12T18:30', '2023-11-09T18:30']);
    expect(await spokenIn(text, 'essai.txt')).toEqual([
      'Les moulins de la Vire: Anne Roux',
      `${title}: Paul Petit`,
    ]);
  });
});
