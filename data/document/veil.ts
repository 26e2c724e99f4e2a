import { HIDDEN } from '../text/hidden.ts';

/** Characters that a break of the document's own lines needs. */
const BREAKS = /\n/g;

/** A text of the same length as the file's, of which only what was shown is there. */
export interface Veil {
  /** Shows the file's own characters [start, end). */
  readonly show: (start: number, end: number) => void;
  /** Hides [start, end) again. */
  readonly hide: (start: number, end: number) => void;
  /** Writes characters over those at `at`; they must fit before `end`, and what does not is left out. */
  readonly put: (at: number, characters: string, end: number) => void;
  readonly read: () => string;
}

/** Veils a text; `breaks`: its line breaks stay, as they do in Markdown. The work grows with the length of the text. */
export function veil(text: string, breaks: boolean): Veil {
  const units = new Uint16Array(text.length).fill(HIDDEN.charCodeAt(0));
  if (breaks) for (const found of text.matchAll(BREAKS)) units[found.index] = 10;
  return {
    show(start, end) {
      for (let at = start; at < end; at += 1) units[at] = text.charCodeAt(at);
    },
    hide(start, end) {
      for (let at = start; at < end; at += 1) if (units[at] !== 10) units[at] = HIDDEN.charCodeAt(0);
    },
    put(at, characters, end) {
      for (let i = 0; i < characters.length && at + i < end; i += 1) units[at + i] = characters.charCodeAt(i);
    },
    read: () => decode(units),
  };
}

const CHUNK = 8192;

function decode(units: Uint16Array): string {
  let out = '';
  for (let at = 0; at < units.length; at += CHUNK)
    out += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return out;
}

/** A text that is shown whole but for some stretches, in the order of their beginnings; its line breaks stay. */
export function withHidden(text: string, stretches: readonly (readonly [number, number])[]): string {
  let out = '';
  let from = 0;
  for (const [start, end] of stretches) {
    if (end <= from) continue;
    out += text.slice(from, start) + text.slice(Math.max(from, start), end).replace(/[^\n]/g, HIDDEN);
    from = end;
  }
  return out + text.slice(from);
}
