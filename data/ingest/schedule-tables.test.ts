import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name (role)" for each session that somebody speaks in. */
async function spokenIn(text: string, name: string): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    if (own.length === 0) return [];
    const people = own.map(one =>
      one.role === null ? one.name.text : `${one.name.text} (${one.role.text})`,
    );
    return [`${title}: ${people.join(' + ')}`];
  });
}

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
      'Gilman 308 -- Panel 1: "Reading Big Data": Claire Lenoir',
      'Scaling to the world: a method: Anne Roux',
      'Doing it the hard way: Paul Petit + Jean Morel',
      'Imaging the port: Zoé Marzin',
    ]);
  });
});
