import type { Numerals } from './numbers.ts';
import { childOf, elementsOf, type Xml } from './xml.ts';

/** What a style of OpenDocument says of words and paragraphs. */
export interface OdtStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
  /** Level of a heading from 1, 0 for none. */
  readonly level: number;
  readonly names: 'title' | 'subtitle' | null;
  /** A new page begins before such a paragraph. */
  readonly page: boolean;
  /** The list that numbers its paragraphs. */
  readonly list: string | null;
}

/** One depth of a list. */
export interface OdtLevel {
  readonly start: number;
  readonly numerals: Numerals;
  readonly prefix: string;
  readonly suffix: string;
  /** So many depths are written, this one the last. */
  readonly shown: number;
}

export const NO_STYLE: OdtStyle = {
  bold: false,
  italic: false,
  hidden: false,
  capitals: false,
  level: 0,
  names: null,
  page: false,
  list: null,
};

const HEADING = /^(?:heading|titre|überschrift)[ _]?([1-9])$/iu;
const NUMERALS: Readonly<Record<string, Numerals>> = {
  '1': 'decimal',
  A: 'upper-letter',
  a: 'lower-letter',
  I: 'upper-roman',
  i: 'lower-roman',
};
const LONGEST_CHAIN = 30;

/** The name behind a style's: OpenDocument writes "Heading_20_1" for "Heading 1". */
function shownName(name: string): string {
  return name.replace(/_([0-9a-f]{2})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The styles of a document: those of its own part and the automatic ones of its text. */
export class OdtStyles {
  private readonly elements = new Map<string, Xml>();
  private readonly known = new Map<string, OdtStyle>();
  private readonly lists = new Map<string, ReadonlyMap<number, OdtLevel>>();
  /** How headings are numbered, by level from 1. */
  readonly outline: ReadonlyMap<number, OdtLevel>;

  constructor(roots: readonly (Xml | null)[]) {
    let outline: ReadonlyMap<number, OdtLevel> = new Map();
    for (const holder of roots.flatMap(root => [
      childOf(root, 'office:styles'),
      childOf(root, 'office:automatic-styles'),
    ])) {
      for (const element of elementsOf(holder, 'style:style'))
        this.elements.set(styleKeyOf(element.attributes['style:family'] ?? '', nameOf(element)), element);
      for (const element of elementsOf(holder, 'text:list-style'))
        this.lists.set(nameOf(element), levelsOf(element));
      const found = childOf(holder, 'text:outline-style');
      if (found !== null) outline = levelsOf(found);
    }
    this.outline = outline;
  }

  of(family: 'paragraph' | 'text', name: string | undefined): OdtStyle {
    return name === undefined ? NO_STYLE : this.find(family, name, 0);
  }

  list(name: string | null): ReadonlyMap<number, OdtLevel> | null {
    return name === null ? null : (this.lists.get(name) ?? null);
  }

  private find(family: string, name: string, chain: number): OdtStyle {
    const key = styleKeyOf(family, name);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const element = this.elements.get(key);
    if (element === undefined || chain > LONGEST_CHAIN) return named(name, NO_STYLE);
    const parent = element.attributes['style:parent-style-name'];
    const base = parent === undefined ? NO_STYLE : this.find(family, parent, chain + 1);
    const style = styleOf(element, { ...base, page: false });
    this.known.set(key, style);
    return style;
  }
}

function styleKeyOf(family: string, name: string): string {
  return `${family}|${name}`;
}

function nameOf(element: Xml): string {
  return element.attributes['style:name'] ?? '';
}

/** What the name of a style says by itself. */
function named(name: string, base: OdtStyle): OdtStyle {
  const shown = shownName(name);
  const heading = HEADING.exec(shown)?.[1];
  if (heading !== undefined) return { ...base, level: Number(heading) };
  if (/^title$/iu.test(shown)) return { ...base, level: 1, names: 'title' };
  return /^subtitle$/iu.test(shown) ? { ...base, names: 'subtitle' } : base;
}

function styleOf(element: Xml, base: OdtStyle): OdtStyle {
  const { attributes } = element;
  const words = childOf(element, 'style:text-properties')?.attributes ?? {};
  const paragraph = childOf(element, 'style:paragraph-properties')?.attributes ?? {};
  const level = attributes['style:default-outline-level'];
  const own = named(attributes['style:display-name'] ?? nameOf(element), base);
  const weight = words['fo:font-weight'];
  const slant = words['fo:font-style'];
  const shown = words['text:display'];
  const letters = words['fo:text-transform'] ?? words['fo:font-variant'];
  return {
    bold: weight === undefined ? own.bold : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? own.italic : slant === 'italic' || slant === 'oblique',
    hidden: shown === undefined ? own.hidden : shown === 'none',
    capitals: letters === undefined ? own.capitals : letters === 'uppercase' || letters === 'small-caps',
    level: level === undefined ? own.level : Number(level) || 0,
    names: own.names,
    page: paragraph['fo:break-before'] === 'page' || attributes['style:master-page-name'] !== undefined,
    list: attributes['style:list-style-name'] ?? own.list,
  };
}

function levelsOf(element: Xml): ReadonlyMap<number, OdtLevel> {
  return new Map(
    elementsOf(element).map(({ name, attributes }) => [
      Number(attributes['text:level']) || 1,
      {
        start: Number(attributes['text:start-value'] ?? 1) || 0,
        numerals: name.endsWith('-bullet')
          ? ('bullet' as const)
          : (NUMERALS[attributes['style:num-format'] ?? ''] ?? 'none'),
        prefix: attributes['style:num-prefix'] ?? '',
        suffix: attributes['style:num-suffix'] ?? '',
        shown: Number(attributes['text:display-levels'] ?? 1) || 1,
      },
    ]),
  );
}
