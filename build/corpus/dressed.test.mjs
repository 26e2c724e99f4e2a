import { describe, expect, it } from 'vitest';
import { dressedTable } from './dressed.mjs';
import { DRESSES } from './dresses.mjs';

const ANNOTATION = {
  source: { file: 'essai.md' },
  title: null,
  dates: null,
  place: null,
  sessions: [{ title: 'Les haies', people: [{ name: 'Anne Roux', part: 'speaker' }] }],
};
const TEXT = `# Rencontres de l’eau

## Les haies

- 9h30 – **Anne Roux**, [maire](https://example.org) de « Caen », ${'où la rivière monte '.repeat(5)}

\`\`\`
- 9h30
\`\`\`
`;

/** What a text is in a dress. */
function worn(name, text = TEXT) {
  return DRESSES.find(dress => dress.name === name)?.wear(text, ANNOTATION);
}

describe('a text in another dress', () => {
  it.each([
    ['hours as 9 h 30', '- 9 h 30 – **Anne'],
    ['hours as 09:30', '- 09:30 – **Anne'],
    ['long dashes', '9h30 — **Anne'],
    ['typed dashes', '9h30 - **Anne'],
    ['items with a bullet', '• 9h30 – **Anne'],
    ['items without a sign', '\n9h30 – **Anne'],
    ['straight quotes', 'de "Caen"'],
    ['no emphasis', '– Anne Roux, ['],
    ['headings in bold', '**Les haies**'],
    ['headings as lines', '\nLes haies\n'],
    ['headings in capitals', '## LES HAIES'],
    ['family names in capitals', 'Anne ROUX'],
    ['other people', '– **Maëlle Trouvelot**'],
  ])('%s', (name, part) => {
    expect(worn(name).text).toContain(part);
    // What stands in code is nobody's prose.
    expect(worn(name).text).toContain('\n- 9h30\n');
  });

  it('is broken where its next word does not fit, and goes on under its item', () => {
    const { text } = worn('lines broken at 72', `- ${'rivière '.repeat(20)}\n`);
    expect(text.split('\n').every(line => line.length <= 72)).toBe(true);
    expect(text.split('\n')[1]).toMatch(/^ {2}rivière/u);
  });

  it('is pasted without marks, unless it has more than a paste would keep', () => {
    expect(worn('plain text', TEXT.replace(/```[^`]*```\n/u, '')).text).toContain(
      'Les haies\n\n• 9h30 – Anne Roux, maire de',
    );
    expect(worn('plain text').text).toBe(TEXT);
    expect(worn('plain text', `| a | b |\n${TEXT}`).text).toContain('## Les haies');
  });

  it('has its other people in the annotation too', () => {
    const { annotation } = worn('other people');
    expect(annotation.sessions[0]?.people[0]).toEqual({
      name: 'Maëlle Trouvelot',
      also: [],
      part: 'speaker',
    });
  });
});

describe('the table of dresses', () => {
  const documents = [
    { annotation: ANNOTATION, bytes: new TextEncoder().encode(TEXT) },
    {
      annotation: { ...ANNOTATION, source: { file: 'autre.txt' } },
      bytes: new Uint8Array([0xe9, 0x20, 0xff]),
    },
  ];
  /** A reader that sees people behind bold alone. */
  async function read(_, bytes) {
    const text = new TextDecoder().decode(bytes);
    const sessions = [
      { id: 'P1', title: 'Les haies', kind: 'plenary', subtitle: null, label: null, parent: null },
    ];
    const participations = text.includes('**Anne Roux**')
      ? [{ person: 1, session: 'P1', part: 'speaker', role: null }]
      : [];
    return { proceedings: { dates: [] }, people: [{ id: 1, name: 'Anne Roux' }], sessions, participations };
  }

  it('tells what each costs, and which documents lose most', async () => {
    const [, row, worst, ...more] = await dressedTable(documents, read, 'no emphasis');
    expect(row).toMatch(/^no emphasis +1 +1\.000 → 0\.000 +1\.000 → 0\.000 +1 → 1 +0 → 0$/u);
    expect(worst).toBe('    essai.md: people in their session 1 → 0, sessions 1 → 1');
    expect(more).toEqual([]);
  });

  it('has a row for each dress, and none of what is encoded otherwise', async () => {
    const lines = await dressedTable(documents, read);
    for (const { name } of DRESSES) expect(lines.some(line => line.startsWith(name))).toBe(true);
    expect(lines.join()).not.toContain('autre.txt');
  });
});
