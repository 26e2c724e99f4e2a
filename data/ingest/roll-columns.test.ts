import { describe, expect, it } from 'vitest';
import { laidOut } from '../document/layout.ts';
import { openDocument } from '../document/open.ts';
import { pdfOf, read } from '../document/pdf/pdf.fixture.ts';
import { readOutline } from './outline.ts';

/** "part: name (role)" of everybody whom a text lists, and its sessions. */
async function readIn(text: string, name = 'essai.md') {
  const { sessions, appearances } = readOutline(await openDocument(text, name), {
    name,
    sha256: '',
    characters: text.length,
  });
  return {
    titles: sessions.map(({ title }) => title),
    people: appearances.map(
      ({ part, name: who, role }) => `${part}: ${who.text}${role === null ? '' : ` (${role.text})`}`,
    ),
  };
}

const ROWS = [
  ['Anne Tolbec', 'Ville de Rennes', true],
  ['Hugo Kerlo', 'université de Nantes', false],
  ['Zoé Marzin', 'CHU de Nantes', true],
] as const;
const EXPECTED = ROWS.map(([who, body, came]) => `${came ? 'participant' : 'absent'}: ${who} (${body})`);

type Row = (typeof ROWS)[number];
const markdown = (heads: readonly string[], mark: (came: boolean) => readonly string[]) =>
  `# Comité des rives\n\nMardi 13 mai 2025\n\n| Nom | Organisme | ${heads.join(' | ')} |\n|---|---|${heads.map(() => '---|').join('')}\n${ROWS.map(
    ([who, body, came]: Row) => `| ${who} | ${body} | ${mark(came).join(' | ')} |\n`,
  ).join('')}`;

describe('a roll in a table that says in a column who came', () => {
  it.each([
    ['Présence', (came: boolean) => [came ? 'présente' : 'excusé']],
    ['Présence', (came: boolean) => [came ? 'oui' : 'non']],
    ['Émargement', (came: boolean) => [came ? 'X' : '']],
    ['Présent·e', (came: boolean) => [came ? 'x' : '']],
    ['Attendance', (came: boolean) => [came ? 'Present' : 'Apologies']],
    ['Excusé', (came: boolean) => [came ? '' : 'X']],
    ['Absent', (came: boolean) => [came ? 'non' : 'oui']],
  ])('makes nobody speak: %s', async (head, mark) => {
    expect(await readIn(markdown([head], mark))).toEqual({ titles: ['Comité des rives'], people: EXPECTED });
  });

  it.each(['Signature', 'Émargement', 'Visa'])('is signed by hand, which a page has not: %s', async head => {
    const rows = [['Nom', 'Organisme', head], ...ROWS.map(([who, body]) => [who, body])];
    const drawn = rows.flatMap((cells, i) =>
      cells.map((words, n) => ({ x: 55 + n * 150, y: 706 - i * 20, text: words })),
    );
    const ys = [720, ...rows.map((_, i) => 700 - i * 20)];
    const paths = [
      ...ys.map(y => `50 ${y} 450 0.5 re f`),
      ...[50, 200, 350, 500].map(x => `${x} ${ys.at(-1)} 0.5 ${720 - (ys.at(-1) ?? 0)} re f`),
    ];
    const { text, layout } = await read(pdfOf([drawn], '', 0, paths));
    if (layout === null) throw new Error('no layout');
    const source = { name: 'essai.pdf', sha256: '', characters: text.length };
    const { appearances } = readOutline(laidOut(text, layout), source);
    expect(appearances.map(({ part, name: who }) => `${part}: ${who.text}`)).toEqual(
      ROWS.map(([who]) => `participant: ${who}`),
    );
  });

  it('has who signs for whom did not come', async () => {
    const mark = (came: boolean) => ['', came ? '' : 'à Mme Rose Vert'];
    expect((await readIn(markdown(['Signature', 'Procuration'], mark))).people).toEqual(EXPECTED);
  });

  it('may have a column for those who came and one for those who did not', async () => {
    const mark = (came: boolean) => (came ? ['X', ''] : ['', 'X']);
    expect((await readIn(markdown(['Présent', 'Excusé'], mark))).people).toEqual(EXPECTED);
  });

  it('calls those who came, whatever the last of the words over it says', async () => {
    const mark = (came: boolean) => (came ? ['X', ''] : ['', 'X']);
    const text = markdown(['Présent', 'Excusé'], mark).replace(
      '\n\n| Nom',
      '\n\nPrésents\n\nExcusés\n\n| Nom',
    );
    expect((await readIn(text)).people).toEqual(EXPECTED);
  });

  it('is the same on a page, under heads that are cells like any other', async () => {
    const cells = (row: readonly string[]) => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = ROWS.map(([who, body, came]) => cells([who, body, came ? 'présent' : 'absent']));
    const text = `<html><body><h1>Comité des rives</h1><table>${cells(['Nom', 'Organisme', 'Présence'])}${rows.join('')}</table></body></html>`;
    expect((await readIn(text, 'essai.html')).people).toEqual(EXPECTED);
  });
});

describe('a column of bodies beside one of names', () => {
  it('holds no titles', async () => {
    const rows = ROWS.map(([who, body]) => `| ${who} | ${body} |\n`).join('');
    const read = await readIn(`# Comité des rives\n\n| Nom | Organisme |\n|---|---|\n${rows}`);
    expect(read).toEqual({
      titles: ['Comité des rives'],
      people: ROWS.map(([who, body]) => `speaker: ${who} (${body})`),
    });
  });
});

describe('a few words with capitals before a name in brackets', () => {
  const list = (...items: readonly string[]) =>
    `# Agenda of the day\n\n## Points\n\n${items.map(item => `- ${item}`).join('\n')}\n`;

  it('are a title where the others of the list are titles', async () => {
    const read = await readIn(
      list(
        'Rural Schools Now (Anna Reeve)',
        'Who pays for the river? (Luke Tilley)',
        'From mill to market: a walk (Nora Small)',
      ),
    );
    expect(read.titles).toEqual([
      'Points',
      'Rural Schools Now',
      'Who pays for the river?',
      'From mill to market: a walk',
    ]);
  });

  it('are a body where the others are bodies', async () => {
    const read = await readIn(
      list(
        'Fabrique Limoges (Anna Reeve)',
        'Ville de Rennes (Luke Tilley)',
        'University of Leeds (Nora Small)',
      ),
    );
    expect(read.titles).toEqual(['Points']);
  });
});
