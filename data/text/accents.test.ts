import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentsJoined } from './accents.ts';

describe('accents that stand behind their letters', () => {
  it('are joined with them, one or several', () => {
    for (const text of ['Élise Lanoë', 'à l’École', 'ça où Noël', 'Nguyễn Thị Mai', 'Ångström'])
      expect(accentsJoined(text.normalize('NFD'))).toBe(text);
  });

  it('stay where they are when no letter takes them, and change nothing else', () => {
    expect(accentsJoined('x\u0301 et q\u0302')).toBe('x\u0301 et q\u0302');
    expect(accentsJoined('\u0301 seul')).toBe('\u0301 seul');
    // What a normal form would change without an accent: the sign of ohms, the ligature, the wide letter.
    expect(accentsJoined('é Ω ﬁ Ａ e\u0301')).toBe('é Ω ﬁ Ａ é');
  });

  it('are not looked for twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const joined = accentsJoined(text);
        expect(accentsJoined(joined)).toBe(joined);
        expect(joined.normalize('NFC')).toBe(text.normalize('NFC'));
      }),
    );
  });
});
