import { childOf, elementsOf, settingOf, type Xml } from './xml.ts';

/** How letters look, as far as it says something; null where a style leaves it to the one it is based on. */
export interface Look {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly hidden: boolean | null;
  readonly capitals: boolean | null;
}

/** What a paragraph's style says of it. */
export interface Style extends Look {
  /** Level of a heading from 1; 0 for none. */
  readonly level: number;
  readonly names: 'title' | 'subtitle' | null;
  /** The list that numbers its paragraphs. */
  readonly list: string | null;
  readonly depth: number | null;
}

export const NO_LOOK: Look = { bold: null, italic: null, hidden: null, capitals: null };
export const NO_STYLE: Style = { ...NO_LOOK, level: 0, names: null, list: null, depth: null };

/** Names under which programs know headings, whatever the id: Word writes them in English in every language. */
const HEADING = /^(?:heading|titre|überschrift|título|titolo|kop|rubrik)[ _]?([1-9])$/iu;
const TITLE = /^(?:title|titre(?: principal)?|titel)$/iu;
const SUBTITLE = /^(?:subtitle|sous-titre|untertitel)$/iu;
/** Word's outline level for text that is no heading. */
const BODY = 9;
const LONGEST_CHAIN = 30;

/** Whether a property that is on by its mere presence is on: `<w:b/>`, `<w:b w:val="0"/>`; null when it is not there. */
function toggled(properties: Xml | null, name: string): boolean | null {
  const found = childOf(properties, name);
  if (found === null) return null;
  return !/^(?:0|false|off|none)$/u.test(found.attributes['w:val'] ?? '1');
}

/** The look that run properties give. */
export function lookOf(properties: Xml | null): Look {
  return {
    bold: toggled(properties, 'w:b'),
    italic: toggled(properties, 'w:i'),
    hidden: toggled(properties, 'w:vanish'),
    capitals: toggled(properties, 'w:caps') ?? toggled(properties, 'w:smallCaps'),
  };
}

/** One look over another: what it leaves open is the other's. */
export function over(look: Look, below: Look): Look {
  return {
    bold: look.bold ?? below.bold,
    italic: look.italic ?? below.italic,
    hidden: look.hidden ?? below.hidden,
    capitals: look.capitals ?? below.capitals,
  };
}

/** The styles of a document by id, each with what those it is based on give it. */
export class Styles {
  private readonly elements = new Map<string, Xml>();
  private readonly known = new Map<string, Style>();
  private standard: string | null = null;

  constructor(root: Xml | null) {
    for (const element of elementsOf(root, 'w:style')) {
      const id = element.attributes['w:styleId'];
      if (id === undefined) continue;
      this.elements.set(id, element);
      if (element.attributes['w:type'] === 'paragraph' && element.attributes['w:default'] === '1')
        this.standard = id;
    }
  }

  /** The style of an id; that of plain paragraphs for null. */
  paragraph(id: string | null): Style {
    const own = id ?? this.standard;
    return own === null ? NO_STYLE : this.find(own, 0);
  }

  character(id: string | null): Look {
    return id === null ? NO_LOOK : this.find(id, 0);
  }

  private find(id: string, chain: number): Style {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const element = this.elements.get(id);
    if (element === undefined || chain > LONGEST_CHAIN) return NO_STYLE;
    const base = settingOf(element, 'w:basedOn');
    const style = styleOf(element, base === null ? NO_STYLE : this.find(base, chain + 1));
    this.known.set(id, style);
    return style;
  }
}

/** What a paragraph is the heading of, by its style. */
export type StyledHeading = Pick<Style, 'level' | 'names'>;

/** The level of a heading by its outline level, which counts from 0 and has one for running text; null for none. */
export function levelOf(outline: number | null): number | null {
  return outline !== null && outline >= 0 && outline <= BODY ? (outline + 1) % (BODY + 1) : null;
}

/** What a style says of headings, by its name, its outline level, or what it is based on. */
export function headingOf(name: string, outline: number | null, base: StyledHeading): StyledHeading {
  const named = HEADING.exec(name)?.[1];
  const isTitle = TITLE.test(name);
  const names = isTitle
    ? 'title'
    : SUBTITLE.test(name)
      ? 'subtitle'
      : named === undefined
        ? base.names
        : null;
  if (named !== undefined) return { level: Number(named), names };
  return { level: levelOf(outline) ?? (isTitle ? 1 : base.level), names };
}

function styleOf(element: Xml, base: Style): Style {
  const name = settingOf(element, 'w:name') ?? '';
  const paragraph = childOf(element, 'w:pPr');
  const numbering = childOf(paragraph, 'w:numPr');
  const outline = settingOf(paragraph, 'w:outlineLvl');
  return {
    ...over(lookOf(childOf(element, 'w:rPr')), base),
    ...headingOf(name, outline === null ? null : Number(outline), base),
    list: settingOf(numbering, 'w:numId') ?? base.list,
    depth: depthOf(numbering) ?? base.depth,
  };
}

/** The depth in its list that numbering properties state, from 0. */
export function depthOf(numbering: Xml | null): number | null {
  const depth = settingOf(numbering, 'w:ilvl');
  return depth === null ? null : Number(depth) || 0;
}
