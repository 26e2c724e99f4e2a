import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MADE } from '../../ingest/declared.fixture.ts';
import { openDocument } from '../open.ts';
import { openFile } from '../open-file.ts';
import { MOST_COLUMNS } from './cells.ts';
import { DEEPEST } from './tree.ts';

const decoder = (bytes: Uint8Array, encoding: string, fatal: boolean) =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

async function outcome(text: string): Promise<string> {
  const opened = await openFile(new TextEncoder().encode(text), { decoder });
  return opened.ok ? 'read' : opened.error.code;
}

const session = '{"title":"Une séance","start":"2031-06-12T09:00","speakers":["Anne Roux"]}';

describe('a programme made to do harm', () => {
  it('nested deeper than anybody writes is refused, and one less deep is read', async () => {
    // A session is two deep itself.
    const nested = (depth: number) => '{"a":'.repeat(depth - 2) + session + '}'.repeat(depth - 2);
    expect(await outcome(nested(DEEPEST))).toBe('read');
    expect(await outcome(nested(DEEPEST + 1))).toBe('too-deep');
    expect(await outcome('['.repeat(1_000_000))).toBe('too-deep');
    const elements = (depth: number) => `<?xml version="1.0"?>${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`;
    expect(await outcome(elements(DEEPEST))).toBe('read');
    expect(await outcome(elements(DEEPEST + 1))).toBe('too-deep');
  });

  it('that defines entities is refused, and one that only names its type is read', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><schedule><title>&b;</title></schedule>`;
    const outside = `<?xml version="1.0"?><!DOCTYPE s [\n<!ENTITY x SYSTEM "file:///etc/hostname">]><schedule>&x;</schedule>`;
    expect(await outcome(laughs)).toBe('entities');
    expect(await outcome(outside)).toBe('entities');
    expect(await outcome('<?xml version="1.0"?><!DOCTYPE schedule><schedule/>')).toBe('read');
  });

  it('with marks of patterns in its names is read: hyphens, points, colons', async () => {
    const page = (head: string) =>
      `<?xml version="1.0"?><html><head>${head}</head><body><p>Oui</p></body></html>`;
    for (const head of [
      '<meta http-equiv="Content-Type" content="text/html"/>',
      '<meta data-a.b="x" xml:lang="fr" _c="y" été·="z"/>',
    ]) {
      const { programme } = await openDocument(page(head), 'x.html');
      expect(programme).toBeUndefined();
    }
    const event = (title: string) =>
      `<event data-id.x="7"><title>${title}</title><start>09:00</start></event>`;
    const { programme } = await openDocument(
      `<?xml version="1.0"?><schedule><day date="2031-06-12" day-of.it="1"><room name="A">${event('Ouverture')}${event('Clôture')}</room></day></schedule>`,
      'x',
    );
    expect(programme?.sessions.map(each => each.title.text)).toEqual(['Ouverture', 'Clôture']);
  });

  it('with more columns than any table is refused, and one with few is read', async () => {
    const table = (columns: number) =>
      ['Titre;Intervenant', 'Ouverture;Anne Roux', 'Clôture;Paul Lescop']
        .map(row => row + ';x'.repeat(columns - 2))
        .join('\n');
    expect(await outcome(table(MOST_COLUMNS))).toBe('read');
    expect(await outcome(table(10_000))).toBe('too-wide');
  });

  it('with a quote that nothing closes is read, and the line is told', async () => {
    const text = 'Titre;Salle;Intervenant\nOuverture;"A;Anne Roux\nClôture;B;Paul Lescop\n';
    const { programme } = await openDocument(text, 'x.csv');
    expect(programme?.diagnostics).toMatchObject([{ code: 'unclosed-quote', args: { line: 2 } }]);
    expect(programme?.sessions.map(each => each.title.text)).toEqual(['Ouverture', 'Clôture']);
  });

  it.each([
    ['"A;Anne Roux', '"Clôture";B;Paul Lescop'],
    ['A;"Anne Roux', '"Clôture";"B";Paul Lescop'],
    ['A;"Anne Roux', 'Clôture;"B";"Paul Lescop"'],
  ])(
    'with a quote that only the cell of another line would close is read, and the line is told: %s',
    async (one, other) => {
      const { programme } = await openDocument(
        `Titre;Salle;Intervenant\nOuverture;${one}\n${other}\n`,
        'x.csv',
      );
      expect(programme?.diagnostics).toMatchObject([{ code: 'unclosed-quote', args: { line: 2 } }]);
      expect(programme?.sessions.map(each => each.title.text)).toEqual(['Ouverture', 'Clôture']);
    },
  );

  it('with cells of several lines is sound', async () => {
    const text = 'Titre;Salle;Intervenant\nOuverture;"A\n";"Anne\nRoux"\n"Clô\nture";B;"Paul Lescop"\n';
    const { programme } = await openDocument(text, 'x.csv');
    expect(programme?.diagnostics).toEqual([]);
    expect(programme?.sessions).toHaveLength(2);
  });

  it('that breaks off is read as far as it goes, and the line is told', async () => {
    const json = await openDocument(`[\n${session},\n${session.slice(0, 40)}`, 'x');
    expect(json.programme?.sessions[0]?.title.text).toBe('Une séance');
    expect(json.programme?.diagnostics).toMatchObject([{ code: 'broken-json', args: { line: 3 } }]);
    const event = (title: string) => `<event><title>${title}</title><start>09:00</start></event>\n`;
    const xml = await openDocument(
      `<schedule><day date="2031-06-12"><room name="A">\n${event('Un')}${event('Deux')}<oops`,
      'x',
    );
    expect(xml.programme?.sessions.map(each => each.title.text)).toEqual(['Un', 'Deux']);
    expect(xml.programme?.diagnostics).toMatchObject([{ code: 'broken-xml' }]);
  });

  it('gives a document or a code, whatever characters were changed', async () => {
    for (const { text, file } of MADE) {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(text.length - 1), fc.constantFrom(...'"{}[]<>&;,:\\\n\f0a')), {
            minLength: 1,
            maxLength: 8,
          }),
          fc.nat(text.length),
          async (changes, cut) => {
            const letters = Array.from(text.slice(0, cut % 3 === 0 ? cut : text.length));
            for (const [at, letter] of changes) if (at < letters.length) letters[at] = letter;
            const changed = letters.join('').replace(/\r\n?/g, '\n');
            const document = await openDocument(changed, file);
            expect(document.text).toHaveLength(changed.length);
          },
        ),
        { numRuns: 25 },
      );
    }
  });
});
