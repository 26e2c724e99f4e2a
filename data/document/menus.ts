import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Elements in which pages put a menu that they do not call `nav`. */
const HOLDERS = new Set(['div', 'ul', 'ol', 'section', 'header', 'p']);
/** What pages call one: "mobile-menu", "main_nav", "navbar", "breadcrumbs". */
const MENU =
  /(?:^|[\s_-])(?:nav|navbar|navigation|nav(?:igation)?links|menus?|submenu|breadcrumbs?|fil-?d-?ariane|pagination)(?:[\s_-]|$)/iu;
const NAMES = new Set(['class', 'id', 'role', 'aria-label']);
const LEAST_LINKS = 2;
/** Of its words, so many are links or buttons; the rest says what they are of. */
const LEAST_SHARE = 0.7;
/** Links with hours are a programme, whatever the page calls them. */
const TIMED = /\d\s?(?:[hH]|:\s?\d)/u;

interface Weight {
  readonly words: number;
  readonly linked: number;
  readonly links: number;
  readonly timed: boolean;
}

function weightOf(nodes: Element['childNodes'], linked: boolean): Weight {
  let [words, inLinks, links, timed] = [0, 0, 0, false];
  for (const node of nodes) {
    if ('value' in node) {
      const length = node.value.trim().length;
      words += length;
      if (linked) inLinks += length;
      timed ||= TIMED.test(node.value);
    } else if ('tagName' in node) {
      const isLink = node.tagName === 'a' || node.tagName === 'button';
      const under = weightOf(node.childNodes, linked || isLink);
      words += under.words;
      inLinks += under.linked;
      links += under.links + (isLink ? 1 : 0);
      timed ||= under.timed;
    }
  }
  return { words, linked: inLinks, links, timed };
}

/** Whether an element is a menu of the site: it is called so, and holds little but links. */
export function isMenu({ tagName, attrs, childNodes }: Element): boolean {
  if (!HOLDERS.has(tagName)) return false;
  if (!attrs.some(({ name, value }) => NAMES.has(name) && MENU.test(value))) return false;
  const { words, linked, links, timed } = weightOf(childNodes, false);
  return links >= LEAST_LINKS && !timed && linked >= words * LEAST_SHARE;
}
