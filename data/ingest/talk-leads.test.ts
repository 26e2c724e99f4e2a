import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name + name*" of each session in which somebody speaks, those who lead it starred. */
async function spokenIn(text: string): Promise<readonly string[]> {
  const source = { name: 'essai.md', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, source.name), source);
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session }) => session === id);
    const people = own.map(({ name, part }) => `${name.text}${part === 'moderator' ? '*' : ''}`);
    return people.length === 0 ? [] : [`${title}: ${people.join(' + ')}`];
  });
}

describe('who leads a talk right below those who give it', () => {
  it.each([
    'Modération : ',
    'Modérateur : ',
    'Modératrice : ',
    'Animation : ',
    'Animé par ',
    'Animatrice : ',
    'Présidence : ',
    'Modéré par ',
    'Moderator: ',
    'Chair: ',
  ])('leads that talk, where most have somebody: %s', async label => {
    expect(
      await spokenIn(`# Forum de la parole

## Ateliers de l'après-midi

- **Réconcilier par les mots** – Anne Roux (Avec des mots)
  ${label}Paul Petit
- **Le ressenti des lecteurs** – Lucie Marin (Fondation du Val)
  ${label}Hugo Belvaux
- **La foire aux idées** – Nina Tarnoux
- **Les ressorts de la rumeur** – Zoé Marzin (Veille)
  ${label}Karim Haddad
`),
    ).toEqual([
      'Réconcilier par les mots: Anne Roux + Paul Petit*',
      'Le ressenti des lecteurs: Lucie Marin + Hugo Belvaux*',
      'La foire aux idées: Nina Tarnoux',
      'Les ressorts de la rumeur: Zoé Marzin + Karim Haddad*',
    ]);
  });

  it('leads the session, where it is one for several talks', async () => {
    expect(
      await spokenIn(`# Forum de la parole

## Ateliers de l'après-midi

- **Réconcilier par les mots** – Anne Roux (Avec des mots)
- **Le ressenti des lecteurs** – Lucie Marin (Fondation du Val)
- **Les ressorts de la rumeur** – Zoé Marzin (Veille)
  Modération : Karim Haddad
`),
    ).toEqual([
      "Ateliers de l'après-midi: Karim Haddad*",
      'Réconcilier par les mots: Anne Roux',
      'Le ressenti des lecteurs: Lucie Marin',
      'Les ressorts de la rumeur: Zoé Marzin',
    ]);
  });

  it('leads the talks below, where that line opens them', async () => {
    const spoken = await spokenIn(`# Forum de la parole

## Matinée

Présidence : Paul Petit

- **Réconcilier par les mots** – Anne Roux (Avec des mots)
- **Le ressenti des lecteurs** – Lucie Marin (Fondation du Val)
- **Les ressorts de la rumeur** – Zoé Marzin (Veille)
`);
    expect(spoken[0]).toBe('Matinée: Paul Petit*');
  });
});
