import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { openDocument, plain } from '../document/open.ts';
import type { Readable } from '../document/readable.ts';
import { readDatedEntries } from './dated-entries.ts';
import { marksOf } from './marks.ts';
import { readOutline } from './outline.ts';

/** "Title (when): names" of each session. */
function sessionsIn(document: Readable): readonly string[] {
  const { sessions, appearances } = readOutline(document, {
    name: 'essai.txt',
    sha256: '',
    characters: document.text.length,
  });
  return sessions.map(({ id, title, start }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return `${title} (${start ?? '–'}): ${own.map(({ name }) => name.text).join(' + ')}`;
  });
}

describe('entries of a calendar', () => {
  it('are sessions on the day that opens each, whatever its form', () => {
    expect(
      sessionsIn(
        plain(`Séminaire de l'atelier des rives
2022-03-18 (10h30-12h30). Anne Roux : « Compter la crue »
04/03/2022, 14h-16h : Paul Petit (CNRS) : « Mesurer le vent »
Vendredi 5 février 2021 (14h) – Zoé Marzin (EHESS) : « Ce que dit la vase »`),
      ),
    ).toEqual([
      'Compter la crue (2022-03-18T10:30): Anne Roux',
      'Mesurer le vent (2022-03-04T14:00): Paul Petit',
      'Ce que dit la vase (2021-02-05T14:00): Zoé Marzin',
    ]);
  });

  it('are those of a list where names that no dictionary has stand in the same place', () => {
    expect(
      sessionsIn(
        plain(`Programme du séminaire
14 Janvier 2020 : Guilhemine Acher (Université de Brest) - Le cas du vignoble
6 Mars 2020 : Anne Roux (EHESS) - Une scène dans la ville
17 Avril 2020 : Paul Petit (CNRS) - Naissance d'un port`),
      ).map(line => line.replace(/ \(.*\)/u, '')),
    ).toEqual([
      'Le cas du vignoble: Guilhemine Acher',
      'Une scène dans la ville: Anne Roux',
      "Naissance d'un port: Paul Petit",
    ]);
  });

  it('are a calendar where each name is followed by what is quoted, paragraphs between them or not', () => {
    expect(
      sessionsIn(
        plain(`1er octobre 2024 : Guilhemine Acher « LA CRUE EST COMME UN VISAGE »
La rivière monte et chacun la regarde sans savoir ce qu'elle pèse.
Mardi 8 octobre 2024 : Paul Petit « Boris Vian »
Le vent se lève et chacun l'écoute sans savoir ce qu'il dit.`),
      ),
    ).toEqual(['LA CRUE EST COMME UN VISAGE (–): Guilhemine Acher', 'Boris Vian (–): Paul Petit']);
  });

  it('are no marks in a sentence, in a number of a section, nor before words in lower case', () => {
    expect(marksOf('Le 12 mars 2019, Anne Roux a présenté le plan.').day).toBe(false);
    expect(marksOf('3.12 : La rive').day).toBe(false);
    expect(marksOf('12 mars 2019 : le conseil se réunit').day).toBe(false);
    expect(marksOf('12 mars 2019 : Le conseil se réunit').day).toBe(true);
  });
});

describe('rows of a schedule', () => {
  it('are sessions where nobody is named, and pauses are none', async () => {
    const table = await openDocument(
      `# Colloque des rives\n\n### Jour 1 – Lundi 17 novembre 2025\n\n| Heure | Activité |\n|---|---|\n| 9h | Accueil des participants |\n| 9h30 | Ouverture officielle |\n| 10h | **Séance 1 : Compter la crue** |\n| 12h | Déjeuner |\n`,
      'essai.md',
    );
    expect(sessionsIn(table)).toEqual([
      'Ouverture officielle (2025-11-17T09:30): ',
      'Séance 1 : Compter la crue (2025-11-17T10:00): ',
    ]);
  });
});

describe('a session behind its day', () => {
  it.each([
    'Vendredi 15 septembre : session 3 (10h - 12h30) : La ville souple',
    'Mardi 3 mai, atelier 2 (14h – 15h30) – Cartographier les sols',
    'Mercredi 4 mai – table ronde (9 h - 10 h) : Que faire des sols ?',
  ])('may begin in lower case: %s', line => {
    expect(marksOf(line).day).toBe(true);
    expect(
      sessionsIn(
        plain(`Colloque des rives\n\n${line}\nModération : Anne Roux, géographe\nPaul Petit, maire de Caen`),
      ),
    ).toHaveLength(1);
  });

  it('is no sentence that goes on', () => {
    expect(marksOf('Mardi 3 mai, le conseil a voté').day).toBe(false);
    expect(marksOf('Mardi 3 mai, sessionnaires et curieux').day).toBe(false);
  });
});

describe('a calendar in sentences', () => {
  const said = (text: string) =>
    sessionsIn(plain(text)).map(line => line.replace(/ \((?:–|\d{4}-[^)]*)\)/u, ''));

  it('has for titles what stands between the day and those who come', () => {
    expect(
      said(`Les mardis de la médiathèque

23 mai 2013, présentation de la collection « Rives », avec deux auteurs : Anne Roux, Marie Amy de la Brosse, et la participation de Luc Noury.

17 septembre 2013, Autour du film Notre ville (2012) de Thomas Lannion, avec le réalisateur et deux intervenants Paul Petit et Zoé Marzin. (Après projection au cinéma.)

19 novembre 2013 : Le « penser global » ou « l'histoire-monde » ? avec Jean Lescop (dir. La vase, 2009) et Claire Hamon (Rives, 2011).

Mardi 17 décembre 2013 ! La mer monte. Que faire ? Avec Yves Floch, océanographe, et Odile Kern.`),
    ).toEqual([
      'présentation de la collection « Rives »: Anne Roux + Marie Amy de la Brosse + Luc Noury',
      'Autour du film Notre ville (2012) de Thomas Lannion: Paul Petit + Zoé Marzin',
      "Le « penser global » ou « l'histoire-monde » ?: Jean Lescop + Claire Hamon",
      'La mer monte. Que faire ?: Yves Floch + Odile Kern',
    ]);
  });

  it('leaves out what kind of meeting each is', () => {
    expect(
      said(`Rencontres d'automne
Mardi 4 octobre 2022 : « Lire la ville », rencontre avec Anne Roux, géographe, et Paul Petit.
Mardi 8 novembre 2022 : Écrire la mer, table ronde avec Zoé Marzin et Luc Noury.
Mardi 6 décembre 2022, La vase et nous, en présence de Jean Lescop.`),
    ).toEqual([
      'Lire la ville: Anne Roux + Paul Petit',
      'Écrire la mer: Zoé Marzin + Luc Noury',
      'La vase et nous: Jean Lescop',
    ]);
  });

  it('is none where two days are told in passing', () => {
    expect(
      said(`Histoire du port
12 mars 1920 : le port est inauguré avec Anne Roux à la barre du premier navire.
14 mai 1944, la ville brûle. Paul Petit écrit à sa mère.
Le quai est refait ensuite.`).join(),
    ).not.toContain('le port est inauguré:');
  });
});

describe('how many days make a calendar', () => {
  const told = (lines: readonly string[]) =>
    readDatedEntries(readLines({ text: lines.join('\n'), blocks: [] })).size;
  const SAID = [
    '23 mai 2023 : Lire la ville, avec Anne Roux, géographe.',
    '24 mai 2023 : Écrire la mer, avec Paul Petit, historien.',
    '25 mai 2023 : La vase et nous, avec Zoé Marin, géologue.',
  ];
  const silent = (count: number) =>
    Array.from({ length: count }, (_, i) => `${i + 1} juin 2023 : Visite du port`);

  it('is three', () => {
    expect(told(SAID.slice(0, 2))).toBe(0);
    expect(told(SAID)).toBe(3);
  });

  it('is half of those that are listed, when the others name nobody', () => {
    expect(told([...SAID, ...silent(3)])).toBe(3);
    expect(told([...SAID, ...silent(4)])).toBe(0);
  });

  it('is of entries of 600 characters at most', () => {
    const long = (length: number) =>
      `26 mai 2023 : Lire la rue, avec Luc Martin, géographe. On y lit ${'x'.repeat(length)}`.slice(
        0,
        length,
      );
    expect(told([...SAID, long(600)])).toBe(4);
    expect(told([...SAID, long(601)])).toBe(3);
  });
});

describe('an entry that opens on a title in quotes', () => {
  it('names who comes behind whatever leads to them, and is called by the first of several sentences', () => {
    expect(
      sessionsIn(
        plain(`Cycle de séminaires du port

Au programme :
  • 27 février 2023 : "La mise en question des digues". Présentation du scénario "Rives" par Anne Roux
  • 6 mars 2023 : "Sommes-nous trop nombreux ? La rive a cru de façon très importante. Quelle leçon tirer de ce constat ?" Avec Paul Petit.
  • 13 mars 2023 : « Comment vivons-nous au bord de l'eau ? » Un débat entre Zoé Marzin, sociologue, et Luc Morel, adjoint au maire de Nantes.`),
      ).map(line => line.replace(/ \(.*?\)/u, '')),
    ).toEqual([
      'La mise en question des digues: Anne Roux',
      'Sommes-nous trop nombreux ?: Paul Petit',
      "Comment vivons-nous au bord de l'eau ?: Zoé Marzin + Luc Morel",
    ]);
  });

  it('names nobody where nothing leads to people', () => {
    expect(
      sessionsIn(
        plain(`Chronique du port
27 février 2023 : "La mise en question des digues" fut écrit pour Nantes
6 mars 2023 : "Le port" parut chez un éditeur de Brest
13 mars 2023 : "La vase" reçut le prix du livre`),
      ).flatMap(line => /: (.+)$/u.exec(line.slice(line.lastIndexOf(')')))?.[1] ?? []),
    ).toEqual([]);
  });
});
