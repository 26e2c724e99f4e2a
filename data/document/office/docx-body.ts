import type { Numbering } from './docx-numbers.ts';
import { depthOf, type Look, lookOf, NO_LOOK, over, type Style, type Styles } from './docx-styles.ts';
import { type Cell, PAGE, type Paragraph, type Part, type Row, type Run, tidy } from './parts.ts';
import { childOf, elementsOf, settingOf, type Xml } from './xml.ts';

/** What a body refers to and other parts of the package hold. */
export interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Where links lead, by the id of their relationship. */
  readonly targets: ReadonlyMap<string, string>;
}

/** A note at the foot of a page, where the text refers to it. */
export interface NoteReference {
  readonly kind: 'w:footnote' | 'w:endnote';
  readonly id: string;
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Elements that only hold others: their children are read as if they stood alone. */
const CLEAR = new Set(
  'w:sdt w:sdtContent w:customXml w:smartTag w:ins w:moveTo w:fldSimple w:dir w:bdo w:r w:hyperlink w:ruby w:rubyBase w:drawing w:pict w:object mc:Choice mc:Fallback m:oMath m:oMathPara'.split(
    ' ',
  ),
);
/** What was taken out of the text and is kept for the record only. */
const GONE = new Set(
  'w:del w:moveFrom w:instrText w:delText w:delInstrText w:rt w:rPr w:pPr w:sdtPr w:sdtEndPr w:tblPr w:tblGrid w:trPr w:tcPr w:sectPr'.split(
    ' ',
  ),
);
/** Symbols of Word's own typefaces, by their code there. */
const SYMBOLS: Readonly<Record<string, string>> = {
  f0e0: '→',
  f0e8: '→',
  f0b7: '•',
  f0a7: '•',
  f0fc: '✓',
  f0b3: '≥',
  f0a3: '≤',
  f0ae: '→',
};

/** Reads a body of Word's into parts. One body after another goes through the same counters of lists. */
export class Body {
  readonly notes: NoteReference[] = [];
  private open: { runs: (Run | typeof PAGE)[]; style: Style; mark: Paragraph['mark']; item: number } | null =
    null;
  private parts: Part[] = [];

  constructor(private readonly around: Surroundings) {}

  /** The parts of what stands directly under a body. */
  read(element: Xml): readonly Part[] {
    this.parts = [];
    this.block(element);
    return this.parts;
  }

  /** What is left when the body is over: a paragraph whose end was taken out joins the next, and there is none. */
  rest(): readonly Part[] {
    this.parts = [];
    this.finish();
    return this.parts;
  }

  private block(element: Xml): void {
    const { name } = element;
    if (name === 'w:p') this.paragraph(element);
    else if (name === 'w:tbl') this.table(element);
    else if (name === 'mc:AlternateContent')
      for (const child of chosenOf(element).children) this.blockOrWords(child);
    else if (!GONE.has(name)) for (const child of elementsOf(element)) this.block(child);
  }

  private blockOrWords(child: Xml | string): void {
    if (typeof child !== 'string') this.block(child);
  }

  private paragraph(element: Xml): void {
    const properties = childOf(element, 'w:pPr');
    const own = this.around.styles.paragraph(settingOf(properties, 'w:pStyle'));
    const style = { ...own, level: outlineOf(properties) ?? own.level };
    const boxes: Xml[] = [];
    if (this.open === null) this.open = this.begin(properties, style);
    if (isOn(childOf(properties, 'w:pageBreakBefore'))) this.open.runs.unshift(PAGE);
    for (const child of elementsOf(element)) this.inline(child, { ...NO_LOOK, ...style }, null, boxes);
    const marks = childOf(properties, 'w:rPr');
    const joins = childOf(marks, 'w:del') !== null || childOf(marks, 'w:moveFrom') !== null;
    if (!joins) this.finish();
    for (const box of boxes) for (const child of elementsOf(box)) this.block(child);
  }

  private begin(properties: Xml | null, style: Style): NonNullable<Body['open']> {
    const numbering = childOf(properties, 'w:numPr');
    const list = settingOf(numbering, 'w:numId') ?? style.list;
    const depth = depthOf(numbering) ?? style.depth ?? 0;
    const mark = list === null || list === '0' ? null : this.around.numbering.next(list, depth);
    const isList = mark !== null && style.level === 0;
    return { runs: [], style, mark: mark?.text ?? '', item: isList ? depth + 1 : 0 };
  }

  private finish(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const { runs, style, mark, item } = open;
    const isHeading = style.level > 0;
    const empty = runs.every(run => run === PAGE || run.text.trim() === '');
    this.parts.push({
      kind: isHeading && !empty ? 'heading' : item > 0 ? 'item' : 'paragraph',
      level: isHeading ? style.level : item,
      names: empty ? null : style.names,
      mark: empty ? '' : mark,
      runs,
    });
  }

  private inline(element: Xml, look: Look, target: string | null, boxes: Xml[]): void {
    const { name } = element;
    if (name === 'w:r') this.run(element, look, target, boxes);
    else if (name === 'mc:AlternateContent') this.inline(chosenOf(element), look, target, boxes);
    else if (name.endsWith(':txbxContent')) boxes.push(element);
    else if (!GONE.has(name)) this.within(element, look, target, boxes);
  }

  /** What an element holds that is no run itself. */
  private within(element: Xml, look: Look, target: string | null, boxes: Xml[]): void {
    const { name } = element;
    const to = name === 'w:hyperlink' ? this.around.targets.get(element.attributes['r:id'] ?? '') : undefined;
    if (name === 'm:t') this.words(wordsIn(element), look, target);
    for (const child of elementsOf(element)) this.inline(child, look, to ?? target, boxes);
  }

  private run(element: Xml, below: Look, target: string | null, boxes: Xml[]): void {
    const properties = childOf(element, 'w:rPr');
    const styled = this.around.styles.character(settingOf(properties, 'w:rStyle'));
    const look = over(lookOf(properties), over(styled, below));
    // A deleted run of some writers stands in no element of its own.
    if (look.hidden === true || childOf(properties, 'w:del') !== null) return;
    const capitals = (lookOf(properties).capitals ?? styled.capitals) === true;
    for (const child of elementsOf(element)) {
      const words = charactersOf(child);
      if (words !== null) this.words(capitals ? words.toLocaleUpperCase('fr') : words, look, target);
      else this.special(child, look, target, boxes);
    }
  }

  private special(child: Xml, look: Look, target: string | null, boxes: Xml[]): void {
    const { name, attributes } = child;
    if (name === 'w:lastRenderedPageBreak') this.open?.runs.push(PAGE);
    else if (name === 'w:br') {
      this.words('\n', look, target);
      if (attributes['w:type'] === 'page') this.open?.runs.push(PAGE);
    } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const kind = name === 'w:footnoteReference' ? 'w:footnote' : 'w:endnote';
      this.notes.push({ kind, id: attributes['w:id'] ?? '' });
      this.words(raised(this.notes.length), look, target);
    } else if (CLEAR.has(name) || !name.startsWith('w:')) this.inline(child, look, target, boxes);
  }

  private words(text: string, { bold, italic }: Look, target: string | null): void {
    const tidied = tidy(text);
    if (tidied !== '')
      this.open?.runs.push({ text: tidied, bold: bold === true, italic: italic === true, target });
  }

  private table(element: Xml): void {
    const rows: Row[] = [];
    const collect = (holder: Xml): void => {
      for (const child of elementsOf(holder)) {
        if (child.name === 'w:tr') rows.push(this.row(child));
        else if (CLEAR.has(child.name)) collect(child);
      }
    };
    this.finish();
    const outer = this.parts;
    collect(element);
    this.parts = outer;
    this.parts.push({ kind: 'table', rows });
  }

  private row(element: Xml): Row {
    const properties = childOf(element, 'w:trPr');
    const cells: Cell[] = [];
    let column = Number(settingOf(properties, 'w:gridBefore') ?? 0) || 0;
    const collect = (holder: Xml): void => {
      for (const child of elementsOf(holder)) {
        if (child.name !== 'w:tc') {
          if (CLEAR.has(child.name)) collect(child);
          continue;
        }
        this.parts = [];
        for (const part of elementsOf(child)) this.block(part);
        this.finish();
        cells.push({ column, parts: this.parts });
        column += Number(settingOf(childOf(child, 'w:tcPr'), 'w:gridSpan') ?? 1) || 1;
      }
    };
    if (childOf(properties, 'w:del') === null) collect(element);
    return { head: isOn(childOf(properties, 'w:tblHeader')), cells };
  }
}

/** What a program of today shows of the two; the other where that one says nothing that we can read. */
function chosenOf(element: Xml): Xml {
  const [choice, fallback] = [childOf(element, 'mc:Choice'), childOf(element, 'mc:Fallback')];
  const says = choice !== null && (fallback === null || hasWords(choice));
  return (says ? choice : fallback) ?? NOTHING;
}

const NOTHING: Xml = { name: '', attributes: {}, children: [] };

function hasWords(element: Xml): boolean {
  return element.children.some(child =>
    typeof child === 'string' ? false : child.name === 'w:t' || hasWords(child),
  );
}

function isOn(toggle: Xml | null): boolean {
  return toggle !== null && !/^(?:0|false|off)$/u.test(toggle.attributes['w:val'] ?? '1');
}

function outlineOf(properties: Xml | null): number | null {
  const outline = settingOf(properties, 'w:outlineLvl');
  return outline === null ? null : ((Number(outline) || 0) + 1) % 10;
}

function wordsIn(element: Xml): string {
  return element.children.filter(child => typeof child === 'string').join('');
}

/** The characters that an element of a run stands for; null for what is no character. */
function charactersOf(element: Xml): string | null {
  switch (element.name) {
    case 'w:t':
      return wordsIn(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:softHyphen':
      return '';
    case 'w:sym':
      return SYMBOLS[(element.attributes['w:char'] ?? '').toLowerCase()] ?? ' ';
    default:
      return null;
  }
}

/** "¹²": a number as the mark of a note. */
export function raised(value: number): string {
  return String(value).replace(/\d/gu, digit => DIGITS[Number(digit)] ?? '');
}
