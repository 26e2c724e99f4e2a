import { type Line, lineOf, passageOf } from '../document/lines.ts';
import { matchesOf } from '../text/matches.ts';
import { spanIn } from '../text/normalise.ts';
import { giverAtEnd } from './givers-at-end.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { areKnown } from './likely.ts';
import { behindHours, marksOf } from './marks.ts';
import type { TrackTalk } from './track-cells.ts';

/** A slot of more words is told, and no list of talks. */
const LONGEST_SLOT = 700;
const MOST_LINES = 10;
const LEAST_TALKS = 2;
/** So many talks of a document that share a slot make it its way; fewer are a chance. */
const LEAST_SHARING = 2;
/** What ends a talk before the next one of its slot: "…, Anne Roux. Les haies, …", "… (Anne Roux) ; Les haies (…)". */
const NEXT = /(?:(?<=\p{L}{3})\.|(?<=\))(?:\s?[;,/.–—-])?)\s+(?=[«“"\p{Lu}])/gu;

/** What a format sets apart by itself is a line of its own. */
function isPlain({ block }: Line): boolean {
  return block === null || block.kind === 'paragraph';
}

/** The lines [from, to) of an entry with hours, up to a blank line or what begins anew. */
function slotFrom(lines: readonly Line[], from: number): number {
  const first = lines[from];
  if (first === undefined || first.level > 0 || !isPlain(first) || behindHours(first.text) === null)
    return from;
  let to = from + 1;
  while (to < from + MOST_LINES) {
    const line = lines[to];
    if (line === undefined || line.text === '' || line.level > 0 || !isPlain(line)) break;
    const marks = marksOf(line.text);
    if (marks.hours || marks.day || marks.bullet) break;
    to += 1;
  }
  return to;
}

/** Where the talks of a slot stand, each of which ends with who gives it; empty where it is not all talks. */
function talksIn(words: string): readonly Stretch[] {
  if (words.length > LONGEST_SLOT) return [];
  const talks: Stretch[] = [];
  let from = 0;
  for (const { index, 0: sign } of matchesOf(NEXT, words)) {
    if (giverAtEnd(words.slice(from, index)) === null) continue;
    talks.push([from, index]);
    from = index + sign.length;
  }
  return talks.length > 0 && giverAtEnd(words.slice(from)) !== null ? [...talks, [from, words.length]] : [];
}

/**
 * The lines of a slot that holds several talks, one talk a line: "9h Le lac, Anne Roux. Les haies," over "Paul Petit.". The lines of
 * the result are stretches of the file as all lines are.
 */
export function withSlotsCut(text: string, lines: readonly Line[]): readonly Line[] {
  const all: Line[] = [];
  let isCut = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    const to = slotFrom(lines, at);
    const p = to > at ? passageOf(text, lines, at, to) : null;
    const marks = p === null ? 0 : marksOf(p.text).length;
    const talks = p === null ? [] : talksIn(p.text.slice(marks));
    if (p === null || talks.length === 0) {
      all.push({ ...line, index: all.length });
      at += 1;
      continue;
    }
    isCut = true;
    for (const [i, [from, end]] of talks.entries()) {
      const span = spanIn(p, i === 0 ? 0 : marks + from, marks + end);
      all.push(lineOf(text, all.length, span.start, span.end, line.block));
    }
    at = to;
  }
  return isCut ? all : lines;
}

interface Sharing {
  readonly line: Line;
  readonly candidate: Candidate;
  readonly within: Stretch;
}

function talkOn(line: Line): Sharing | null {
  const { length } = marksOf(line.text);
  const candidate = giverAtEnd(line.text.slice(length));
  if (candidate?.title == null) return null;
  const [from, to] = candidate.title;
  return { line, candidate, within: [length + from, length + to] };
}

/** Talks that share the hours over them, a line for each, which ends with who gives it. Gives each by its line. */
export function readSlotTalks(lines: readonly Line[]): ReadonlyMap<number, TrackTalk> {
  const sharing: Sharing[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const to = slotFrom(lines, at);
    if (to - at < LEAST_TALKS) continue;
    const talks = lines.slice(at, to).flatMap(line => talkOn(line) ?? []);
    if (talks.length === to - at) sharing.push(...talks);
    at = to - 1;
  }
  if (sharing.length < LEAST_SHARING || !areKnown(sharing.map(({ candidate }) => candidate)))
    return new Map();
  return new Map(
    sharing.map(({ line: { index }, candidate, within }) => [
      index,
      { from: index, title: [index, index + 1], within, people: index, candidate },
    ]),
  );
}
