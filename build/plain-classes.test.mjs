import { describe, expect, it } from 'vitest';
import { charactersOf, plainCode, plainSource } from './plain-classes.mjs';

const fits = (property, char) => new RegExp(`^[${charactersOf(property)}]$`, 'u').test(char);
const is = (property, char) => new RegExp(`^\\p{${property}}$`, 'u').test(char);

function charactersBetween(from, to) {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}

describe('classes written out', () => {
  it('are exact for Latin, Greek, Cyrillic, Armenian and Hebrew, but for the signs of phonetics and of antiquity', () => {
    const isOld = char => /^[\p{Lm}\u0370-\u037f]$/u.test(char);
    const isFree = char => /^\p{Cn}$/u.test(char);
    for (const property of ['L', 'M', 'Mn', 'N', 'Nd']) {
      const wrong = charactersBetween(0, 0x60b).filter(char => fits(property, char) !== is(property, char));
      expect(
        wrong.filter(char => property !== 'L' || !(isOld(char) || isFree(char))),
        property,
      ).toEqual([]);
    }
  });

  it('know the letters that Arabic is written with', () => {
    const letters = [...charactersBetween(0x620, 0x63f), ...charactersBetween(0x641, 0x64a), ...'ٱپچژکگیے'];
    expect(letters.filter(char => !fits('L', char))).toEqual([]);
  });

  it('tell capitals as French, Romanian, Vietnamese, Greek and Russian write them', () => {
    for (const property of ['Lu', 'Ll']) {
      const written = [...charactersBetween(0, 0x17f), ...'ƠơƯưȘșȚțẾếỢợΆΩάωЁЖёж'];
      expect(
        written.filter(char => fits(property, char) !== is(property, char)),
        property,
      ).toEqual([]);
    }
  });

  it('take no space, no punctuation, no sign and no picture for a letter', () => {
    const stretches = [
      [0x20, 0x6ff],
      [0x1e00, 0x1fbc],
      [0x2000, 0x2bff],
      [0x2e00, 0x318f],
      [0x3200, 0x33ff],
      [0xfe00, 0xffff],
      [0x1cc00, 0x1d3ff],
      [0x1f000, 0x1fbff],
    ];
    const taken = stretches
      .flatMap(([from, to]) => charactersBetween(from, to))
      .filter(char => /^[\p{P}\p{S}\p{Z}\p{C}]$/u.test(char) && fits('L', char));
    expect(taken.filter(char => !/^\p{Cn}$/u.test(char))).toEqual([]);
  });

  it('know names in other scripts', () => {
    for (const letter of 'משהعليमो陳田々サト김กაⵣ𝐉') expect(fits('L', letter), letter).toBe(true);
  });
});

describe('the source of an expression', () => {
  it('has its classes in brackets, and inside brackets as they are', () => {
    expect(plainSource('^\\p{Nd}\\[\\p{Nd}')).toBe(`^[${charactersOf('Nd')}]\\[[${charactersOf('Nd')}]`);
    expect(plainSource('[^\\p{Nd}-]')).toBe(`[^${charactersOf('Nd')}-]`);
  });

  it('keeps what it does not know, and a backslash before the letter', () => {
    for (const source of ['\\p{Script=Latin}', '\\\\p{L}', '[\\P{L}]'])
      expect(plainSource(source)).toBe(source);
  });

  it('takes everything but a class for its opposite', () => {
    expect(plainSource('^\\P{Nd}')).toBe(`^[^${charactersOf('Nd')}]`);
  });

  it('is written out in the literals and in the strings of a module', () => {
    const nd = charactersOf('Nd');
    const code = "const a = /\\p{Nd}/u, b = '\\\\p{Nd}', c = `\\\\p{Nd}`, d = 'p{Nd}';";
    const at = (source, node) => ({
      start: code.indexOf(source),
      end: code.indexOf(source) + source.length,
      ...node,
    });
    const parse = () => [
      at('/\\p{Nd}/u', { type: 'Literal', regex: { pattern: '\\p{Nd}', flags: 'u' } }),
      at("'\\\\p{Nd}'", { type: 'Literal', value: '\\p{Nd}' }),
      {
        type: 'TemplateLiteral',
        quasis: [{ type: 'TemplateElement', ...quasi(code), value: { cooked: '\\p{Nd}' } }],
      },
      at("'p{Nd}'", { type: 'Literal', value: 'p{Nd}' }),
    ];
    expect(plainCode(code, parse)).toBe(
      `const a = /[${nd}]/u, b = ${JSON.stringify(`[${nd}]`)}, c = \`[${nd}]\`, d = 'p{Nd}';`,
    );
  });

  it('is written out in a template whose backslashes stay as they are', () => {
    const code = 'String.raw`\\d\\p{Nd}`';
    const element = { type: 'TemplateElement', start: 11, end: 19, value: { raw: '\\d\\p{Nd}' } };
    const tag = { type: 'MemberExpression', start: 0, end: 10 };
    const parse = () => ({
      type: 'TaggedTemplateExpression',
      tag,
      quasi: { quasis: [element], expressions: [] },
    });
    expect(plainCode(code, parse)).toBe(`String.raw\`\\d[${charactersOf('Nd')}]\``);
  });
});

/** What stands between the backticks of a code. */
function quasi(code) {
  return { start: code.indexOf('`') + 1, end: code.lastIndexOf('`') };
}
