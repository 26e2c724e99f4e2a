import type { DefaultTreeAdapterTypes } from 'parse5';
import { wordsOf } from './html-tree.ts';

type Element = DefaultTreeAdapterTypes.Element;

const HEADING = /^h([1-6])$/;
/** What pages call words that look like a heading: `<summary class="h5">`, `<p class="h4 mb-2">`. */
const LOOKS_LIKE = /(?:^|\s)h([1-6])(?:\s|$)/u;
/** The words over what a page folds, where nothing says how deep they stand. */
const FOLDED = 4;

/** What pages call a button that folds what stands below it, or the box around both. */
const FOLDS = /accordion|collaps/iu;
const SAYS_FOLDED = new Set(['aria-expanded', 'aria-controls']);
/** Buttons that open what is no part of a page's words. */
const OTHER =
  /^(?:menu|navigation|(?:tout )?(?:voir|lire|afficher|ouvrir|fermer|replier|déplier)|rechercher?|partager|langues?|ajouter|show|hide|read|open|close|toggle|expand|search|share|languages?|add|see|view|more|previous|next|précédent|suivant)(?!\p{L})/iu;
const LEAST_WORDS = 2;

function classOf({ attrs }: Element): string {
  return attrs.find(({ name }) => name === 'class')?.value ?? '';
}

/** Whether a button is the line over what it folds, as "9h00 – Les haies" in an accordion; others say what a page can do. */
export function isFoldingButton(element: Element): boolean {
  if (element.tagName !== 'button') return false;
  const { parentNode: parent } = element;
  const says =
    element.attrs.some(({ name }) => SAYS_FOLDED.has(name)) ||
    FOLDS.test(classOf(element)) ||
    (parent !== null && 'tagName' in parent && FOLDS.test(classOf(parent)));
  if (!says) return false;
  const words = wordsOf(element);
  return words.split(/\s+/u).length >= LEAST_WORDS && !OTHER.test(words);
}

/** A button within a heading is its words. */
function isInHeading({ parentNode: parent }: Element): boolean {
  return parent !== null && 'tagName' in parent && HEADING.test(parent.tagName);
}

/** As what level of a heading an element of a page stands: 0 for none. What a page folds stands under its summary or button. */
export function headingLevel(element: Element): number {
  const { tagName } = element;
  const named = HEADING.exec(tagName)?.[1];
  if (named !== undefined) return Number(named);
  if (tagName === 'button') return isInHeading(element) ? 0 : FOLDED;
  if (tagName !== 'summary' && tagName !== 'p') return 0;
  const look = LOOKS_LIKE.exec(classOf(element))?.[1];
  if (look !== undefined) return Number(look);
  return tagName === 'summary' ? FOLDED : 0;
}
