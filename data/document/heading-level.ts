import type { DefaultTreeAdapterTypes } from 'parse5';

const HEADING = /^h([1-6])$/;
/** What pages call words that look like a heading: `<summary class="h5">`, `<p class="h4 mb-2">`. */
const LOOKS_LIKE = /(?:^|\s)h([1-6])(?:\s|$)/u;
/** The words over what a page folds, where nothing says how deep they stand. */
const FOLDED = 4;

/** As what level of a heading an element of a page stands: 0 for none. What a page folds stands under its summary. */
export function headingLevel({ tagName, attrs }: DefaultTreeAdapterTypes.Element): number {
  const named = HEADING.exec(tagName)?.[1];
  if (named !== undefined) return Number(named);
  if (tagName !== 'summary' && tagName !== 'p') return 0;
  const look = LOOKS_LIKE.exec(attrs.find(({ name }) => name === 'class')?.value ?? '')?.[1];
  if (look !== undefined) return Number(look);
  return tagName === 'summary' ? FOLDED : 0;
}
