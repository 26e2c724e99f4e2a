import { describe, expect, it } from 'vitest';
import { openDocument, plain } from '../document/open.ts';
import type { Readable } from '../document/readable.ts';
import { readOutline } from './outline.ts';

/** "Title: name (role)" for each session that somebody speaks in. */
function spokenIn(document: Readable): readonly string[] {
  const { sessions, appearances } = readOutline(document, {
    name: 'essai.txt',
    sha256: '',
    characters: document.text.length,
  });
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    if (own.length === 0) return [];
    const people = own.map(({ name, role }) => (role === null ? name.text : `${name.text} (${role.text})`));
    return [`${title}: ${people.join(' + ')}`];
  });
}

function inText(text: string): readonly string[] {
  return spokenIn(plain(text));
}

describe('titles of talks', () => {
  it('stand behind name, office and institution, where the lines of a section end so', () => {
    expect(
      inText(`Table ronde : qui enseigne
Sous la présidence de Claire Lenoir, professeure à l'université de Caen
Anne Roux, professeure de droit, université de Brest, La liberté pour quelle école ?
Paul Petit, maître de conférences, université de Metz, Les mots qui fâchent : une histoire.
Jean Morel, professeur, université de Lyon, L'enseignant a-t-il un devoir ?`),
    ).toEqual([
      "Table ronde : qui enseigne: Claire Lenoir (professeure à l'université de Caen)",
      'La liberté pour quelle école ?: Anne Roux (professeure de droit, université de Brest)',
      'Les mots qui fâchent : une histoire: Paul Petit (maître de conférences, université de Metz)',
      "L'enseignant a-t-il un devoir ?: Jean Morel (professeur, université de Lyon)",
    ]);
  });

  it('are not offices that begin with a capital, nor what one line alone says', () => {
    const bodies = inText(`Table ronde : la rive
Anne Roux, directrice, La Fabrique des territoires de demain
Paul Petit, président, Le Labo de la marche à pied`);
    expect(bodies).toEqual([
      'Table ronde : la rive: Anne Roux (directrice, La Fabrique des territoires de demain) + Paul Petit (président, Le Labo de la marche à pied)',
    ]);
  });

  it('stand behind hours, name and body, after a comma, a dash or a colon, with a dot or a comma at the end', () => {
    expect(
      inText(`Journée d'étude
10:00 – 11:00 [Keynote] Anne Roux (Inria), Measuring the tide: a tool
11:00 – 11:30 Paul Petit (UPPA), Counting what flows away
– 14h – 14h30 : Zoé Marzin (CNRS) : La crue et ses comptes,
– 14h30 – 15h : Jean Morel (doctorant, Université de Caen) : Ce que dit le cadre du fleuve.
15h- 15h20 – Luc Martin (EHESS) – « La rive » : une histoire du partage.`),
    ).toEqual([
      'Measuring the tide: a tool: Anne Roux (Inria)',
      'Counting what flows away: Paul Petit (UPPA)',
      'La crue et ses comptes: Zoé Marzin (CNRS)',
      'Ce que dit le cadre du fleuve: Jean Morel (doctorant, Université de Caen)',
      '« La rive » : une histoire du partage: Luc Martin (EHESS)',
    ]);
  });

  it('stand behind a name and a dash with their subtitles, in a session with one talk too', () => {
    expect(
      inText(`Colloque de la rive
Atelier 1 – 13 nov. 2020 (9h-13h) : Le théâtre
Anne Roux – Les polémiques du fleuve et du pré
Zoé Marzin – Héroïnes et lectrices : la part des femmes au débat
Paul Petit – Le débat sur la coupe d'or. Scène et éthique
Atelier 2 – 14 nov. 2020 (9h-12h) : Le procès
Luc Martin – Débattre d'une crue : essai de typologie`),
    ).toEqual([
      'Les polémiques du fleuve et du pré: Anne Roux',
      'Héroïnes et lectrices : la part des femmes au débat: Zoé Marzin',
      "Le débat sur la coupe d'or. Scène et éthique: Paul Petit",
      "Débattre d'une crue : essai de typologie: Luc Martin",
    ]);
  });

  it.each([
    ['Anne Roux – Exemple Conseil', 'Anne Roux (Exemple Conseil)'],
    ['Anne Roux – Directrice de la rive et du plateau', 'Anne Roux (Directrice de la rive et du plateau)'],
    ['Anne Roux – Communauté de communes du Val', 'Anne Roux (Communauté de communes du Val)'],
  ])('are no roles: %s', (line, person) => {
    expect(inText(`Table ronde 1 : la rive\n${line}\nPaul Petit – Maire de Caen`)).toEqual([
      `Table ronde 1 : la rive: ${person} + Paul Petit (Maire de Caen)`,
    ]);
  });

  it('stand under those who give them where hours or quotes say so', () => {
    expect(
      inText(`Panel 1 : la rive
9h30-10h00 : Mme Anne Roux (Inria)

« Le roi et le fleuve : une histoire »

10h00-10h30 : M. Paul Petit (EHESS)

« Ce que dit la vase » 10h30-10h45 : Pause`),
    ).toEqual([
      'Le roi et le fleuve : une histoire: Anne Roux (Inria)',
      'Ce que dit la vase: Paul Petit (EHESS)',
    ]);
    expect(
      inText(`Conférences d'automne à Sceaux

- Jeudi 13 octobre
Anne Roux, historienne
« Une histoire du pré »
Le pré est une histoire de longue durée. La conférence le dira.

- Jeudi 10 novembre
Paul Petit, géographe
« La route du sel »`),
    ).toEqual(['Une histoire du pré: Anne Roux (historienne)', 'La route du sel: Paul Petit (géographe)']);
  });

  it('stand under the day of who speaks, with their hour', () => {
    expect(
      inText(`Séminaire de la rive

Jeudi 08/02/2024 : Anne Roux Université de Caen
18:00 La crue et ses comptes

Jeudi 15/02/2024 : Paul Petit CNRS
18:00 Ce que dit la vase`),
    ).toEqual([
      'La crue et ses comptes: Anne Roux (Université de Caen)',
      'Ce que dit la vase: Paul Petit (CNRS)',
    ]);
  });

  it('stand before the hours that close their line', () => {
    expect(
      inText(`Rencontre de la rive
- Allocutions – 14h30
Anne Roux, présidente de l'université de Caen
- Présentation
Paul Petit, professeur à l'école de droit
Accueil et introduction (16h – 16h20)
Luc Martin, directeur de l'agence`),
    ).toEqual([
      "Allocutions: Anne Roux (présidente de l'université de Caen)",
      "Présentation: Paul Petit (professeur à l'école de droit)",
      "Accueil et introduction: Luc Martin (directeur de l'agence)",
    ]);
  });

  it('end before the bracket in which those who speak stand', () => {
    expect(
      inText(`Journée d'étude
**09:30-09:45** : How do people (re)read? (Anne Roux, Inria)
**09:45-10:00** : Une formule pour tout (Paul Petit, Cirad)
**10:00-10:15** : La rive et le pré (Zoé Marzin, CNRS)`),
    ).toEqual([
      'How do people (re)read?: Anne Roux (Inria)',
      'Une formule pour tout: Paul Petit (Cirad)',
      'La rive et le pré: Zoé Marzin (CNRS)',
    ]);
  });

  it('stand in capitals over what the text calls the session', () => {
    expect(
      inText(`PARTIR ET REVENIR AU PAYS

TABLE RONDE

> DE 14H15 À 15H45 – AMPHI 2, UNIVERSITÉ

INTERVENANTS : Anne ROUX, professeure, Paul PETIT, magistrat`),
    ).toEqual(['PARTIR ET REVENIR AU PAYS: Anne ROUX (professeure) + Paul PETIT (magistrat)']);
  });

  it('stand behind people in italics, with and without commas between these', async () => {
    const text = `# Journées

- 9h10 -- 10h: **Keynote** - Luc Martin - *Exemple*
- 10h -- 10h40: **Réseaux**
    - *Kerjean Basile Noury Adèle*. **Une file d'attente équitable**
    - *Paul FLOCH Chloé MARZIN*, *Lire des journaux à grande échelle*
    - *Anne Roux, Zoé Petit*, Des files sans fin
    - *NOURY, Adèle*, **Trier sans comparer**
- 11h -- 11h40: **Keynote** - Claire Lenoir - *Exemple*
`;
    expect(spokenIn(await openDocument(text, 'essai.md'))).toEqual([
      'Keynote: Luc Martin (Exemple)',
      "Une file d'attente équitable: Basile Kerjean + Adèle Noury",
      'Lire des journaux à grande échelle: Paul FLOCH + Chloé MARZIN',
      'Des files sans fin: Anne Roux + Zoé Petit',
      'Trier sans comparer: Adèle NOURY',
      'Keynote: Claire Lenoir (Exemple)',
    ]);
  });

  it('stand before the last comma of the items of a list, unless a body or an office does', () => {
    expect(
      inText(`Journée des logiciels

9h30-10h30 : Présentations du matin

- Traduire un manuel en trois jours, Ywan Kerlo
- Compter la pluie avec des capteurs, Zelda Brunoy
- Apprendre à lire une carte ancienne, Paul Tolbec (Inrae)

11h-12h : Table ronde sur les catalogues

- Institut de la Route calme, Oto Flamant
- Directrice de l'agence des eaux, Maëlle Tarnoux
- Fabrique Limoges, Hugo Belvaux`),
    ).toEqual([
      'Traduire un manuel en trois jours: Ywan Kerlo',
      'Compter la pluie avec des capteurs: Zelda Brunoy',
      'Apprendre à lire une carte ancienne: Paul Tolbec (Inrae)',
      "Table ronde sur les catalogues: Oto Flamant (Institut de la Route calme) + Maëlle Tarnoux (Directrice de l'agence des eaux) + Hugo Belvaux (Fabrique Limoges)",
    ]);
  });

  it('are no words in italics that begin an item', async () => {
    const text = `# Notes

- *Le Grand Meaulnes*, un roman de la forêt
- *Le Rouge et le Noir*, un roman de la ville
- *La Chartreuse*, un roman de la prison
`;
    expect(spokenIn(await openDocument(text, 'essai.md'))).toEqual([]);
  });
});

describe('a title behind a name and a dot', () => {
  it('is that of who is named, behind hours and without, in whichever order the names stand', () => {
    expect(
      inText(`Journée des doctorants
9h40 MORVANNEC Alexis. “Les marchés couverts de la ville haute.”
10h00 Alexis MORVANNEC. « Les halles de la ville basse »
10h30 Marie Roux, Paul Petit. « Deux villes, une gare »
11h00 DE LA COMBE Gabriel. "La place et le pont"`),
    ).toEqual([
      'Les marchés couverts de la ville haute: Alexis MORVANNEC',
      'Les halles de la ville basse: Alexis MORVANNEC',
      'Deux villes, une gare: Marie Roux + Paul Petit',
      'La place et le pont: Gabriel DE LA COMBE',
    ]);
    expect(
      inText(`Atelier 1 : Habiter
- MORVANNEC Alexis. « Les halles »
- ROUX Marie. « Voisins et voisines »
- PETIT Paul. « Les lavoirs. »`),
    ).toEqual(['Les halles: Alexis MORVANNEC', 'Voisins et voisines: Marie ROUX', 'Les lavoirs: Paul PETIT']);
  });

  it('needs no quotes where it begins with an article and a noun, and is then no body of theirs', () => {
    expect(
      inText(`Journée des doctorants
15h30 ROUX Marie : Les lavoirs des faubourgs
16h00 PETIT Paul, Les bateaux de la Loire
16h30 Zoé Marzin, La Maison des langues`),
    ).toEqual([
      'Les lavoirs des faubourgs: Marie ROUX',
      'Les bateaux de la Loire: Paul PETIT + Zoé Marzin (La Maison des langues)',
    ]);
  });

  it('stand below a professor, at the hours of a keynote too', () => {
    expect(
      inText(`River Conference
9:10-9:40 Keynote Speaker:
Professor Claire Simmons, Leeds University, UK
Single weirs in a small catchment

10:10-10:35 Professor Mary Dale, Hull University, UK
Floods as they are seen from the bank

10:35-10:50 Dr Jane Holt, Leeds University, UK
Linking reeds to birds

11:00-11:20 Dr. Shu Marzel, Derby University, UK
Droplets for the culture of reeds`),
    ).toEqual([
      'Single weirs in a small catchment: Claire Simmons (Leeds University, UK)',
      'Floods as they are seen from the bank: Mary Dale (Hull University, UK)',
      'Linking reeds to birds: Jane Holt (Leeds University, UK)',
      'Droplets for the culture of reeds: Shu Marzel (Derby University, UK)',
    ]);
  });
});
