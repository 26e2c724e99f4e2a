import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name (role) + name" of each session, in order. */
async function sessionsOf(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, name), source);
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session }) => session === id);
    const people = own.map(({ name: who, role }) =>
      role === null ? who.text : `${who.text} (${role.text})`,
    );
    return `${title}: ${people.join(' + ')}`;
  });
}

describe('hours that close the line of those who speak, below what they give', () => {
  it.each([
    ['Anne Roux 14h00–14h15', 'Paul Petit 14h15–15h30', 'Lucie Marin 16h15–17h00'],
    ['Anne Roux – 14h00-14h15', 'Paul Petit – 14h15-15h30', 'Lucie Marin – 16h15-17h00'],
    ['Anne Roux (14h-14h15)', 'Paul Petit (14h15-15h30)', 'Lucie Marin (16h15-17h)'],
    ['Anne Roux, 14h00', 'Paul Petit, 14h15', 'Lucie Marin, 16h15'],
    ['Anne Roux | 14:00 - 14:15', 'Paul Petit | 14:15 - 15:30', 'Lucie Marin | 16:15 - 17:00'],
    ['Anne Roux de 14h à 14h15', 'Paul Petit de 14h15 à 15h30', 'Lucie Marin de 16h15 à 17h'],
    ['Anne Roux 2:00pm–2:15pm', 'Paul Petit 2:15pm–3:30pm', 'Lucie Marin 4:15pm–5pm'],
    ['Dr Anne Roux 14h00', 'Mme Paul Petit 14h15', 'M. Lucie Marin 16h15'],
    ['Anne Roux1 14h00–14h15', 'Paul Petit2,3 14h15–15h30', 'Lucie Marin1 16h15–17h00'],
  ])('are those of a talk: %s', async (one, two, three) => {
    const spoken = await sessionsOf(
      `# Journées des haies

## Lundi 16 octobre 2023

### Ouverture
${one}

### La science ouverte en France
${two}

### Les plans de gestion
${three}
`,
      'essai.md',
    );
    expect(spoken).toEqual([
      'Ouverture: Anne Roux',
      'La science ouverte en France: Paul Petit',
      'Les plans de gestion: Lucie Marin',
    ]);
  });

  it('are no part of what they do, and a heading over hours alone is one more of them', async () => {
    expect(
      await sessionsOf(
        `# Journées des haies

## Lundi 16 octobre 2023

### Ouverture
Anne Roux 14h00–14h15
Université de Bordeaux

### Présentation des participants
14h15–14h30

Pause café 14h30–14h45

### Les plans de gestion
Paul Petit (CNRS), Lucie Marin 14h45–17h00
`,
        'essai.md',
      ),
    ).toEqual([
      'Ouverture: Anne Roux (Université de Bordeaux)',
      'Présentation des participants: ',
      'Les plans de gestion: Paul Petit (CNRS) + Lucie Marin',
    ]);
  });

  it('stand in plain text below lines that open a paragraph', async () => {
    expect(
      await sessionsOf(`Colloque des rivières
Nantes, 4 juin 2024

Ouverture du colloque
Anne Roux, maire de Nantes (9h-9h15)

La crue et ses récits
Paul Petit (EHESS) 9h15-10h00

Ce que dit la vase
Lucie Marin, CNRS – 10h00-10h45

Pause 10h45-11h00

Le barrage et la loi
Hugo Belvaux et Nina Tarnoux, 11h00-12h00
`),
    ).toEqual([
      'Ouverture du colloque: Anne Roux (maire de Nantes)',
      'La crue et ses récits: Paul Petit (EHESS)',
      'Ce que dit la vase: Lucie Marin (CNRS)',
      'Le barrage et la loi: Hugo Belvaux + Nina Tarnoux',
    ]);
  });

  it('make no programme where only one line has them', async () => {
    expect(
      await sessionsOf(
        `# La fête du bocage

## Nous trouver

Le bureau est ouvert.

## Nous écrire

Anne Roux 9h-12h
`,
        'essai.md',
      ),
    ).not.toContain('Nous écrire: Anne Roux');
  });
});

describe('contents that name the days of a booklet and its chapters', () => {
  it('leave its talks to their hours', async () => {
    expect(
      await sessionsOf(`Livret des journées
Contents
About the days 2
Lundi 16 octobre 3
Speakers 5

About the days

Des haies et des talus.

Lundi 16 octobre

Ouverture des journées
Anne Roux 14h00–14h15

La science ouverte en France
Paul Petit 14h15–15h30

Les plans de gestion
Lucie Marin 16h15–17h00

Speakers

Tous sont chercheurs.
`),
    ).toEqual(
      expect.arrayContaining([
        'La science ouverte en France: Paul Petit',
        'Les plans de gestion: Lucie Marin',
      ]),
    );
  });
});
