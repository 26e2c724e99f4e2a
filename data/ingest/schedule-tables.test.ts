import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const ROWS = [
  ['9h00', 'Accueil des participants'],
  ['9h30', 'Ywan Kerlo (Inrae), Mesurer sans troubler'],
  ['10h00', 'Zelda Brunoy (CNRS), Oto Flamant (Université de Brest), La loutre et le pont'],
  ['10h30', 'Pause'],
  ['11h00', 'Maziyar Tolbec (OFB), Le silure en ville'],
];
const TALKS = [
  'Mesurer sans troubler: Ywan Kerlo (Inrae)',
  'La loutre et le pont: Zelda Brunoy (CNRS) + Oto Flamant (Université de Brest)',
  'Le silure en ville: Maziyar Tolbec (OFB)',
];

describe('a schedule whose columns say only when and what', () => {
  it.each(['Description', 'Contenu', 'Programme', ''])('is read row by row under "%s"', async head => {
    const rows = ROWS.map(([hours, words]) => `| ${hours} | ${words} |\n`).join('');
    const text = `# Journée des rivières\n\n| Horaire | ${head} |\n|---|---|\n${rows}`;
    expect(await spokenIn(text, 'essai.md')).toEqual(TALKS);
  });

  it('is the same on a page', async () => {
    const rows = ROWS.map(([hours, words]) => `<tr><td>${hours}</td><td>${words}</td></tr>\n`).join('');
    const text = `<html><body><h1>Journée des rivières</h1><table>
<tr><th>Horaire</th><th>Description</th></tr>
${rows}</table></body></html>`;
    expect(await spokenIn(text, 'essai.html')).toEqual(TALKS);
  });

  it('may say in a column of its own how long each talk lasts', async () => {
    const text = `# Journée des ports

| Horaire | Durée | Description |
|---|---|---|
| 9h30 | 45 min | Le chalut électrique - Paul Guivarch (Ifremer) |
| 10h15 | 1h30 min | Les quais vides - Marie Le Bihan (Cerema) |
| 11h | 20’ | La criée en ligne - Sophie Morvan (UBO) |
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'Le chalut électrique: Paul Guivarch (Ifremer)',
      'Les quais vides: Marie Le Bihan (Cerema)',
      'La criée en ligne: Sophie Morvan (UBO)',
    ]);
  });

  it('says more where a column holds titles or those who speak', async () => {
    const text = `# Journée des ports

| Horaire | Titre | Description | Intervenant |
|---|---|---|---|
| 9h30 | Le chalut | Paul Brisson (Ifremer), Un historique | Paul Guivarch |
| 10h15 | Les quais | Luc Brisson (Ifremer), Une étude | Marie Le Bihan |
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'Le chalut: Paul Guivarch',
      'Les quais: Marie Le Bihan',
    ]);
  });

  it('names nobody where what stands behind the brackets of places is no talk', async () => {
    const text = `# Sorties

| Heure | Description |
|---|---|
| 9h | Pont de Pierre (Caen), Rive gauche |
| 10h | Tour aux Moines (Dinan), Rive droite |
| 11h | Moulin Blanc (Brest), Port de plaisance |
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([]);
  });
});

describe('a table whose head says nothing', () => {
  it('shows by most of its cells which column holds names, however rare, and leaves out what is attached to a title', async () => {
    const text = `# Journées du calcul

||||
|-|-|-|
| 9:00 | Anne Roux | Compter la crue **[slides](a.pdf)** |
| 10:00 | | Pause |
| 10:30 | Jouhayna Tolbec | [Mesurer le vent](b.pdf) |
| 11:00 | Paul Petit (CNRS) | Dire la vase |
| 12:00 | | Table ronde |
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'Compter la crue: Anne Roux',
      'Mesurer le vent: Jouhayna Tolbec',
      'Dire la vase: Paul Petit (CNRS)',
    ]);
  });

  it.each(['Présentation', 'Communication', 'Intervention', 'Exposé'])(
    'may number its rows in place of hours: %s 1',
    async label => {
      const table = `# Journées des haies

||||
|-|-|-|
| ${label} 1 | Anne ROUX | Le canal au printemps |
| ${label} 2 | Paul PETIT | La rivière en été : une enquête |
| ${label} 3 | Marie DUBOIS | Faut-il compter les oiseaux ? |
`;
      expect(await spokenIn(table, 'essai.md')).toEqual([
        'Le canal au printemps: Anne ROUX',
        'La rivière en été : une enquête: Paul PETIT',
        'Faut-il compter les oiseaux ?: Marie DUBOIS',
      ]);
    },
  );

  it('may say before the hours of whom a talk is, and behind them an arrow', async () => {
    const table = `# Visite des laboratoires

|||||
|-|-|-|-|
| Équipe HAIES | 14h00 - 14h15 | Le canal au printemps | Anne Roux |
| Équipe RIVES | 14h15 - 14h30 | La rivière en été, une enquête | Paul Petit |
| Équipe BOCAGE | 14h30 - 14h45 | Compter les oiseaux du bocage | Marie Dubois |
`;
    expect(await spokenIn(table, 'essai.md')).toEqual([
      'Le canal au printemps: Anne Roux',
      'La rivière en été, une enquête: Paul Petit',
      'Compter les oiseaux du bocage: Marie Dubois',
    ]);
    const entries = `# Journée des haies

14h00 - 14h30 › Le canal au printemps - Anne Roux, CNRS

14h30 - 15h00 › La rivière en été, une enquête - Paul Petit, CNRS

15h00 - 15h30 › Compter les oiseaux du bocage - Marie Dubois, CNRS
`;
    expect(await spokenIn(entries, 'essai.md')).toEqual([
      'Le canal au printemps: Anne Roux (CNRS)',
      'La rivière en été, une enquête: Paul Petit (CNRS)',
      'Compter les oiseaux du bocage: Marie Dubois (CNRS)',
    ]);
  });

  it.each([
    [
      'html',
      (rows: string[][]) =>
        `<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>\n`).join('')}</table>`,
    ],
    ['txt', (rows: string[][]) => rows.map(row => row.join('\t')).join('\n')],
    ['txt', (rows: string[][]) => rows.map(row => row.map(cell => cell.padEnd(24)).join('')).join('\n')],
    [
      'md',
      (rows: string[][]) =>
        `| | | | |\n|---|---|---|---|\n${rows.map(row => `| ${row.join(' | ')} |\n`).join('')}`,
    ],
  ])(
    'tells titles, however short, from the bodies that come again beside them: %s',
    async (ending, table) => {
      const rows = [
        ['9h00', 'Ywan Kerlo', 'Cambridge', 'Les vents'],
        ['9h45', 'Marie Le Bihan', 'Ville de Redon', 'Eaux'],
        ['10h30', 'Paul Floch', 'Cambridge', 'Solaire'],
        ['11h15', 'Anne Roux', 'Cambridge', 'Les digues et leurs riverains'],
      ];
      const text = `Journée des énergies\n\n${table(rows)}\n`;
      expect(await spokenIn(text, `essai.${ending}`)).toEqual([
        'Les vents: Ywan Kerlo',
        'Eaux: Marie Le Bihan (Ville de Redon)',
        'Solaire: Paul Floch',
        'Les digues et leurs riverains: Anne Roux',
      ]);
    },
  );

  it('has none where its cells are titles', async () => {
    const text = `# Journées du calcul

||||
|-|-|-|
| 9:00 | Grande salle | Compter la crue |
| 10:30 | Petite salle | Mesurer le vent |
| 11:00 | Grande salle | Dire la vase |
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([]);
  });
});

describe('panels of a session', () => {
  it('are split into the talks that their lists name', async () => {
    const text = `# Colloquium

### Session 1: 10:45-12:15
#### Gilman 308 -- Panel 1: "Reading Big Data"
- "Scaling to the world: a method" — Anne Roux
- "Doing it the hard way" — Paul Petit and Jean Morel
- "Imaging the port" — Zoé Marzin
- Chair: Claire Lenoir
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'Gilman 308 - Panel 1: "Reading Big Data": Claire Lenoir',
      'Scaling to the world: a method: Anne Roux',
      'Doing it the hard way: Paul Petit + Jean Morel',
      'Imaging the port: Zoé Marzin',
    ]);
  });
});

describe('a cell beside hours', () => {
  const page = (cell: string) =>
    `# Colloque des fleuves\n\n| | October 21 |\n|---|---|\n| 08:45 | Coffee |\n| 10:00 | ${cell} |\n`;

  it('holds the title, though it ends with a stop, and who gives it below', async () => {
    const cell =
      '_Le fleuve à travers ses usages._<br>_L’exemple des bacs_<br>Keynote by Mar Vautrais<br>Votes';
    expect(await spokenIn(page(cell), 'essai.md')).toEqual(['Le fleuve à travers ses usages: Mar Vautrais']);
  });

  it('may name people in the second half of its title', async () => {
    const cell = 'Introduction by the Organizers &<br>welcome by Dr. Markus Vautrais';
    expect(await spokenIn(page(cell), 'essai.md')).toEqual([
      'Introduction by the Organizers & welcome: Markus Vautrais',
    ]);
  });

  it('opens a session of its own where the keynote has hours of its own', async () => {
    const two = `${page('Ouverture des portes')}| 11:00 | Keynote by Anne Roux |\n| 12:00 | Keynote by Paul Petit |\n`;
    expect((await spokenIn(two, 'essai.md')).map(line => line.split(': ')[1])).toEqual([
      'Anne Roux',
      'Paul Petit',
    ]);
  });
});

describe('a calendar without titles', () => {
  const table = (head: string) =>
    `# Séminaire doctoral\n\n| Date | Intervenant·e·s | ${head} | Lieu |\n|---|---|---|---|\n| 20 février | Léa Marzin | Crues lentes et récits | Salle 2 |\n| 20 mars | Paul Floch | Mesurer les berges, outils libres | Salle 2 |\n| 22 mai | À venir.. | À venir.. | Salle 2 |\n`;

  it('calls its sessions by what they are about', async () => {
    for (const head of ['Mots-clés', 'Keywords', 'Thèmes'])
      expect(await spokenIn(table(head), 'essai.md')).toEqual([
        'Crues lentes et récits: Léa Marzin',
        'Mesurer les berges, outils libres: Paul Floch',
      ]);
  });

  it('takes no link for a title, nor keywords beside titles', async () => {
    expect(await spokenIn(table("Lien d'inscription"), 'essai.md')).toEqual([
      'Séminaire doctoral: Léa Marzin + Paul Floch',
    ]);
    const titled = table('Mots-clés | Titre')
      .replace('|---|---|---|---|', '|---|---|---|---|---|')
      .replace('récits |', 'récits | La crue dans le roman |')
      .replace('libres |', 'libres | Un arpenteur numérique |');
    expect(await spokenIn(titled, 'essai.md')).toEqual([
      'La crue dans le roman: Léa Marzin',
      'Un arpenteur numérique: Paul Floch',
    ]);
  });
});

describe('cells that ran together', () => {
  it('are hours, a title and who gives it', async () => {
    const text = `Journée d'étude des rives\n\n9h30Accueil des participants\n10hOuverture de la journéepar Anne Roux, maire de Caen\n11hPause\n11h30Les crues lentes par Paul Petit, hydrologue\n`;
    expect(await spokenIn(text, 'essai.txt')).toEqual([
      'Ouverture de la journée: Anne Roux (maire de Caen)',
      'Les crues lentes: Paul Petit (hydrologue)',
    ]);
  });
});
