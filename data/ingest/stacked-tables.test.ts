import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { spokenIn } from './spoken.fixture.ts';

const ROWS = [
  ['9h00', ['Accueil']],
  ['9h30', ['La haie au bord du champ', 'Avec Ywan Kerlo (Inrae) et Zelda Brunoy (CNRS)']],
  ['11h00', ['Pause']],
  [
    '11h15',
    ['Le pont et la loutre', 'Intervenants :', 'Oto Flamant, maire de Plouvara', 'Anne Tolbec, géographe'],
  ],
] as const;
const SPOKEN = [
  'La haie au bord du champ: Ywan Kerlo (Inrae) + Zelda Brunoy (CNRS)',
  'Le pont et la loutre: Oto Flamant (maire de Plouvara) + Anne Tolbec (géographe)',
];

describe('a table of hours and sessions whose cells say below a title who speaks', () => {
  it.each(['Session', 'Titre', 'Activité'])('is read line by line under “%s”', async head => {
    const rows = ROWS.map(([hours, lines]) => `| ${hours} | ${lines.join('<br>')} |\n`).join('');
    const text = `# Journée des rivières\n\n| Horaire | ${head} |\n|---|---|\n${rows}`;
    expect(await spokenIn(text, 'essai.md')).toEqual(SPOKEN);
  });

  it.each([
    ['breaks', (lines: readonly string[]) => lines.join('<br/>')],
    ['paragraphs', (lines: readonly string[]) => lines.map(line => `<p>${line}</p>`).join('')],
  ])('is the same on a page, its lines parted by %s', async (_, cell) => {
    const rows = ROWS.map(([hours, lines]) => `<tr><td>${hours}</td><td>${cell(lines)}</td></tr>\n`).join('');
    const head = '<tr><th>Horaire</th><th>Session</th></tr>';
    const text = `<html><body><h1>Journée des rivières</h1><table>${head}${rows}</table></body></html>`;
    expect(await spokenIn(text, 'essai.html')).toEqual(SPOKEN);
  });

  it('keeps its rows as records where titles alone stand in it, or another column has who speaks', async () => {
    const text = `# Journée des rivières

| Horaire | Session | Intervenants |
|---|---|---|
| 9h30 | La haie<br>au bord du champ | Ywan Kerlo (Inrae) |
| 10h30 | Le pont<br>et la loutre | Oto Flamant (CNRS) |
`;
    expect(await spokenIn(text, 'essai.md')).toEqual([
      'La haie au bord du champ: Ywan Kerlo (Inrae)',
      'Le pont et la loutre: Oto Flamant (CNRS)',
    ]);
  });
});

describe('a column of speakers', () => {
  const HEAD = '| Horaire | Session | Intervenants |\n|---|---|---|\n';

  it('may say in a line who leads, beside others who speak', async () => {
    const rows = [
      'La haie|Modération : Anne Tolbec, géographe<br>Hugo Kerlo, Inrae<br>Zelda Brunoy, CNRS',
      'Le pont|Léon Flamant, maire de Plouvara<br>Animé par Paul Guivarch, journaliste',
    ].map((row, i) => `| ${i + 9}h00 | ${row.replace('|', ' | ')} |\n`);
    const document = await openDocument(`# Journée des rivières\n\n${HEAD}${rows.join('')}`, 'essai.md');
    const source = { name: 'essai.md', sha256: '', characters: document.text.length };
    const { appearances } = readOutline(document, source);
    const led = appearances.filter(({ part }) => part === 'moderator').map(({ name }) => name.text);
    expect(led).toEqual(['Anne Tolbec', 'Paul Guivarch']);
    expect(appearances).toHaveLength(5);
  });

  it('may say in each line who gives what', async () => {
    const rows = [
      'La haie | Hugo Kerlo (Inrae) : Mesurer sans troubler<br>Zelda Brunoy (CNRS) : Planter en ville',
      'Le pont | Léon Flamant (OFB) : Le silure en ville<br>Anne Tolbec (UBO) : Compter les loutres',
    ].map((row, i) => `| ${i + 9}h00 | ${row} |\n`);
    expect(await spokenIn(`# Journée des rivières\n\n${HEAD}${rows.join('')}`, 'essai.md')).toEqual([
      'Mesurer sans troubler: Hugo Kerlo (Inrae)',
      'Planter en ville: Zelda Brunoy (CNRS)',
      'Le silure en ville: Léon Flamant (OFB)',
      'Compter les loutres: Anne Tolbec (UBO)',
    ]);
  });
});
