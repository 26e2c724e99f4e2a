import type { Lexicon } from '../../text/lexicon.ts';
import { isFunction } from '../../text/role-words.ts';
import { HYPHEN } from './page.ts';

/** What is hung on to a word by a hyphen in French: "est-on", "rendez-vous", "celui-ci". */
const HUNG =
  /^(?:trices?|rices?|euses?|ères?|ives?|je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|là|moi|toi|lui|leur|leurs|le|la|les|en|y|t|même|mêmes)$/iu;
/** What keeps its hyphen before any word. */
const KEEPS =
  /^(?:vice|ex|non|mi|demi|semi|sous|avant|après|contre|quasi|éco|porte|grand|saint|sainte|saints|st|ste|sur|lès|lez|les|au|aux|en|co|socio|médico|franco)$/iu;
/** What is hung on to a function by a hyphen by some writers, and welded by others: "co-directrice", "codirectrice". */
const EITHER_WAY = /^(?:co|vice|ex|sous)$/iu;
/** A small word between two hyphens of a name or a phrase: "Ile-/de-France", "vis-/à-vis". */
const LINKS = /^(?:de|du|des|d|la|le|les|l|en|et|sur|sous|sans|à|au|aux|lès|lez|ce|y)[-‐'’]\p{L}/iu;
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const LAST = /[\p{L}\p{N}’']+$/u;
const FIRST = /^[\p{L}\p{N}]+/u;

/** Joins words that the end of a line broke, or leaves their hyphen. */
export class Rejoiner {
  /** Words of the document that no line broke, in lower case; made when one is first looked for. */
  private said: ReadonlySet<string> | null = null;
  /** Of the words that may be written either way, those whose hyphen the document writes before a function. */
  private hung: ReadonlySet<string> | null = null;

  constructor(
    private readonly words: () => ReadonlySet<string>,
    /** The program broke words by itself: a hyphen at the end of a line need not be the writer's. */
    private readonly breaks: boolean,
    private readonly lexicon: Lexicon,
  ) {}

  /** The two halves as one: "intercom-" and "munalités" welded, "rendez-" and "vous" with its hyphen. */
  join(before: string, behind: string): string {
    const stem = before.endsWith(HYPHEN) ? before.slice(0, -1) : before.replace(/[-‐]$/u, '');
    return this.keeps(stem, behind) ? `${stem}-${behind}` : stem + behind;
  }

  private keeps(stem: string, behind: string): boolean {
    const [one = '', two = ''] = [LAST.exec(stem)?.[0], FIRST.exec(behind)?.[0]];
    // An address or a number, or a dash that was no hyphen.
    if (one === '' || two === '' || /\d/u.test(one + two)) return true;
    const [welded, kept] = [(one + two).toLowerCase(), `${one}-${two}`.toLowerCase()];
    const isCompound = () =>
      KEEPS.test(one) || (this.knows(one.toLowerCase()) && this.knows(two.toLowerCase()));
    if (!this.breaks && isCompound()) return true;
    if (this.says(welded)) return false;
    if (LINKS.test(behind)) return true;
    if (this.says(kept)) return !(this.breaks && this.knows(welded));
    if (EITHER_WAY.test(one) && isFunction(two) && this.hangs(one)) return true;
    const isCapital = /^\p{Lu}/u.test(two);
    // "Seine-/Maritime", "Jean-/Luc"; a name in capitals may be broken like any word.
    if (isCapital && /\p{Ll}/u.test(one)) return true;
    if (this.knows(welded)) return false;
    return HUNG.test(two) || isCapital || isCompound();
  }

  /** Whether the document writes a word so, as a whole. */
  private says(word: string): boolean {
    return this.spellings().has(word);
  }

  private spellings(): ReadonlySet<string> {
    // Each spelling once: most words of a document come back.
    this.said ??= new Set(Array.from(this.words(), bare));
    return this.said;
  }

  /** Whether the document hangs such a word on to functions by a hyphen elsewhere: who writes "co-président" writes "co-directrice". */
  private hangs(word: string): boolean {
    this.hung ??= new Set(
      Array.from(this.spellings(), said => said.split('-'))
        .filter(([one = '', two = '']) => EITHER_WAY.test(one) && isFunction(two))
        .map(([one = '']) => one),
    );
    return this.hung.has(word.toLowerCase());
  }

  private knows(word: string): boolean {
    const bare = word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/u, '');
    return bare.length > 1 && this.lexicon.readings(bare).length > 0;
  }
}

/** A word in lower case, without what stands around it: "(L’élan," is "élan". */
function bare(written: string): string {
  const lower = written.toLowerCase();
  const from = Math.max(lower.indexOf("'"), lower.indexOf('’')) + 1;
  const word = lower.slice(from);
  return isBare(word) ? word : word.replace(AROUND, '');
}

function isBare(word: string): boolean {
  return isLetter(word.charAt(0)) && isLetter(word.charAt(word.length - 1));
}

function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || char.toLowerCase() !== char.toUpperCase();
}
