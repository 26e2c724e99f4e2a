import { describe, expect, it } from 'vitest';
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

  it('keeps a UTF-8 file with one damaged byte as UTF-8', () => {
    const bytes = new TextEncoder().encode(
      'Été, déjà là : les élèves ont créé des régions à Évreux, Orléans et Chalon.',
    );
    const damaged = Uint8Array.from([...bytes, 0xe9]);
    expect(read(damaged)).toEqual([expect.stringContaining('Été, déjà'), 'utf-8', ['encoding']]);
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

  it('refuses a file with nothing in it', () => {
    expect(read(new Uint8Array())).toBe('empty');
    expect(read(latin1(' \r\n\t\n '))).toBe('empty');
    expect(read(new TextEncoder().encode('\ufeff\u00ad \n'))).toBe('empty');
  });
});
