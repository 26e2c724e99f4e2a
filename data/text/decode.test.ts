import { describe, expect, it } from 'vitest';
import { CODE_PAGES, type CodePage, readCodePage } from './code-pages.ts';
import { type Decoder, decode } from './decode.ts';

const decoder: Decoder = (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes);
const SAMPLE = 'Thème 1\r\nJérôme NEDELEC,\rmaire « adjoint »\n';
const READ = 'Thème 1\nJérôme NEDELEC,\nmaire « adjoint »\n';

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? `\ufeff${text}` : text)].map(char => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap(unit => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from([...text].map(char => char.charCodeAt(0)));
}

function read(bytes: Uint8Array) {
  const result = decode(bytes, decoder);
  return result.ok
    ? [result.value.text, result.value.encoding, result.value.diagnostics.map(d => d.code)]
    : result.error.code;
}

describe('decode', () => {
  it('takes two strange characters in a hundred, and eight lost letters, and refuses what has more', () => {
    const text = (count: number, char: string) => `${'a'.repeat(1000 - count)}${char.repeat(count)}`;
    const said = (words: string) => read(new TextEncoder().encode(words));
    expect(said(text(20, '\u0001'))).toEqual([text(20, '\u0001'), 'utf-8', []]);
    expect(said(text(21, '\u0001'))).toBe('not-text');
    expect(said(text(80, '\ufffd'))).toEqual([text(80, '\ufffd'), 'utf-8', []]);
    expect(said(text(81, '\ufffd'))).toBe('not-text');
  });

  it('only says how a sound file is encoded, warns where bytes are damaged, and believes who says the encoding', () => {
    const told = (bytes: Uint8Array, said: Parameters<typeof decode>[2] = null) => {
      const result = decode(bytes, decoder, said);
      return result.ok
        ? [result.value.encoding, ...result.value.diagnostics.map(({ severity }) => severity)]
        : [result.error.code];
    };
    const torn = Uint8Array.from([...new TextEncoder().encode('Été, déjà là, où ça\n'.repeat(9)), 0xe9]);
    expect(told(new TextEncoder().encode(SAMPLE))).toEqual(['utf-8']);
    expect(told(utf16(SAMPLE, false, true))).toEqual(['utf-16le', 'info']);
    expect(told(utf16(SAMPLE, true, false))).toEqual(['utf-16be', 'info']);
    expect(told(latin1(SAMPLE))).toEqual(['windows-1252', 'info']);
    expect(told(torn)).toEqual(['mixed', 'warning']);
    expect(told(latin1(SAMPLE), 'mixed')).toEqual(['mixed', 'warning']);
    expect(told(new TextEncoder().encode(SAMPLE), 'twice')).toEqual(['twice', 'info']);
    expect(told(utf16(SAMPLE, false, false), 'utf-16le')).toEqual(['utf-16le', 'info']);
    expect(told(latin1(SAMPLE), 'windows-1252')).toEqual(['windows-1252', 'info']);
  });

  it('reads UTF-8, drops its mark and turns every newline into \\n', () => {
    expect(read(new TextEncoder().encode(SAMPLE))).toEqual([READ, 'utf-8', []]);
    expect(read(new TextEncoder().encode(`\ufeff${SAMPLE}`))).toEqual([READ, 'utf-8', []]);
  });

  it('reads UTF-16 in both orders, with and without a mark, and says so', () => {
    for (const mark of [true, false]) {
      expect(read(utf16(SAMPLE, false, mark))).toEqual([READ, 'utf-16le', ['encoding']]);
      expect(read(utf16(SAMPLE, true, mark))).toEqual([READ, 'utf-16be', ['encoding']]);
    }
  });

  it('falls back to windows-1252, and says so', () => {
    expect(read(latin1(SAMPLE))).toEqual([READ, 'windows-1252', ['encoding']]);
    expect(read(Uint8Array.from([...latin1('c'), 0x9c, ...latin1('ur, caf\xe9')]))).toEqual([
      'cœur, café',
      'windows-1252',
      ['encoding'],
    ]);
  });

  const FRENCH = 'Hélène a créé « la cité » à Évreux : œuvre d’été, reçue où ? Dès août, là-bas…';
  const paged = (text: string, page: CodePage): Uint8Array =>
    Uint8Array.from(
      [...text].map(char => (char < '\u0080' ? char.charCodeAt(0) : 0x80 + CODE_PAGES[page].indexOf(char))),
    );

  it('tells windows-1252, MacRoman and code page 850 apart by the French they make', () => {
    expect(read(paged(FRENCH, 'windows-1252'))).toEqual([FRENCH, 'windows-1252', ['encoding']]);
    expect(read(paged(FRENCH, 'macintosh'))).toEqual([FRENCH, 'macintosh', ['encoding']]);
    const plain = FRENCH.replace(/[œ’…]/g, 'x');
    expect(read(paged(plain, 'ibm850'))).toEqual([plain, 'ibm850', ['encoding']]);
    for (const page of ['windows-1252', 'macintosh', 'ibm850'] as const)
      expect(read(paged('Réunion', page)), page).toEqual(['Réunion', page, ['encoding']]);
  });

  it('reads the letters of ISO 8859-15 where they stand in words, and leaves fractions', () => {
    const bytes = (text: string) => Uint8Array.from([...text].map(char => char.charCodeAt(0)));
    expect(read(bytes('Journ\xe9e des \xbdufs, \xe0 c\xbdur et \xbcuvre \xe0 3 \xa4, 1\xbd litre'))[0]).toBe(
      'Journée des œufs, à cœur et Œuvre à 3 €, 1½ litre',
    );
  });

  it('has a character for each byte of a code page', () => {
    for (const page of Object.values(CODE_PAGES)) expect([...page]).toHaveLength(128);
  });

  it('keeps a UTF-8 file with one damaged byte as UTF-8', () => {
    const bytes = new TextEncoder().encode(
      'Été, déjà là : les élèves ont créé des régions à Évreux, Orléans et Chalon.',
    );
    const damaged = Uint8Array.from([...bytes, 0xe9]);
    expect(read(damaged)).toEqual([expect.stringContaining('Été, déjà'), 'mixed', ['encoding']]);
    expect(read(Uint8Array.from([...bytes, 0xc3, 0x20]))).toEqual([
      expect.stringContaining('Chalon.\ufffd '),
      'mixed',
      ['encoding'],
    ]);
  });

  it('reads lines of windows-1252 inside UTF-8, and does not take a few chance sequences for UTF-8', () => {
    const line = new TextEncoder().encode('Mobilité\n');
    const foreign = paged('Hélène a créé', 'windows-1252');
    const mixed = Uint8Array.from([...line, ...foreign]);
    expect(read(mixed)).toEqual(['Mobilité\nHélène a créé', 'mixed', ['encoding']]);
    const chance = Uint8Array.from([...paged('Ã»', 'windows-1252'), ...paged('é'.repeat(5), 'windows-1252')]);
    expect(read(chance)).toEqual(['Ã»ééééé', 'windows-1252', ['encoding']]);
    const nearly = Uint8Array.from([...paged('Ã»', 'windows-1252'), ...paged('é'.repeat(4), 'windows-1252')]);
    expect(read(nearly)).toEqual(['\u00fbéééé', 'mixed', ['encoding']]);
  });

  it('reads each pasted line in what it was pasted from, where its letters show it', () => {
    const lines = [
      new TextEncoder().encode('Mobilité\n'),
      paged('François Crépeau, délégué\n', 'ibm850'),
      paged('Anaïs Légeron, à Nîmes\n', 'macintosh'),
      paged('Hélène Robic, à Évreux\n', 'windows-1252'),
      new TextEncoder().encode('Été déjà, créé à Sète'),
    ];
    const mixed = Uint8Array.from(lines.flatMap(line => [...line]));
    expect(read(mixed)).toEqual([
      'Mobilité\nFrançois Crépeau, délégué\nAnaïs Légeron, à Nîmes\nHélène Robic, à Évreux\nÉté déjà, créé à Sète',
      'mixed',
      ['encoding'],
    ]);
    // One stray byte shows nothing of its line.
    const alone = Uint8Array.from([...new TextEncoder().encode('Déjà, à Sète\nl'), 0x8e, 0x74, 0x8e]);
    expect(read(alone.subarray(0, -1))).toEqual(['Déjà, à Sète\nlŽt', 'mixed', ['encoding']]);
    expect(read(alone)).toEqual(['Déjà, à Sète\nlété', 'mixed', ['encoding']]);
  });

  it('undoes an encoding done twice, and leaves one "Ã©" in sound French alone', () => {
    const twice = (text: string) =>
      new TextEncoder().encode(readCodePage(new TextEncoder().encode(text), 'windows-1252'));
    expect(read(twice(FRENCH))).toEqual([FRENCH, 'twice', ['encoding']]);
    // ISO 8859-1 knows no characters from 0x80 to 0x9f: "Ê" became "Ã" and a control character.
    expect(read(new TextEncoder().encode('Ãªtre Ã\u008atre Ã©coutÃ©'))).toEqual([
      'être Être écouté',
      'twice',
      ['encoding'],
    ]);
    const about = 'Été : « Ã© » se lit é.';
    expect(read(new TextEncoder().encode(about))).toEqual([about, 'utf-8', []]);
  });

  it('refuses binaries renamed .txt', () => {
    expect(read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe(
      'binary',
    );
    expect(read(latin1('%PDF-1.7 whatever follows'))).toBe('binary');
    expect(read(latin1('PK\x03\x04 word/document.xml'))).toBe('binary');
    expect(read(Uint8Array.from([1, 2, 0, 0, 0, 7, 9, 0, 0, 200, 30]))).toBe('binary');
  });

  it('refuses what decodes to control characters', () => {
    expect(read(Uint8Array.from({ length: 500 }, (_, i) => (i % 7) + 1))).toBe('not-text');
  });

  it('reads a page of French whose accents were lost, and none that lost more than that', () => {
    const lost = (share: number) =>
      new TextEncoder().encode('\ufffd'.repeat(share) + 'a'.repeat(100 - share));
    expect(read(lost(8))).toEqual([expect.stringContaining('\ufffda'), 'utf-8', []]);
    expect(read(lost(9))).toBe('not-text');
    const odd = (share: number) => new TextEncoder().encode('\u0001'.repeat(share) + 'a'.repeat(100 - share));
    expect(read(odd(2))).toEqual([expect.stringContaining('a'), 'utf-8', []]);
    expect(read(odd(3))).toBe('not-text');
  });

  it('joins accents that stand behind their letters', () => {
    expect(read(new TextEncoder().encode('Élise Lanoë\r\n'.normalize('NFD')))).toEqual([
      'Élise Lanoë\n',
      'utf-8',
      [],
    ]);
  });

  it('refuses a file with nothing in it', () => {
    expect(read(new Uint8Array())).toBe('empty');
    expect(read(latin1(' \r\n\t\n '))).toBe('empty');
    expect(read(new TextEncoder().encode('\ufeff\u00ad \n'))).toBe('empty');
  });
});
