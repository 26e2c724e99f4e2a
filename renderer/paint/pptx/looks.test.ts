import { describe, expect, it } from 'vitest';
import type { Font, TextMark } from '../../scenes/scene.ts';
import { strokeXml } from './ink.ts';
import { EMU } from './space.ts';
import { bodyXml } from './text.ts';

const FONT: Font = { family: 'sans', size: 16, weight: 400 };
const PLAIN: TextMark = {
  kind: 'text',
  key: 'label',
  x: 0,
  y: 0,
  text: 'Nom',
  font: FONT,
  fill: '#111111',
  anchor: 'start',
};

interface Written {
  readonly text: TextMark;
  readonly lines: readonly string[];
  readonly lead: number;
  readonly anchor: 't' | 'ctr';
  readonly alpha: number;
  readonly scale: number;
  readonly language: string;
}

const FIRST: Written = {
  text: PLAIN,
  lines: ['Nom'],
  lead: 0,
  anchor: 't',
  alpha: 1,
  scale: EMU,
  language: 'fr-FR',
};
const written = ({ text, lines, lead, anchor, alpha, scale, language }: Written) =>
  bodyXml({ first: text, lines, lead }, anchor, alpha, scale, language);

describe('A text that looks otherwise than the one before it', () => {
  it.each<[string, Partial<Written>, string]>([
    ['is larger', { text: { ...PLAIN, font: { ...FONT, size: 20 } } }, 'sz="1500"'],
    ['is bold', { text: { ...PLAIN, font: { ...FONT, weight: 600 } } }, 'b="1"'],
    ['is slanted', { text: { ...PLAIN, font: { ...FONT, italic: true } } }, 'i="1"'],
    ['has serifs', { text: { ...PLAIN, font: { ...FONT, family: 'serif' } } }, 'typeface="+mj-lt"'],
    ['has another colour', { text: { ...PLAIN, fill: '#222222' } }, 'val="222222"'],
    ['ends where the other began', { text: { ...PLAIN, anchor: 'end' } }, 'algn="r"'],
    ['is see-through', { alpha: 0.5 }, '<a:alpha val="50000"/>'],
    ['is spaced', { lines: ['Nom', 'long'], lead: 30 }, '<a:lnSpc>'],
    ['stands on a smaller slide', { scale: EMU / 2 }, 'sz="600"'],
    ['is in another language', { language: 'en-GB' }, 'lang="en-GB"'],
  ])('%s and says so', (_, change, said) => {
    const before = written(FIRST);
    expect(before).not.toContain(said);
    expect(written({ ...FIRST, ...change })).toContain(said);
    expect(written(FIRST)).toBe(before);
  });
});

describe('A line that looks otherwise than the one before it', () => {
  const stroke = { color: '#111111', width: 2 };

  it.each<[string, string, () => string]>([
    ['has another colour', 'val="222222"', () => strokeXml({ ...stroke, color: '#222222' }, 1, EMU)],
    ['is wider', `w="${3 * EMU}"`, () => strokeXml({ ...stroke, width: 3 }, 1, EMU)],
    ['is dashed', '<a:custDash>', () => strokeXml({ ...stroke, dash: [2, 4] }, 1, EMU)],
    [
      'has a dash for its gap too',
      '<a:ds d="150000" sp="150000"/>',
      () => strokeXml({ ...stroke, dash: [3] }, 1, EMU),
    ],
    ['is of a colour in short', 'val="AABBCC"', () => strokeXml({ ...stroke, color: '#abc' }, 1, EMU)],
    ['is see-through', '<a:alpha val="50000"/>', () => strokeXml(stroke, 0.5, EMU)],
    ['stands on a smaller slide', `w="${EMU}"`, () => strokeXml(stroke, 1, EMU / 2)],
    ['has round ends', 'cap="rnd"', () => strokeXml(stroke, 1, EMU, true)],
  ])('%s and says so', (_, said, other) => {
    const before = strokeXml(stroke, 1, EMU);
    expect(before).not.toContain(said);
    expect(other()).toContain(said);
    expect(strokeXml(stroke, 1, EMU)).toBe(before);
  });
});
