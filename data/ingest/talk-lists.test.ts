import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name (role)" for each session that somebody speaks in; who leads has a "*". */
async function inPage(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'essai.md');
  const { sessions, appearances } = readOutline(document, {
    name: 'essai.md',
    sha256: '',
    characters: text.length,
  });
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    const people = own.map(({ name, role, part }) => {
      const said = role === null ? name.text : `${name.text} (${role.text})`;
      return part === 'moderator' ? `${said}*` : said;
    });
    return own.length === 0 ? [] : [`${title}: ${people.join(' + ')}`];
  });
}

describe('lists of talks that say by whom', () => {
  it('stand in three cells on a line: who, from where, what', async () => {
    const rows = `Anne Joly | INRAE | Sols vivants
Pierre Bazin | Métropole de Lyon | Compter l'eau
Nora Lambert | Cerema | Mesurer l'îlot`;
    expect(await inPage(`# Rencontres du sol\n\n## Les interventions\n\n${rows}\n`)).toEqual([
      'Sols vivants: Anne Joly (INRAE)',
      "Compter l'eau: Pierre Bazin (Métropole de Lyon)",
      "Mesurer l'îlot: Nora Lambert (Cerema)",
    ]);
    // Where the third cell says what somebody belongs to there is no title.
    const people = `Anne Joly | chercheuse | INRAE
Pierre Bazin | directeur | Métropole de Lyon
Nora Lambert | élue | Ville de Metz`;
    expect(await inPage(`# Rencontres du sol\n\n## Les interventions\n\n${people}\n`)).toEqual([
      'Les interventions: Anne Joly (chercheuse, INRAE) + Pierre Bazin (directeur, Métropole de Lyon) + Nora Lambert (élue, Ville de Metz)',
    ]);
  });

  it('stand under the title of the document, not under its one day', async () => {
    const programme = (days: string) =>
      `Forum des haies\n${days}\n\nIntervenants\nAnne Joly, chercheuse, INRAE\nPierre Bazin, directeur, Métropole de Lyon\n`;
    expect(await inPage(programme('Samedi 8 juin 2024'))).toEqual([
      'Forum des haies: Anne Joly (chercheuse, INRAE) + Pierre Bazin (directeur, Métropole de Lyon)',
    ]);
    const two = `${programme('Samedi 8 juin 2024')}\nDimanche 9 juin 2024\n\nNora Lambert, élue, Ville de Metz\n`;
    expect((await inPage(two)).map(line => line.split(':')[0])).toEqual([
      'Samedi 8 juin 2024',
      'Dimanche 9 juin 2024',
    ]);
  });

  it('part title, people and what is attached to a talk', async () => {
    expect(
      await inPage(`# Workshop on rivers

**Session 1: Flows**

Session Chair: Anna Jones

9:15 - Invited Talk #1: *Counting the tide* by [Wei Zhang](https://a.example/) [[Slides](x.pdf)]

9:45 - Contributed Talk #1 (Best Paper): *Detection of agents in mud* by Mary Pell, Shona Coll and Bo Yin

10:15 - Dams in practice by Robert Miller, University of Leeds [PDF] [Video]

10:45 - Coffee Break
`),
    ).toEqual([
      'Session 1: Flows: Anna Jones*',
      'Counting the tide: Wei Zhang',
      'Detection of agents in mud: Mary Pell + Shona Coll + Bo Yin',
      'Dams in practice: Robert Miller (University of Leeds)',
    ]);
  });

  it('hold names that no dictionary knows, where the list says who gives what', async () => {
    expect(
      await inPage(`# Journée des rives

## Affiches

* La vase et ses comptes par Nadja Oumarkic

* Ce que dit le pont par Anne Roux

* Lire une digue par Tesfin Nam et Paul Petit
`),
    ).toEqual([
      'La vase et ses comptes: Nadja Oumarkic',
      'Ce que dit le pont: Anne Roux',
      'Lire une digue: Tesfin Nam + Paul Petit',
    ]);
  });

  it('are none where what stands behind "by" or "par" names nobody', async () => {
    expect(
      await inPage(`# Journée des rives

## Outils

* Une carte par commune
* Un suivi par satellite Sentinelle Bleue
* Un relevé par jour
* Hosted by Open Data Soft
`),
    ).toEqual([]);
  });
});

describe('names over what they give', () => {
  it('make talks where headings side by side are names, however rare', async () => {
    expect(
      await inPage(`# Workshop on rivers

## Conférences

#### Anna Jones

**Counting the tide: towards a corpus of mud**

#### Robert Miller

**How rivers speak to bridges**

#### Samir Luzo

**What a dam knows of its lake**
`),
    ).toEqual([
      'Counting the tide: towards a corpus of mud: Anna Jones',
      'How rivers speak to bridges: Robert Miller',
      'What a dam knows of its lake: Samir Luzo',
    ]);
  });
});

describe('headings side by side', () => {
  it('are people only where they are names and nothing else', async () => {
    expect(
      await inPage(`# Journée des rives

## Lieux

### Port Royal

Un jardin.

### Saint Malo

Une ville.

### Pont Neuf

Un pont.
`),
    ).toEqual([]);
  });
});

describe('notes in sentences', () => {
  it('open no session, even behind the word for one', async () => {
    const notes = (line: string) => `# Journée des rives

## Ouverture

Anne Roux, maire de Caen

- ${line}

Paul Petit, géographe, université de Metz
`;
    expect(
      await inPage(notes('Atelier des possibles, maquettes... On est dans le vague. Deux attitudes :')),
    ).toHaveLength(1);
    expect(await inPage(notes('10h Atelier des possibles. Une maquette. Deux attitudes'))).toHaveLength(2);
  });
});

describe('tables without a column for people', () => {
  const table = (detail: string) => `# Journée des rives

| Horaire | Activité | Détail |
|---|---|---|
| 9h30 – 10h00 | Ouverture | ${detail} |
| 10h00 – 11h00 | Introduction | Rappel du déroulé des journées |
| 11h00 – 12h00 | Ateliers | Travail en groupes |
`;

  it('may say in words who speaks', async () => {
    expect(await inPage(table('Ouverture par Anne Roux (Ville de Caen)'))).toEqual([
      'Ouverture: Anne Roux (Ville de Caen)',
    ]);
    expect(await inPage(table('Mot d’accueil de Paul Petit, maire de Caen'))).toEqual([
      'Ouverture: Paul Petit (maire de Caen)',
    ]);
  });

  it('name nobody where a detail cites somebody', async () => {
    expect(await inPage(table('Retour sur les travaux de Jules Verne et la digue'))).toEqual([]);
    expect(await inPage(table('Lecture au lycée Jules Verne'))).toEqual([]);
  });
});

describe('English initials behind how people are addressed', () => {
  it('are people whose address is no part of the title before', async () => {
    expect(
      await inPage(`# Symposium on River Health

4 June 2024, Durham

09:30 Restoring weirs, Dr. A. M. Clarke (Environment Agency)

10:30 Salmon in cities, Prof R Hughes (University of Leeds)

11:30 Floods and farms, Dr Sarah J. Miller (Newcastle University)
`),
    ).toEqual([
      'Restoring weirs: A. M. Clarke (Environment Agency)',
      'Salmon in cities: R Hughes (University of Leeds)',
      'Floods and farms: Sarah J. Miller (Newcastle University)',
    ]);
  });
});

describe('a line that tells what the person over it speaks of', () => {
  const day = (of: (title: string) => string) =>
    `# Colloque des rives\n\n## Des intervenants de qualité\n\nAnne ROUX, géographe, directrice du port\n\n${of('Les digues et les inégalités')}\n\nAnne Roux abordera les digues de la baie.\n\nPaul PETIT, statisticien\n\n${of('Baromètre des crues')}\n\nPaul Petit présentera le baromètre.\n`;

  it.each([
    (title: string) => `Intervention sur le thème « ${title} »`,
    (title: string) => `Exposé autour du thème « ${title} »`,
    (title: string) => `Communication intitulée « ${title} ».`,
  ])('gives the talk its title', async of => {
    expect(await inPage(day(of))).toEqual([
      'Les digues et les inégalités: Anne ROUX (géographe, directrice du port)',
      'Baromètre des crues: Paul PETIT (statisticien)',
    ]);
  });

  it('is none where the sentence goes on', async () => {
    const read = await inPage(
      day(title => `Intervention sur le thème « ${title} » donnée en 2019 à la demande du port.`),
    );
    expect(read.every(line => !/^(?:Les digues|Baromètre)/.test(line))).toBe(true);
  });
});

describe('how long a session lasts, in brackets behind its hours', () => {
  it('is no part of its title, and what it is called stands before the title below', async () => {
    const text = `# Convention du port\n\n9 h 30 – 11 h (90 mn) première table ronde\nLes inégalités devant la crue\n\nIntervenant-es :\n\nAnne Roux, chimiste\n\n11 h – 12 h (durée : 60 min) : Les digues en ville\n\nIntervenants :\n\nPaul Petit, sociologue\n`;
    expect(await inPage(text)).toEqual([
      'Les inégalités devant la crue: Anne Roux (chimiste)',
      'Les digues en ville: Paul Petit (sociologue)',
    ]);
  });

  it('are presented under numbers, their names behind the title, a question or quotes', async () => {
    const presented = `ABCD202600023 Une digue peut-elle tenir sans les riverains ? Zoé Marzin
ABCD202600022 Les référentiels : des outils de rencontre, Claire Lenoir
ABCD202600115 Institut des rives et des eaux calmes, Luc Martin, Line Rochet
ABCD202600097 « Qui paie la crue » Nora Lambert`;
    expect(await inPage(`# Congrès du sol\n\n## Session 1 : les rives\n\n${presented}\n`)).toEqual([
      'Une digue peut-elle tenir sans les riverains ?: Zoé Marzin',
      'Les référentiels : des outils de rencontre: Claire Lenoir',
      'Institut des rives et des eaux calmes: Luc Martin + Line Rochet',
      'Qui paie la crue: Nora Lambert',
    ]);
  });
});
