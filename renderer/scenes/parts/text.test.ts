import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../measure.ts';
import type { Font } from '../scene.ts';
import { balance, shorten, wrap } from './text.ts';

const FONT: Font = { family: 'sans', size: 11, weight: 400 };
const TITLE = "Risques majeurs, gestion de crise et résilience : l'acteur citoyen";

describe('a text too long for its place', () => {
  it('is cut at a word, with nothing hanging before the ellipsis', () => {
    const width = measureText('Risques majeurs, gestion', FONT);
    expect(shorten(TITLE, FONT, width, measureText)).toBe('Risques majeurs…');
    expect(shorten(TITLE, FONT, 1000, measureText)).toBe(TITLE);
    expect(shorten('Anticonstitutionnellement', FONT, 40, measureText)).toMatch(/^Anti.*…$/u);
  });

  it('is broken into lines that fit, the last one shortened', () => {
    const lines = wrap(TITLE, FONT, 90, 2, measureText);
    expect(lines.length).toBe(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
    for (const line of lines) expect(measureText(line, FONT)).toBeLessThanOrEqual(90);
  });

  it('never starts a line with a sign that French sets apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 400 }), width => {
        for (const line of wrap(`« ${TITLE} » ; vrai ? oui ! fin`, FONT, width, 9, measureText)) {
          expect(line).not.toMatch(/^[:;?!»]/u);
          expect(line).not.toMatch(/[«]$/u);
        }
      }),
    );
  });

  it('keeps with its word what closes behind such a sign, and what opens behind an apostrophe or a bracket', () => {
    const text = 'Dire « oui », vraiment ? (« non », ou 50 % ?) puis l’« autre » : « rien ». Est-ce tout ?!';
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 500 }), fc.integer({ min: 1, max: 9 }), (width, most) => {
        for (const lines of [
          wrap(text, FONT, width, 20, measureText),
          balance(text, FONT, most, measureText),
        ]) {
          expect(lines.filter(line => /^[:;?!»%]/u.test(line) || /[«(]$/u.test(line))).toEqual([]);
        }
      }),
    );
  });

  it('begins no line with the dot between two parts', () => {
    const text = '18 mentions de 9 années · de 2014 à 2050 · 2 titres masqués';
    for (let width = 40; width < 400; width += 7)
      expect(wrap(text, FONT, width, 20, measureText).filter(line => line.startsWith('·'))).toEqual([]);
  });

  it('is made even when it has room for more lines than it needs', () => {
    const lines = balance(
      'Institut de la concertation et de la participation citoyenne',
      FONT,
      2,
      measureText,
    );
    expect(lines).toEqual(['Institut de la concertation et', 'de la participation citoyenne']);
    expect(balance('CNFPT', FONT, 3, measureText)).toEqual(['CNFPT']);
  });

  it('keeps all its words when it is made even', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 12 }), words => {
        expect(balance(words.join(' '), FONT, 3, measureText).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
