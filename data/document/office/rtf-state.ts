import type { RtfParts } from './rtf-parts.ts';

/** Tables in tables, cells of a row and depths of a list that are told apart: more than any program writes. */
const MOST_TABLES = 8;
const MOST_CELLS = 500;
const DEEPEST_ITEM = 9;

/** Where words go. */
export type Destination = 'text' | 'apart' | 'typefaces' | 'styles' | 'instruction' | 'mark';

/** What a field says before its result. */
export interface RtfField {
  instruction: string;
}

/** An entry of the style sheet, as far as it is read. */
export interface StyleDraft {
  id: number;
  base: number | null;
  outline: number | null;
  name: string;
  /** A style of characters or of a table. */
  other: boolean;
}

/** What holds inside of a group, and is forgotten at its end. */
export interface RtfState {
  destination: Destination;
  /** The parts that paragraphs join: the document's own, those of a note or of a box. */
  parts: RtfParts;
  /** Which note `parts` are of; null for the text and its boxes. */
  note: number | null;
  field: RtfField | null;
  draft: StyleDraft | null;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  capitals: boolean;
  typeface: number | null;
  target: string | null;
  /** How many characters stand behind `\u` for who does not know it. */
  fallback: number;
  style: number;
  outline: number | null;
  item: number;
  inTable: boolean;
  tables: number | null;
  pageBefore: boolean;
  sectionBreaks: boolean;
  edges: readonly number[];
  head: boolean;
}

export function firstState(parts: RtfParts): RtfState {
  return {
    destination: 'text',
    parts,
    note: null,
    field: null,
    draft: null,
    ...PLAIN,
    target: null,
    fallback: 1,
    ...NO_PARAGRAPH,
    sectionBreaks: true,
    edges: [],
    head: false,
  };
}

/** `\plain`: letters as they are without a word about them. */
export const PLAIN = {
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  capitals: false,
  typeface: null,
} as const satisfies Partial<RtfState>;

/** `\pard`: a paragraph of which nothing is said. */
export const NO_PARAGRAPH = {
  style: 0,
  outline: null,
  item: 1,
  inTable: false,
  tables: null,
  pageBefore: false,
} as const satisfies Partial<RtfState>;

/** Obeys a word about letters, paragraphs, rows or an entry of the style sheet; others are of no use here. */
export function setState(state: RtfState, name: string, value: number | null): void {
  if (state.draft !== null) setDraft(state.draft, name, value);
  else if (!setLetters(state, name, value)) setParagraph(state, name, value);
}

function setLetters(state: RtfState, name: string, value: number | null): boolean {
  const isOn = value !== 0;
  if (name === 'b') state.bold = isOn;
  else if (name === 'i') state.italic = isOn;
  else if (name === 'v' || name === 'webhidden') state.hidden = isOn;
  else if (name === 'deleted') state.deleted = isOn;
  else if (name === 'caps' || name === 'scaps') state.capitals = isOn;
  else if (name === 'f') state.typeface = value;
  else if (name === 'uc') state.fallback = Math.max(0, value ?? 1);
  else return false;
  return true;
}

function setParagraph(state: RtfState, name: string, value: number | null): void {
  const isOn = value !== 0;
  if (name === 's') state.style = value ?? 0;
  else if (name === 'outlinelevel') state.outline = value;
  else if (name === 'ilvl') state.item = Math.min(DEEPEST_ITEM, Math.max(0, value ?? 0) + 1);
  else if (name === 'intbl') state.inTable = isOn;
  else if (name === 'itap') state.tables = Math.min(MOST_TABLES, Math.max(0, value ?? 1));
  else if (name === 'pagebb') state.pageBefore = isOn;
  else if (name === 'sectd') state.sectionBreaks = true;
  else if (name === 'sbknone' || name === 'sbkcol') state.sectionBreaks = false;
  else if (name === 'trowd') Object.assign(state, { edges: [], head: false });
  else if (name === 'trhdr') state.head = isOn;
  else if (name === 'cellx' && state.edges.length < MOST_CELLS) state.edges = [...state.edges, value ?? 0];
}

function setDraft(draft: StyleDraft, name: string, value: number | null): void {
  if (name === 's') draft.id = value ?? 0;
  else if (name === 'sbasedon') draft.base = value;
  else if (name === 'outlinelevel') draft.outline = value;
  else if (name === 'cs' || name === 'ts' || name === 'ds') draft.other = true;
}
