import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name (role) + name" of each session in which somebody speaks, in order. */
async function spokenIn(text: string): Promise<readonly string[]> {
  const source = { name: 'essai.md', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, source.name), source);
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session }) => session === id);
    const people = own.map(({ name, role }) => (role === null ? name.text : `${name.text} (${role.text})`));
    return people.length === 0 ? [] : [`${title}: ${people.join(' + ')}`];
  });
}

const LIST = (items: readonly string[]) =>
  `# Journée du bocage\n\n- 9h30-10h30 : Présentations courtes\n${items.map(item => `  - ${item}\n`).join('')}`;

describe('a title before a comma and a name that names a body on its way', () => {
  it.each([
    "Le logiciel libre à l'Agence de mutualisation du Val",
    'La démarche des haies du conseil départemental de la Creuse',
    'Le projet PLUME et les services rendus à la Communauté de la recherche',
    "L'accueil des nouveaux habitants par la mairie de Vif",
    "Une méthode de comptage pour les laboratoires de l'université",
    'Les sols vivants vus depuis la chambre de commerce',
    'Des données ouvertes pour les communes et leur agglomération',
    "L'enquête sur les bibliothèques des ministères et des agences",
    'Veille : une lettre mensuelle pour les agents du ministère',
    'Talus : une nouvelle coopérative pour le service public rural',
  ])('is the title of its talk: %s', async title => {
    const spoken = await spokenIn(
      LIST([
        'Planter sans arroser les talus, Anne Roux',
        `${title}, Paul Petit`,
        'Mesurer la rive au printemps, Lucie Marin',
      ]),
    );
    expect(spoken).toEqual([
      'Planter sans arroser les talus: Anne Roux',
      `${title}: Paul Petit`,
      'Mesurer la rive au printemps: Lucie Marin',
    ]);
  });

  it.each([
    'Agence de mutualisation du Val',
    'La Chambre de commerce et du bocage vivant',
    'Le conseil départemental de la Creuse et du Cher',
    "L'agence de l'eau du bassin du Rhône",
  ])('is none that is a body itself: %s', async body => {
    const spoken = await spokenIn(
      LIST([
        'Institut de la Route calme, Anne Roux',
        `${body}, Paul Petit`,
        'Université de Nantes, Lucie Marin',
      ]),
    );
    expect(spoken).toHaveLength(1);
    expect(spoken[0]).toContain('Anne Roux');
    expect(spoken[0]).toContain('Paul Petit');
  });
});
