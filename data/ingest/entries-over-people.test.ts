import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "hour Title: name + name" of each session, in order; talks of a session behind a dot. */
async function programmeOf(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(await openDocument(text, name), source);
  return sessions.map(({ id, title, parent, start }) => {
    const own = appearances.filter(({ session }) => session === id).map(({ name: who }) => who.text);
    const hour = start == null || !start.includes('T') ? '' : `${start.slice(11)} `;
    return `${parent == null ? '' : '. '}${hour}${title}: ${own.join(' + ')}`;
  });
}

describe('hours with a room over a title', () => {
  it.each([
    ['9h-10h30 | Amphi 1', '11h-12h30 | Amphi 2', '14h | Amphi 1'],
    ['9h-10h30 – Salle 204', '11h-12h30 – Salle 205', '14h – Salle 204'],
    ['9h • Auditorium', '11h • Amphithéâtre B', '14h • Auditorium'],
    ['**9h-10h30 | Amphi 1**', '**11h-12h30 | Amphi 2**', '**14h | Amphi 1**'],
    ['9h // Salle 12', '11h // Salle 13', '14h // Salle 12'],
  ])('are those of what stands below: %s', async (one, two, three) => {
    const programme = await programmeOf(
      `# Printemps de l'économie

Lyon, mardi 19 mars 2024

${one}
La croissance est-elle finie ?
Avec : Anne Roux (OFCE), Paul Petit (Banque de France)

${two}
Travailler moins ?
Avec : Hugo Belvaux (DARES), Nina Tarnoux (CFDT)

${three}
Le prix de l'eau
Zoé Marzin (Inrae)
`,
      'essai.md',
    );
    expect(programme).toEqual([
      '09:00 La croissance est-elle finie ?: Anne Roux + Paul Petit',
      '11:00 Travailler moins ?: Hugo Belvaux + Nina Tarnoux',
      "14:00 Le prix de l'eau: Zoé Marzin",
    ]);
  });
});

describe('hours alone over a name over a title', () => {
  it.each(['', '\n'])('are those of a talk, with %j between them', async gap => {
    expect(
      await programmeOf(`Journée d'étude : traduire les rivières
Caen, 3 juin 2024

9h30
${gap}Accueil

10h
${gap}Anne Roux (Université de Caen)
Le fleuve et sa langue

10h40
${gap}Paul Petit (Université de Rennes)
Dire la crue en breton

11h20
${gap}Pause

11h40
${gap}Lucie Marin (INALCO)
Les noms de l'eau en arabe

14h
${gap}Hugo Belvaux (Université de Turin)
Po, Pò
`),
    ).toEqual([
      '10:00 Le fleuve et sa langue: Anne Roux',
      '10:40 Dire la crue en breton: Paul Petit',
      "11:40 Les noms de l'eau en arabe: Lucie Marin",
      '14:00 Po, Pò: Hugo Belvaux',
    ]);
  });
});

describe('a day and a title behind it over those who speak', () => {
  it.each([
    ['19 octobre 2023 : ', '16 novembre 2023 : ', '14 décembre 2023 : '],
    ['Jeudi 19 octobre 2023 – ', 'Jeudi 16 novembre 2023 – ', 'Jeudi 14 décembre 2023 – '],
    ['19/10/2023 : ', '16/11/2023 : ', '14/12/2023 : '],
    ['Le 19 octobre 2023 : ', 'Le 16 novembre 2023 : ', 'Le 14 décembre 2023 : '],
  ])('open a session each: %s', async (one, two, three) => {
    expect(
      await programmeOf(`Programme du séminaire doctoral

${one}Enquêter et écrire
Anne Roux et Paul Petit

${two}Le terrain et ses imprévus
Lucie Marin (Paris 1), « Enquêter en prison »
Hugo Belvaux (EHESS), « L'enquête empêchée »

${three}Écrire sa thèse
Karim Haddad (Lyon 2), « Le plan, ce mensonge »
Zoé Marzin (Rennes 2), « Écrire à deux »
`),
    ).toEqual([
      'Enquêter et écrire: Anne Roux + Paul Petit',
      'Le terrain et ses imprévus: ',
      '. Enquêter en prison: Lucie Marin',
      ". L'enquête empêchée: Hugo Belvaux",
      'Écrire sa thèse: ',
      '. Le plan, ce mensonge: Karim Haddad',
      '. Écrire à deux: Zoé Marzin',
    ]);
  });

  it('open none in a chronicle of what happened', async () => {
    const chronicle = await programmeOf(`Le quartier au fil des ans

12 mars 2020 : Fermeture des écoles
Les enfants restent chez eux.

14 juin 2021 : Ouverture du marché
Les étals sont revenus.

3 mai 2022 : Plantation des haies
Trente arbres sont plantés.
`);
    expect(chronicle.filter(line => /Fermeture|Ouverture|Plantation/u.test(line))).toEqual([]);
  });
});
