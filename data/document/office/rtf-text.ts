import type { Decoder } from '../../text/decode.ts';
import { raised } from './docx-body.ts';
import { levelOf } from './docx-styles.ts';
import type { Part } from './parts.ts';
import { charactersIn, isWide, type Page, pageOfCharset, pageOfNumber } from './rtf-characters.ts';
import { type RtfParagraph, RtfParts } from './rtf-parts.ts';
import { firstState, NO_PARAGRAPH, PLAIN, type RtfState, setState } from './rtf-state.ts';
import { RtfStyles } from './rtf-styles.ts';
import { APART, CHARACTERS, CLEAR, SETS } from './rtf-words.ts';

/** Hears the words of an RTF file and makes parts of them. Everything that a group changes holds to its end. */
export class RtfText {
  private readonly body = new RtfParts();
  private state: RtfState = firstState(this.body);
  private readonly outer: RtfState[] = [];
  private readonly notes: (readonly Part[])[] = [];
  private readonly styles = new RtfStyles();
  private readonly typefaces = new Map<number, Page>();
  private page: Page = 'windows-1252';
  /** Bytes whose characters are not known yet, and characters that are. */
  private bytes: number[] = [];
  private text = '';
  /** Characters to be passed over, which say again what `\u` has said. */
  private passed = 0;
  private starred = false;
  /** The next word may say what the group is. */
  private isFirst = false;

  constructor(private readonly decoder: Decoder) {}

  open(): void {
    this.flush();
    this.passed = 0;
    this.outer.push({ ...this.state });
    this.isFirst = true;
    this.starred = false;
    if (this.state.destination === 'styles')
      this.state.draft ??= { id: 0, base: null, outline: null, name: '', other: false };
  }

  close(): void {
    this.flush();
    this.passed = 0;
    const inner = this.state;
    const outer = this.outer.pop();
    if (outer === undefined) return;
    this.state = outer;
    if (inner.parts !== outer.parts) this.endParts(inner, outer);
    if (inner.draft !== null && outer.draft === null && inner.destination === 'styles')
      this.endStyle(inner.draft);
  }

  byte(value: number): void {
    if (this.passed > 0) {
      this.passed -= 1;
      return;
    }
    this.isFirst = false;
    if (this.state.destination === 'apart') return;
    if (value >= 0x80 || this.bytes.length > 0 || this.isSpecial()) this.bytes.push(value);
    else this.text += String.fromCharCode(value);
    if (value < 0x80 && !this.isSpecial()) this.decodeBytes();
  }

  binary(): void {
    if (this.passed > 0) this.passed -= 1;
  }

  word(name: string, value: number | null): void {
    const character = CHARACTERS[name];
    if (this.passed > 0) {
      // A fallback may be a word for a character; any other means that there is none.
      this.passed = character === undefined ? 0 : this.passed - 1;
      if (character !== undefined) return;
    }
    if (name === '*') {
      this.starred = true;
      return;
    }
    const isFirst = this.isFirst;
    this.isFirst = false;
    if (name === 'u' && value !== null) {
      this.decodeBytes();
      this.text += String.fromCharCode(value & 0xffff);
      this.passed = this.state.fallback;
      return;
    }
    this.flush();
    if ((isFirst || APART.has(name)) && this.destine(name)) return;
    if (isFirst && this.starred) this.state.destination = 'apart';
    else if (character !== undefined) this.text += character;
    else this.obey(name, value);
  }

  /** All parts: the text, then its notes. */
  finish(): readonly Part[] {
    this.flush();
    return [...this.body.finish(this.ending()), ...this.notes.flat()];
  }

  /** A group of its own begins; false when the word begins none. */
  private destine(name: string): boolean {
    const { state } = this;
    if (state.destination === 'apart') return name !== 'ud' ? true : this.turnTo('text');
    if (APART.has(name)) return this.turnTo('apart');
    switch (name) {
      case 'fonttbl':
        return this.turnTo('typefaces');
      case 'stylesheet':
        return this.turnTo('styles');
      case 'listtext':
      case 'pntext':
        return this.turnTo('mark');
      case 'fldinst':
        return this.turnTo('instruction');
      case 'fldrslt':
        state.target = targetOf(state.field?.instruction ?? '') ?? state.target;
        return true;
      case 'field':
        state.field = { instruction: '' };
        return true;
      case 'footnote':
        this.say(raised(this.notes.length + 1));
        this.notes.push([]);
        return this.turnAside(this.notes.length - 1);
      case 'shptxt':
      case 'dptxbxtext':
        return this.turnAside(null);
      default:
        return CLEAR.has(name);
    }
  }

  private turnTo(destination: RtfState['destination']): true {
    this.state.destination = destination;
    return true;
  }

  /** Paragraphs from here on are those of a note or a box. */
  private turnAside(note: number | null): true {
    const fresh = { parts: new RtfParts(), note, target: null, field: null };
    Object.assign(this.state, NO_PARAGRAPH, PLAIN, fresh);
    return true;
  }

  private endParts(inner: RtfState, outer: RtfState): void {
    const parts = inner.parts.finish(this.ending(inner));
    const { note } = inner;
    if (note === null) outer.parts.box(parts);
    else
      this.notes[note] = parts.map((part, i) =>
        i === 0 && part.kind !== 'table' ? { ...part, mark: raised(note + 1) } : part,
      );
  }

  private endStyle({ other, name, ...entry }: NonNullable<RtfState['draft']>): void {
    if (!other) this.styles.add({ ...entry, name: name.replace(/;.*$/su, '').trim() });
  }

  private obey(name: string, value: number | null): void {
    const { state } = this;
    switch (name) {
      case 'par':
      case '\n':
      case '\r':
        // A paragraph whose end was taken out joins the next.
        if (!state.deleted && state.destination === 'text') state.parts.paragraph(this.ending());
        return;
      case 'cell':
        this.endCell(1);
        return;
      case 'nestcell':
        this.endCell(state.tables ?? 2);
        return;
      case 'row':
        this.endRow(1);
        return;
      case 'nestrow':
        this.endRow(state.tables ?? 2);
        return;
      case 'page':
        if (state.destination === 'text') state.parts.page();
        return;
      case 'sect':
        if (state.destination !== 'text') return;
        state.parts.paragraph(this.ending());
        if (state.sectionBreaks) state.parts.page();
        return;
      case 'plain':
        Object.assign(state, PLAIN);
        return;
      case 'pard':
        Object.assign(state, NO_PARAGRAPH);
        return;
      default:
        if (!this.isOfTypefaces(name, value)) setState(state, name, value);
    }
  }

  private endCell(tables: number): void {
    const { destination, parts } = this.state;
    if (destination === 'text') parts.cell({ ...this.ending(), tables });
  }

  private endRow(tables: number): void {
    const { destination, parts } = this.state;
    if (destination === 'text') parts.row(tables, this.state);
  }

  /** Words about code pages. */
  private isOfTypefaces(name: string, value: number | null): boolean {
    if (name === 'fcharset' || name === 'cpg') this.setTypeface(name, value ?? 0);
    else if (name === 'ansicpg') this.page = pageOfNumber(value ?? 0) ?? this.page;
    else if (name in SETS) this.page = SETS[name] ?? this.page;
    else return false;
    return true;
  }

  private setTypeface(name: string, value: number): void {
    const { typeface, destination } = this.state;
    const page = name === 'cpg' ? pageOfNumber(value) : pageOfCharset(value);
    if (destination === 'typefaces' && typeface !== null && page !== null) this.typefaces.set(typeface, page);
  }

  /** What is known of the paragraph that ends. */
  private ending(state: RtfState = this.state): RtfParagraph {
    const style = this.styles.of(state.style);
    const tables = state.inTable ? Math.max(1, state.tables ?? 1) : 0;
    return {
      names: style.names,
      level: levelOf(state.outline) ?? style.level,
      item: state.item,
      tables,
      page: state.pageBefore,
    };
  }

  /** The code page of the typeface that is set. */
  private pageNow(): Page {
    const { typeface } = this.state;
    return (typeface === null ? undefined : this.typefaces.get(typeface)) ?? this.page;
  }

  /** Bytes of ASCII are no letters of ASCII here, or may be halves of others. */
  private isSpecial(): boolean {
    const page = this.pageNow();
    return page === 'signs' ? this.state.destination !== 'typefaces' : isWide(page);
  }

  private decodeBytes(): void {
    if (this.bytes.length === 0) return;
    this.text += charactersIn(Uint8Array.from(this.bytes), this.pageNow(), this.decoder);
    this.bytes = [];
  }

  private flush(): void {
    this.decodeBytes();
    const { text } = this;
    this.text = '';
    if (text !== '') this.say(text);
  }

  private say(text: string): void {
    const { state } = this;
    if (state.destination === 'styles') {
      if (state.draft !== null) state.draft.name += text;
    } else if (state.destination === 'instruction') {
      if (state.field !== null) state.field.instruction += text;
    } else if (state.destination === 'mark') state.parts.marked(text);
    else if (state.destination === 'text' && !state.hidden && !state.deleted)
      state.parts.words(state.capitals ? text.toLocaleUpperCase('fr') : text, state);
  }
}

/** Where a link leads, by what its field says. */
function targetOf(instruction: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]{1,2000})"/iu.exec(instruction)?.[1] ?? null;
}
