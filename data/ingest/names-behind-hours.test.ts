import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name + name" of each session, in order. */
async function sessionsOf(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, name), source);
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session }) => session === id).map(({ name }) => name.text);
    return `${title}: ${own.join(' + ')}`;
  });
}

describe('entries behind hours that name who speaks and say no more', async () => {
  it.each([
    ['9 h 00 Michel Gautier', '10 h 00 Anne Roux', '14 h 00 Paul Petit'],
    ['9h00 - 9h30 : Michel Gautier', '9h30 - 10h00 : Anne Roux', '10h00 - 10h30 : Paul Petit'],
    ['- 9h30 – Michel Gautier', '- 10h30 – Anne Roux', '- 11h30 – Paul Petit'],
    ['09:00 Michel Gautier (CNRS)', '09:45 Anne Roux (Université de Nantes)', '10:30 Paul Petit (EHESS)'],
    ['14h Michel Gautier (en anglais)', '15h Anne Roux', '16h Paul Petit (à distance)'],
    ['de 9h à 10h : Michel Gautier', 'de 10h à 11h : Anne Roux', 'de 11h à 12h : Paul Petit'],
    ['9.30 am Michel Gautier (invited)', '10.15 am Anne Roux', '11.00 am Paul Petit (review)'],
    ['9h. Mme Michel Gautier', '9h45. Anne Roux', '10h30. Dr Paul Petit'],
    ['9h00 | Michel Gautier', '9h45 | Anne Roux', '10h30 | Paul Petit'],
    ['9h00 Michel Gautier.', '9h45 Anne Roux.', '10h30 Paul Petit.'],
  ])('are talks that are called by them: %s', async (...entries) => {
    expect(
      await sessionsOf(`Colloque des jardins\n\nVendredi 31 mars 2017\n\n${entries.join('\n')}\n`),
    ).toEqual(['Michel Gautier: Michel Gautier', 'Anne Roux: Anne Roux', 'Paul Petit: Paul Petit']);
  });

  it('are talks of several, and what stands between them opens what it says', async () => {
    expect(
      await sessionsOf(
        `Séminaire des doctorants

Lundi 3 juin 2024
9h00 Accueil
9h15 Anne Roux et Paul Petit
10h00 Lucie Marin (CNRS), Hugo Belvaux (EHESS)
10h45 Pause
11h00 Table ronde
12h30 Déjeuner
14h00 Karim Haddad
15h00 Nina Tarnoux`,
      ),
    ).toEqual([
      'Anne Roux et Paul Petit: Anne Roux + Paul Petit',
      'Lucie Marin (CNRS), Hugo Belvaux: Lucie Marin + Hugo Belvaux',
      'Table ronde: ',
      'Karim Haddad: Karim Haddad',
      'Nina Tarnoux: Nina Tarnoux',
    ]);
  });

  it('stand in the cells of a grid of days', async () => {
    expect(
      await sessionsOf(
        `# Workshop on gardens

| | Monday | Tuesday |
|---|---|---|
| 9:00-10:30 | 9:00-9:45: Anne Roux (review)<br>9:45-10:30: Paul Petit | 9:00-9:45: Lucie Marin (invited)<br>9:45-10:30: Hugo Belvaux |
`,
        'essai.md',
      ),
    ).toEqual([
      'Anne Roux: Anne Roux',
      'Paul Petit: Paul Petit',
      'Lucie Marin: Lucie Marin',
      'Hugo Belvaux: Hugo Belvaux',
    ]);
  });

  it('are of the session whose hours hold them, or that begins with them', async () => {
    expect(
      await sessionsOf(
        `Colloque « Habiter la pente »
12 juin 2024, Grenoble

9h00 - 10h30 Table ronde : les maires et la montagne
9h00 Anne Roux, maire de Vif
9h20 Paul Petit, maire de Die
9h40 Lucie Marin, préfète
14h Session 2 : Les versants
14h Hugo Belvaux
14h30 Nina Tarnoux
15h Zoé Marzin`,
      ),
    ).toEqual([
      'Table ronde : les maires et la montagne: Anne Roux + Paul Petit + Lucie Marin',
      'Session 2 : Les versants: Hugo Belvaux + Nina Tarnoux + Zoé Marzin',
    ]);
  });

  it('are of the session that a heading opens above them', async () => {
    expect(
      await sessionsOf(
        `# Journées des haies

## Session 1 : Les talus

- 9h00 Anne Roux
- 9h30 Paul Petit
- 10h00 Lucie Marin
`,
        'essai.md',
      ),
    ).toEqual(['Session 1 : Les talus: Anne Roux + Paul Petit + Lucie Marin']);
  });

  it('are none where the same people come back, as at a desk, nor two of them', async () => {
    expect(
      await sessionsOf(
        `Permanences du relais des jardins

Lundi
9h-12h : Anne Roux
14h-17h : Paul Petit
Mardi
9h-12h : Anne Roux
14h-17h : Paul Petit`,
      ),
    ).toHaveLength(1);
    expect(await sessionsOf('Journée des haies\n\n9h Anne Roux\n10h Paul Petit')).toHaveLength(1);
  });

  it('are none where what is given stands below', async () => {
    expect(
      await sessionsOf(
        `Journée des haies

9h00 Anne Roux
Le canal au printemps
10h00 Paul Petit
La vase et ses habitants
11h00 Lucie Marin
Ce que disent les crues`,
      ),
    ).toEqual([
      'Le canal au printemps: Anne Roux',
      'La vase et ses habitants: Paul Petit',
      'Ce que disent les crues: Lucie Marin',
    ]);
  });
});
