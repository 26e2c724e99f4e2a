import { raised } from './docx-body.ts';
import { Counter } from './odt-lists.ts';
import { NO_STYLE, type OdtStyle, type OdtStyles } from './odt-styles.ts';
import { type Cell, PAGE, type Paragraph, type Part, type Row, type Run, tidy } from './parts.ts';
import { childOf, elementsOf, type Xml } from './xml.ts';

/** What is in a body and no part of its text: changes kept for the record, remarks, forms, declarations. */
const GONE =
  /^(?:text:tracked-changes|office:annotation(?:-end)?|office:forms|text:[a-z-]+-decls|text:hidden-text|text:(?:table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index|bibliography)-source|svg:.*|text:change(?:-start|-end)?|text:bookmark.*|text:ruby-text)$/u;
const MOST_SPACES = 1000;
/** A spreadsheet pasted as a table repeats one empty cell to the edge of the sheet. */
const MOST_REPEATED = 200;

interface List {
  readonly counter: Counter;
  readonly depth: number;
  /** The first paragraph of an item bears its mark; null behind it. */
  mark: string | null;
}

/** Reads the text of an OpenDocument body into parts. */
export class OdtBody {
  private parts: Part[] = [];
  private readonly notes: (readonly Part[])[] = [];
  private readonly headings: Counter;
  private readonly counters = new Map<string, Counter>();
  private boxes: Xml[] = [];
  private list: List | null = null;

  constructor(private readonly styles: OdtStyles) {
    this.headings = new Counter(styles.outline);
  }

  /** The parts of what stands directly in the text. */
  read(element: Xml): readonly Part[] {
    this.parts = [];
    this.block(element);
    return this.parts;
  }

  /** The notes, in the order in which the text refers to them. */
  rest(): readonly Part[] {
    return this.notes.flat();
  }

  private block(element: Xml): void {
    const { name } = element;
    if (name === 'text:p' || name === 'text:h') this.paragraph(element, name === 'text:h');
    else if (name === 'text:list') this.listOf(element);
    else if (name === 'table:table') this.table(element);
    else if (name === 'text:hidden-paragraph' || GONE.test(name)) return;
    else if (name === 'text:soft-page-break') this.parts.push(blank([PAGE]));
    else for (const child of elementsOf(element)) this.block(child);
  }

  private paragraph(element: Xml, isHeading: boolean): void {
    const { attributes } = element;
    const style = this.styles.of('paragraph', attributes['text:style-name']);
    const runs: (Run | typeof PAGE)[] = style.page ? [PAGE] : [];
    const outer = this.boxes;
    this.boxes = [];
    for (const child of element.children) this.inline(child, style, null, runs);
    const { boxes } = this;
    this.boxes = outer;
    const written = Number(attributes['text:outline-level']) || style.level || 1;
    const level = isHeading ? written : style.names === 'title' ? 1 : 0;
    const empty = runs.every(run => run === PAGE || run.text.trim() === '');
    const mark = empty ? '' : this.markOf(element, isHeading, level, style);
    const item = this.list !== null && level === 0 ? this.list.depth : 0;
    this.parts.push({
      kind: level > 0 && !empty ? 'heading' : item > 0 && mark !== '' ? 'item' : 'paragraph',
      level: level > 0 ? level : item > 0 && mark !== '' ? item : 0,
      names: empty ? null : style.names,
      mark,
      runs,
    });
    for (const box of boxes) for (const child of elementsOf(box)) this.block(child);
  }

  private markOf(element: Xml, isHeading: boolean, level: number, style: OdtStyle): string {
    if (this.list !== null) {
      const mark = this.list.mark ?? '';
      this.list.mark = null;
      if (mark !== '') return mark;
    }
    const { attributes } = element;
    if (!isHeading || attributes['text:is-list-header'] === 'true' || style.list === '') return '';
    const start =
      attributes['text:restart-numbering'] === 'true' ? attributes['text:start-value'] : undefined;
    return this.headings.next(level, start === undefined ? null : Number(start) || 1);
  }

  private listOf(element: Xml): void {
    const outer = this.list;
    const { attributes } = element;
    const depth = (outer?.depth ?? 0) + 1;
    const name = attributes['text:style-name'];
    const counter =
      depth > 1 && outer !== null && name === undefined ? outer.counter : this.counterOf(attributes);
    for (const item of elementsOf(element)) {
      if (item.name !== 'text:list-item') {
        // The header of a list has no number.
        this.list = { counter, depth, mark: null };
        for (const child of elementsOf(item)) this.block(child);
        continue;
      }
      const start = item.attributes['text:start-value'];
      const holds = elementsOf(item).some(child => child.name === 'text:p' || child.name === 'text:h');
      const mark = holds ? counter.next(depth, start === undefined ? null : Number(start) || 1) : null;
      this.list = { counter, depth, mark };
      for (const child of elementsOf(item)) {
        const own: List = this.list;
        this.block(child);
        this.list = own;
      }
    }
    this.list = outer;
  }

  /** A list counts on where it says so, or where LibreOffice cut one list by headings and plain paragraphs. */
  private counterOf(attributes: Readonly<Record<string, string>>): Counter {
    const name = attributes['text:style-name'] ?? '';
    const goesOn =
      attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
    const found = this.counters.get(name);
    if (goesOn && found !== undefined) return found;
    const counter = new Counter(
      name === 'Outline' ? this.styles.outline : (this.styles.list(name) ?? new Map()),
    );
    this.counters.set(name, counter);
    return counter;
  }

  private inline(
    child: Xml | string,
    style: OdtStyle,
    target: string | null,
    runs: (Run | typeof PAGE)[],
  ): void {
    const push = (text: string) => {
      const tidied = style.hidden ? '' : tidy(style.capitals ? text.toLocaleUpperCase('fr') : text);
      if (tidied !== '') runs.push({ text: tidied, bold: style.bold, italic: style.italic, target });
    };
    // White space of the file is one space, as in HTML; several are elements.
    if (typeof child === 'string') {
      push(child.replace(/[\t\n\r ]+/gu, ' '));
      return;
    }
    const { name, attributes } = child;
    if (name === 'text:s') push(' '.repeat(Math.min(MOST_SPACES, Number(attributes['text:c'] ?? 1) || 1)));
    else if (name === 'text:tab') push('\t');
    else if (name === 'text:line-break') push('\n');
    else if (name === 'text:soft-page-break') runs.push(PAGE);
    else if (name === 'text:note') this.note(child, push);
    else if (name === 'draw:text-box') this.boxes.push(child);
    else if (!GONE.test(name)) this.within(child, style, target, runs);
  }

  private within(element: Xml, style: OdtStyle, target: string | null, runs: (Run | typeof PAGE)[]): void {
    const { name, attributes } = element;
    const own = name === 'text:span' ? this.styles.of('text', attributes['text:style-name']) : null;
    const over =
      own === null || own === NO_STYLE
        ? style
        : {
            ...style,
            bold: own.bold || style.bold,
            italic: own.italic || style.italic,
            hidden: own.hidden || style.hidden,
            capitals: own.capitals,
          };
    const to = name === 'text:a' ? (attributes['xlink:href'] ?? target) : target;
    for (const inner of element.children) this.inline(inner, over, to, runs);
  }

  private note(element: Xml, push: (text: string) => void): void {
    const mark = raised(this.notes.length + 1);
    push(mark);
    const outer = this.parts;
    const list = this.list;
    this.parts = [];
    this.list = null;
    for (const child of elementsOf(childOf(element, 'text:note-body'))) this.block(child);
    this.notes.push(
      this.parts.map((part, i) => (i === 0 && part.kind !== 'table' ? { ...part, mark } : part)),
    );
    this.parts = outer;
    this.list = list;
  }

  private table(element: Xml): void {
    const outer = this.parts;
    const list = this.list;
    this.list = null;
    const rows: Row[] = [];
    const collect = (holder: Xml, head: boolean): void => {
      for (const child of elementsOf(holder)) {
        if (child.name === 'table:table-row') rows.push(this.row(child, head));
        else collect(child, head || child.name === 'table:table-header-rows');
      }
    };
    collect(element, false);
    this.parts = outer;
    this.list = list;
    this.parts.push({ kind: 'table', rows });
  }

  private row(element: Xml, head: boolean): Row {
    const cells: Cell[] = [];
    let column = 0;
    for (const child of elementsOf(element)) {
      const repeated = Number(child.attributes['table:number-columns-repeated'] ?? 1) || 1;
      if (child.name === 'table:table-cell') {
        this.parts = [];
        for (const part of elementsOf(child)) this.block(part);
        for (let i = 0; i < Math.min(repeated, MOST_REPEATED); i += 1)
          cells.push({ column: column + i, parts: this.parts });
      }
      column += repeated;
    }
    return { head, cells };
  }
}

function blank(runs: Paragraph['runs']): Paragraph {
  return { kind: 'paragraph', level: 0, names: null, mark: '', runs };
}
