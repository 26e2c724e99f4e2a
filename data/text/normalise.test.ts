import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture.ts';
import { cleanText, cut, fold, key, passage, spanIn } from './normalise.ts';

describe('fold', () => {
  it('folds white space and drops what cannot be seen', () => {
    expect(fold('  a\u00a0\u202fb\n\tc\u00ad\u200bd ')).toBe('a b cd');
  });
});

describe('key', () => {
  it('makes two writings of the same words equal', () => {
    expect(key('Clotûre  « Œuvre » d’été')).toBe('cloture oeuvre d ete');
    expect(key('E\u0301tat')).toBe(key('État'));
    expect(key('Le XXᵉ siècle, 1ʳᵉ séance')).toBe(key('Le XXe siècle, 1re séance'));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(anyText(), text => {
        expect(key(key(text))).toBe(key(text));
      }),
    );
  });
});

describe('passage', () => {
  const raw = fc.string({
    unit: fc.constantFrom('a', 'É', ' ', '\n', '\t', '*', '_', '\u00a0', '\u00ad', '.', '-'),
  });

  it('knows where each of its characters stands in the file', () => {
    fc.assert(
      fc.property(raw, text => {
        const p = passage(text, 0, text.length);
        for (let i = 0; i < p.text.length; i += 1) {
          const { start, end } = spanIn(p, i, i + 1);
          const there = text.slice(start, end);
          expect(p.text[i] === ' ' ? /\s/.test(there) : there === p.text[i]).toBe(true);
        }
      }),
    );
  });

  it('keeps an asterisk that is a bullet, as it keeps a dash', () => {
    const read = (text: string) => passage(text, 0, text.length).text;
    expect(read('* Anne Roux')).toBe('* Anne Roux');
    expect(read('Avec :\n  *\tAnne *Roux*')).toBe('Avec : * Anne Roux');
    // One that opens nothing: emphasis, a note, a rule.
    expect(read('*Anne* **Roux** *')).toBe('Anne Roux');
    expect(read('Anne * Roux')).toBe('Anne Roux');
    expect(read('* * *\n* \nAnne')).toBe('* Anne'.slice(2));
  });

  it('is read alike with and without the way back', () => {
    fc.assert(
      fc.property(raw, text => {
        expect(cleanText(text, 0, text.length)).toBe(passage(text, 0, text.length).text);
      }),
    );
  });

  it('drops emphasis and keeps spans of parts', () => {
    const text = 'De **Claire  THOURY**,\nprésidente';
    const p = passage(text, 0, text.length);
    expect(p.text).toBe('De Claire THOURY, présidente');
    const name = cut(p, 2, 16);
    expect(name.text).toBe('Claire THOURY');
    const span = spanIn(name, 0, name.text.length);
    expect(text.slice(span.start, span.end)).toBe('Claire  THOURY');
  });
});

describe('how somebody is addressed, glued to the name', () => {
  it.each([
    ['M.MORIN présente le budget', 'M. MORIN présente le budget'],
    ['MM.Petit et Roux', 'MM. Petit et Roux'],
    ['Mmes Roux et Dr.Vial', 'Mmes Roux et Dr. Vial'],
    ['(M.Petit)', '(M. Petit)'],
    ['J.M.Meynard et A.Roux', 'J.M.Meynard et A.Roux'],
    ['M.A. Roux', 'M.A. Roux'],
    ['FORUM.Petit', 'FORUM.Petit'],
    ['M.le Maire', 'M.le Maire'],
  ])('%s', (text, expected) => {
    const read = passage(text, 0, text.length);
    expect(read.text).toBe(expected);
    const at = expected.lastIndexOf(' ') + 1;
    const word = expected.slice(at);
    const span = spanIn(read, at, expected.length);
    expect(text.slice(span.start, span.end)).toBe(word);
  });
});
