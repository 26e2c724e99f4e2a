import { fold } from '../../../data/text/normalise.ts';
import type { OpenedFile } from '../../bridge/contract.ts';

/** Fewer characters are a name or a phrase that was copied for another place. */
const SHORTEST = 40;
/** One line alone may be data without line breaks; below this it is a sentence. */
const SHORTEST_LINE = 200;
const LONGEST_NAME = 60;

/** Why a text that was pasted is not looked at; null when it is. */
export type PasteTrouble = 'empty' | 'short';

/** Whether a pasted text can be a programme at all, before it is read. */
export function pasteTrouble(text: string): PasteTrouble | null {
  const bare = text.trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return 'empty';
  return bare.length < (bare.includes('\n') ? SHORTEST : SHORTEST_LINE) ? 'short' : null;
}

/** A pasted text as a file, which its first line with words names: no name of a file came with it. */
export function pastedFile(text: string, unnamed: string): OpenedFile {
  return { name: `${nameIn(text) ?? unnamed}.txt`, bytes: new TextEncoder().encode(text) };
}

/** What has no place in the name of a file, and the marks that open headings and lists. */
const NO_NAME = /[\\/:*?"<>|\p{C}]+|^[^\p{L}\p{N}«(]+/gu;

/** The first line that reads as a title; null where the text is data, whose first line says nothing. */
function nameIn(text: string): string | null {
  if (/^\s*[[{<]|^\s*BEGIN:|^\s*(?:---|\+\+\+)\s*\n/u.test(text)) return null;
  const line = text
    .slice(0, 4000)
    .split(/\r?\n|\r/u)
    .map(each => fold(each.replace(NO_NAME, ' ')))
    .find(each => /\p{L}{2}/u.test(each));
  if (line === undefined) return null;
  if (line.length <= LONGEST_NAME) return line;
  const space = line.lastIndexOf(' ', LONGEST_NAME);
  return line.slice(0, space < LONGEST_NAME / 2 ? LONGEST_NAME : space);
}
