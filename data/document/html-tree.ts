import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Located } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import { isEndless } from './html-nesting.ts';
import { isMenu } from './menus.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Rows without the table that holds them: what stands before them cut it in two. */
const ROWS = /^\s*<(?:tr|tbody|thead)\b/iu;

/** The nodes of a stretch of HTML, none where it nests without end. A parser knows rows only in a table, and drops their tags elsewhere. */
export function fragmentOf(html: string): readonly Node[] {
  const nodes = parsed(html);
  return isEndless(nodes) ? [] : nodes;
}

function parsed(html: string): readonly Node[] {
  if (!ROWS.test(html)) return parseFragment(html, { sourceCodeLocationInfo: true }).childNodes;
  const table = parseFragment('<table></table>').childNodes[0];
  const context = table !== undefined && 'tagName' in table ? table : null;
  return parseFragment(context, html, { sourceCodeLocationInfo: true }).childNodes;
}

/** The words under an element. */
export function wordsOf(element: Element): string {
  return element.childNodes
    .map(child => ('tagName' in child ? wordsOf(child) : 'value' in child ? child.value : ''))
    .join('')
    .trim();
}

/** An element as it is written in the stretch of `text` from `from` on. */
export function sourceOf(text: string, from: number, { sourceCodeLocation: at }: Element): string {
  return at == null ? '' : text.slice(from + at.startOffset, from + at.endOffset);
}

/** The cells of a row. */
export function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter(
    (child): child is Element => 'tagName' in child && (child.tagName === 'td' || child.tagName === 'th'),
  );
}

/** The rows of a table, those of tables within it left out. */
export function rowsOf(table: Element): readonly Element[] {
  return table.childNodes.flatMap(child => {
    if (!('tagName' in child) || child.tagName === 'caption') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

/** The first element of a tag, in the order of the document. */
export function find(nodes: readonly Node[], tag: string): Element | null {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const found = node.tagName === tag ? node : find(node.childNodes, tag);
    if (found !== null) return found;
  }
  return null;
}

/** A heading that only says which page of a site it is over: the head of the page says of what. */
const PART =
  /^(?:the |le |our |notre )?(?:full |final |detailed |conference |event )?(?:programm?e?|schedule|agenda|timetable|speakers|intervenants?|accueil|home|colloques|séminaires|conférences|événements|details?|détails?|informations?(?: générales?| pratiques?)?|infos pratiques|inscriptions?)$/iu;

/** What the page calls itself in its head, where its first heading (as written, with its markup) says nothing of it. */
export function titleOf(nodes: readonly Node[], heading: string): Located | null {
  const said = heading.replace(/<[^>]*>/g, ' ').trim();
  if (said !== '' && !PART.test(said)) return null;
  const words = find(nodes, 'title')?.childNodes[0];
  if (words === undefined || !('value' in words) || words.sourceCodeLocation == null) return null;
  const { startOffset: start, endOffset: end } = words.sourceCodeLocation;
  const text = fold(words.value);
  return text === '' || PART.test(text) ? null : { text, span: { start, end } };
}

/** A number or a sign set high, and what it may stand behind: "Durandel<sup>1</sup>", not "m<sup>2</sup>". */
const NOTE =
  /^[([]?(?:\d{1,2}(?:[,;] ?\d{1,2}){0,4}|[*†‡§]{1,3}|[a-cf-h](?:, ?[a-h])?|[a-h], ?[a-h])[)\]]?$/u;
const NOTED = /\p{L}{3}[.)]?\s?$/u;
const TAG_BEFORE = /(?:<[^<>]{0,200}>)+$/u;
const LONGEST_BEFORE = 240;

/** Whether an element of the stretch of `text` from `from` on is the mark of a footnote. */
function isNote(element: Element, text: string, from: number): boolean {
  if (element.tagName !== 'sup' || !NOTE.test(wordsOf(element))) return false;
  const at = from + (element.sourceCodeLocation?.startOffset ?? 0);
  return NOTED.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at).replace(TAG_BEFORE, ''));
}

/** What pages call words that are only for those who do not see it: "(lien externe)" behind each link. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|(?:u-)?visually-?hidden|screen-reader(?:-text|-only)?|a11y-hidden|assistive-text|element-invisible)(?:\s|$)/u;

/**
 * Whether nobody who looks at the page reads an element of the stretch from `from` on with the words around it: it is hidden, a menu,
 * or the mark of a footnote. A heading keeps its words, which say what stands below.
 */
export function isUnseen(element: Element, text: string, from: number): boolean {
  const { tagName, attrs } = element;
  if (isNote(element, text, from) || isMenu(element)) return true;
  if (/^h[1-6]$/.test(tagName)) return false;
  return attrs.some(({ name, value }) => name === 'hidden' || (name === 'class' && UNSEEN.test(value)));
}

/** What pages call a stretch of a line that says who speaks. */
const OF_SPEAKERS =
  /(?:^|[\s_-])(?:speakers?|authors?|presenters?|panell?ists?|moderators?|intervenants?|orateurs?|auteurs?)(?:[_-]?names?)?(?:\s|$)/iu;

/** What they call one that says where somebody comes from, or as what. */
const OF_OFFICES =
  /(?:^|[\s_-])(?:org(?:ani[sz]ations?|anismes?)?|affiliations?|institutions?|structures?|compan(?:y|ies)|fonctions?|roles?|job(?:[_-]?titles?)?|positions?)(?:\s|$)/iu;
/** The ends of elements right before another: nothing parts their words. */
const ENDS = /(?:<\/(?:span|b|strong|i|em|a)>)+$/iu;
const LONGEST_ENDS = 60;

/** What a word ends with. */
const WELDING = /\p{Ll}[\p{Ll}?!.)»”]$/u;

/**
 * Whether a stretch within a line stands on a line of its own: it holds those who speak ("Opening <span class="speaker">Anne
 * Roux</span>"), or words that would run into those before ("Les haies<span>Anne Roux, CNRS</span>").
 */
export function isSetApart(element: Element, text: string, at: number): boolean {
  if (element.tagName !== 'span') return false;
  const called = element.attrs.find(({ name }) => name === 'class')?.value ?? '';
  if (OF_SPEAKERS.test(called)) return true;
  const before = text.slice(Math.max(0, at - LONGEST_ENDS), at).replace(ENDS, '');
  if (!WELDING.test(before)) return false;
  return OF_OFFICES.test(called) || /^\p{Lu}\S* \S/u.test(wordsOf(element));
}
