import { fail, ok, type Result } from '../../../data/model/result.ts';
import { fixed } from '../../paint/fixed.ts';
import { stepsOf } from '../../scenes/measure.ts';
import type { Font } from '../../scenes/scene.ts';
import { isSign, SIGN_WIDTH } from './signs.ts';
import type { TrueType } from './true-type.ts';

/** A font of a document, and what is used of it: glyphs of a file, or drawn signs, each with the character that it stands for. */
export interface UsedFont {
  /** Its name on pages. */
  readonly name: string;
  readonly from: { readonly kind: 'file'; readonly key: string; readonly file: TrueType } | Signs;
  readonly used: Map<number, string>;
}

interface Signs {
  readonly kind: 'signs';
  readonly weight: Font['weight'];
}

/** A text ready to be shown: operators that go on from where it begins, and its width in thousandths of its size. */
export interface SetText {
  readonly width: number;
  readonly show: (size: number) => string;
}

export interface Typesetter {
  readonly fonts: readonly UsedFont[];
  readonly set: (text: string, font: Font) => SetText;
}

/** Where one character comes from. */
interface Slot {
  readonly font: UsedFont;
  readonly code: string;
  readonly width: number;
}

/** Gives the file of a face and letters (`sans400-latin`), or null where there is none. */
export type FontFile = (key: string) => Promise<TrueType | null>;

/** Nothing of these is seen: controls, soft hyphens, joiners, marks of direction, variants. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{VS}]/gu;
/** Hyphens that most typefaces leave to the plain one. */
const HYPHENS = /[\u2010\u2011]/gu;

/** The characters of a text as they are set: composed, hyphens plain, without what is not seen. */
export function charactersOf(text: string): readonly string[] {
  return [
    ...text
      .normalize('NFC')
      .replace(/[\t\n\r]/gu, ' ')
      .replace(UNSEEN, '')
      .replace(HYPHENS, '-'),
  ];
}

/**
 * Finds a glyph for every character of the texts before a single one is drawn: in the shipped files of its face, then in those of the
 * other family, then among the drawn signs. Fails with the characters that have none, for a hole in a picture is a wrong picture.
 */
export async function typesetterOf(
  texts: readonly { readonly text: string; readonly font: Font }[],
  fontFile: FontFile,
  letters: readonly string[],
): Promise<Result<Typesetter, string>> {
  const fonts: UsedFont[] = [];
  const slots = new Map<string, Map<string, Slot>>();
  const missing = new Set<string>();
  const fontOf = (key: string, from: UsedFont['from']): UsedFont => {
    const known = fonts.find(font => fontKeyOf(font.from) === key);
    if (known !== undefined) return known;
    const font: UsedFont = { name: `F${fonts.length + 1}`, from, used: new Map() };
    fonts.push(font);
    return font;
  };

  for (const [face, characters] of charactersByFace(texts)) {
    const found = new Map<string, Slot>();
    slots.set(face, found);
    const waiting = new Set(characters);
    const weight: Font['weight'] = face.endsWith('600') ? 600 : 400;
    const families = face.startsWith('sans') ? ['sans', 'serif'] : ['serif', 'sans'];
    for (const key of families.flatMap(family => letters.map(each => `${family}${weight}-${each}`))) {
      if (waiting.size === 0) break;
      const file = await fontFile(key);
      if (file === null) continue;
      for (const character of waiting) {
        const glyph = glyphOf(file, character);
        if (glyph === undefined) continue;
        const font = fontOf(key, { kind: 'file', key, file });
        font.used.set(glyph, font.used.get(glyph) ?? (/\s/u.test(character) ? ' ' : character));
        found.set(character, { font, code: hex(glyph, 4), width: file.widthOf(glyph) });
        waiting.delete(character);
      }
    }
    for (const character of waiting) {
      if (isSign(character)) {
        const from: Signs = { kind: 'signs', weight };
        const font = fontOf(fontKeyOf(from), from);
        const code = codeIn(font, character);
        found.set(character, { font, code: hex(code, 2), width: SIGN_WIDTH });
      } else missing.add(character);
    }
  }
  return missing.size > 0
    ? fail([...missing].slice(0, MOST_NAMED).join(' '))
    : ok({ fonts, set: (text, font) => setText(charactersOf(text), font, slots.get(faceOf(font))) });
}

/** Characters that a failure names. */
const MOST_NAMED = 12;

const faceOf = ({ family, weight }: Font) => `${family}${weight}`;
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

function fontKeyOf(from: UsedFont['from']): string {
  return from.kind === 'file' ? from.key : `signs${from.weight}`;
}

function charactersByFace(
  texts: readonly { readonly text: string; readonly font: Font }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { text, font } of texts) {
    const face = faceOf(font);
    const characters = found.get(face) ?? new Set<string>();
    found.set(face, characters);
    for (const character of charactersOf(text)) characters.add(character);
  }
  return found;
}

/** A space of any width is a space that is not broken at, moved on by its own width. */
function glyphOf({ glyphs }: TrueType, character: string): number | undefined {
  const own = glyphs.get(character.codePointAt(0) ?? 0);
  return own ?? (/\s/u.test(character) ? (glyphs.get(0xa0) ?? glyphs.get(0x20)) : undefined);
}

function codeIn(font: UsedFont, character: string): number {
  for (const [code, known] of font.used) if (known === character) return code;
  const code = font.used.size + 1;
  font.used.set(code, character);
  return code;
}

function setText(
  characters: readonly string[],
  font: Font,
  slots: ReadonlyMap<string, Slot> | undefined,
): SetText {
  const steps = stepsOf(characters, font);
  const runs: { readonly font: UsedFont; text: string }[] = [];
  let width = 0;
  for (const [i, character] of characters.entries()) {
    const slot = slots?.get(character);
    if (slot === undefined) continue;
    const step = steps[i] ?? slot.width;
    width += step;
    let run = runs.at(-1);
    if (run?.font !== slot.font) {
      run = { font: slot.font, text: '<' };
      runs.push(run);
    }
    // What is subtracted from the glyph's own width: kerning, and spaces narrower than their glyph.
    run.text += step === slot.width ? slot.code : `${slot.code}>${fixed(slot.width - step)}<`;
  }
  return {
    width,
    show: size =>
      runs
        .map(run => `/${run.font.name} ${fixed(size)} Tf [${`${run.text}>`.replace('<>', '')}] TJ`)
        .join(' '),
  };
}
