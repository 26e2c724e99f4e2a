import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const TALKS = [
  'Les haies face à la sécheresse ; en quoi planter ne suffit pas: Paul Mercier',
  "L'effet de la taille sur les oiseaux: Louise-Anne Martin",
];

describe('titles that end with a stop under hours and a name', () => {
  it('are those of talks', async () => {
    const text = `# Journée des haies

14h - 15h : Paul Mercier

Les haies face à la sécheresse ; en quoi planter ne suffit pas.

16h - 17h : Louise-Anne Martin

L'effet de la taille sur les oiseaux.
`;
    expect(await spokenIn(text, 'essai.md')).toEqual(TALKS);
  });

  it('are on a page as well', async () => {
    const text = `<h1>Journée des haies</h1><h3>Programmation</h3>
<div><p><em>14h - 15h : Paul Mercier</em></p><p>Les haies face à la sécheresse ; en quoi planter ne suffit pas.</p></div>
<div><p><em>16h - 17h : Louise-Anne Martin</em></p><p>L'effet de la taille sur les oiseaux.</p></div>
`;
    expect(await spokenIn(text, 'essai.html')).toEqual(TALKS);
  });

  it('are none where one alone has a sentence below', async () => {
    const text = `# Journée des haies

14h - 15h : Paul Mercier

Le botaniste raconte trente ans de terrain.

16h - 17h : Louise-Anne Martin
`;
    expect((await spokenIn(text, 'essai.md')).filter(line => /^Le botaniste/u.test(line))).toEqual([]);
  });

  it('are none where several sentences tell of who comes', async () => {
    const text = `# Journée des haies

14h - 15h : Paul Mercier

Il est botaniste. Il a compté les haies de la Manche. Il en a fait un livre.

16h - 17h : Louise-Anne Martin

Elle dirige un herbier. Elle a écrit sur les oiseaux. Elle vit à Caen.
`;
    expect((await spokenIn(text, 'essai.md')).filter(line => /^(?:Il|Elle) /u.test(line))).toEqual([]);
  });
});
