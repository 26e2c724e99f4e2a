import { describe, expect, it } from 'vitest';
import { programmeHeading } from './programme.ts';
import { spokenIn } from './spoken.fixture.ts';

describe('headings that name who speaks in the session over them', () => {
  const NOTES = `# Les données du fleuve

## Ouvrir les données, un défi pour les communes ?

### Anne Roux, directrice de recherche, CNRS
Promotion de valeurs d'exigence et de probité
Rappel du plan : un axe pour les données

### Paul Petit, président de l'Agence du Val
* Évolution des pratiques, illustration par les villes
* Périmètre de l'ouverture : textes, mesures, programmes

### Zoé Marzin
Tout est en ligne la semaine prochaine.

### Luc Morel, délégué à l'eau, Région Bretagne
Rien noté

## Publier, un défi pour les agents ?

### Maziyar Tolbec, conseiller, Métropole du Val
Conception de l'ouverture défensive ou protectrice
Une boussole plutôt qu'un code figé

### Zelda Brunoy, hydrologue, OFB
- Trois points : transparence, fiabilité, reprise

### Oto Flamant, ingénieur, Ville de Brest
Ouverture, mais conflits de valeurs : la transparence n'est qu'une des valeurs, et n'est pas absolue. Réfléchir au cas par cas
`;

  it('end at their line, and what stands under them is what they said', async () => {
    expect(await spokenIn(NOTES)).toEqual([
      "Ouvrir les données, un défi pour les communes ?: Anne Roux (directrice de recherche, CNRS) + Paul Petit (président de l'Agence du Val) + Zoé Marzin + Luc Morel (délégué à l'eau, Région Bretagne)",
      'Publier, un défi pour les agents ?: Maziyar Tolbec (conseiller, Métropole du Val) + Zelda Brunoy (hydrologue, OFB) + Oto Flamant (ingénieur, Ville de Brest)',
    ]);
  });

  it('stand over the titles of what they give where most of them do', async () => {
    const text = `# Colloque de la rive

## Session 1 : la rive

### Anne Roux, directrice de recherche, CNRS
La rivière et ses comptes

### Paul Petit, maître de conférences, Université de Brest
Une histoire du pré communal

## Session 2 : le pont

### Luc Morel, professeur, Université de Caen
Le pont vu du moulin

### Zoé Marzin, hydrologue, OFB
Mesurer sans troubler
`;
    expect(await spokenIn(text)).toEqual([
      'La rivière et ses comptes: Anne Roux (directrice de recherche, CNRS)',
      'Une histoire du pré communal: Paul Petit (maître de conférences, Université de Brest)',
      'Le pont vu du moulin: Luc Morel (professeur, Université de Caen)',
      'Mesurer sans troubler: Zoé Marzin (hydrologue, OFB)',
    ]);
  });
});

describe('a list of talks by whom they are', () => {
  it('goes on behind a colon, by initials too, beside other lists', async () => {
    const text = `# Retour sur les rencontres

## Ce qu'il faut retenir

- Une commune sur deux a ouvert ses cartes cette année
- Les cours d'eau sont la nouveauté, avec leurs ouvrages
- Le vélo reste en tête des sujets, devant les trains
- L'accueil était parfait, et la salle trop petite

## Conférences parallèles

- [L'état des mares](https://a.example/1) par C. Ardoin & F. Lenoir : [les images](https://a.example/2), une appli en essai
- Cartographier les zones fraîches par E. Marzin : une méthode et ses besoins
- Mapper les trottoirs par F. Lenoir et M. Nicolas : présentation [ici](https://a.example/3).
- Sous les trains, la carte par N. Wurmser.
`;
    expect(await spokenIn(text)).toEqual([
      "L'état des mares: C. Ardoin + F. Lenoir",
      'Cartographier les zones fraîches: E. Marzin',
      'Mapper les trottoirs: F. Lenoir + M. Nicolas',
      'Sous les trains, la carte: N. Wurmser',
    ]);
  });

  it('has titles that begin with a small letter and go on with a capital', async () => {
    const text = `# Rencontres de la carte

## eCommunes, ça donne quoi ?
:fontawesome-solid-person-chalkboard: Y. Bonnefoy

## Présentation de Cartes.exemple
:material-account: M. Thomas-Querré

## Cartographier les cours d'eau
:wink: F. Lacour et J.-L. Zimmer (CD01)
`;
    expect(await spokenIn(text)).toEqual([
      'eCommunes, ça donne quoi ?: Y. Bonnefoy',
      'Présentation de Cartes.exemple: M. Thomas-Querré',
      "Cartographier les cours d'eau: F. Lacour (CD01) + J.-L. Zimmer (CD01)",
    ]);
  });

  it('may be marked with a plus', async () => {
    const text = `# Programme

+ 17/11: Anton Perdriel, "Le genre des sources : identifier, quantifier"
+ 15/12: Etienne Ollier et Julien Bollard, "Cartes et analyse géométrique de données"
+ 19/01 : Samuel Couvreur, "Recommandation et diversité sur un service"
`;
    expect(await spokenIn(text)).toEqual([
      'Le genre des sources : identifier, quantifier: Anton Perdriel',
      'Cartes et analyse géométrique de données: Etienne Ollier + Julien Bollard',
      'Recommandation et diversité sur un service: Samuel Couvreur',
    ]);
  });
});

describe('who stands by themselves below a title', () => {
  it('belong to it behind “Par” or “Avec”, which opens nothing', () => {
    expect(programmeHeading('PAR KARINE TOLBEC', 6, false)).toBeNull();
    expect(programmeHeading('AVEC MME KARINE TOLBEC', 6, false)).toBeNull();
    expect(programmeHeading('OUVERTURE PAR KARINE TOLBEC', 6, false)).not.toBeNull();
  });

  it('speak where the line says how they are addressed, and nothing else', async () => {
    const list = (address: string) => `# Tokyo river conference 2027

9:45 Opening
Chair: Mr. Oki Marzel, Co-chair of the river group

${address}Yamato Kunivert

Vice Minister of the Ministry of Land

10:10-10:50 Lecture: The bank
`;
    expect((await spokenIn(list('Mr. '))).join()).toContain('Yamato Kunivert');
    expect((await spokenIn(list(''))).join()).not.toContain('Yamato Kunivert');
  });
});
