import type { Line } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import { type NameMatch, nameAt } from '../text/names.ts';
import { passage } from '../text/normalise.ts';
import { wordsOf } from '../text/words.ts';
import { appositionAt } from './layouts/apposition.ts';
import type { Candidate } from './layouts/layout.ts';
import { sentencesOf } from './layouts/sentences.ts';
import { shiftName } from './layouts/shift.ts';
import { speechOf } from './layouts/speech-verbs.ts';
import type { Block, ReadUnit } from './read-unit.ts';

/** So many names in bold are a habit of the report. */
const LEAST_NAMES = 4;
/** Of them, so many must be followed by what those do who speak. */
const LEAST_TOLD = 0.5;
const LONGEST_NAME = 60;
/** Enough of what stands behind a name to know its verb. */
const LONGEST_BEHIND = 320;
const SCORE = 0.8;

/** The name that words are from end to end, given and family name; null for other words. */
export function wholeName(words: string): NameMatch | null {
  const name = words.length > LONGEST_NAME ? null : nameAt(words, wordsOf(words), 0, true);
  return name !== null && name.start === 0 && name.end === words.length && name.familyName !== ''
    ? name
    : null;
}

function isTold(text: string, from: number, to: number): boolean {
  const said = passage(text, from, to).text;
  const behind = appositionAt(` ${said}`, 0);
  return behind !== null && speechOf(` ${said}`.slice(behind.end)) !== null;
}

/**
 * Where the names stand that a report sets in bold among its sentences, when it does so for those who speak: behind most of them
 * stands what such people do. Nothing where it sets other words so.
 */
export function readBoldNames({ text, bold }: Readable, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const names = new Set<string>();
  let told = 0;
  let next = 0;
  for (const line of lines) {
    for (; (bold[next]?.start ?? Number.MAX_SAFE_INTEGER) < line.end; next += 1) {
      const span = bold[next];
      if (span === undefined || span.start < line.start || line.level > 0) continue;
      const { text: words, offsets } = passage(text, span.start, span.end);
      if (wholeName(words) === null) continue;
      found.add(offsets[0] ?? span.start);
      names.add(words);
      if (isTold(text, span.end, Math.min(line.end, span.end + LONGEST_BEHIND))) told += 1;
    }
  }
  return names.size >= LEAST_NAMES && told >= found.size * LEAST_TOLD ? found : new Set();
}

/** The name that stands at a place of a sentence, as one who speaks. */
function speaking(words: string, at: number): Candidate | null {
  const rest = words.slice(at, at + LONGEST_NAME);
  const name = nameAt(rest, wordsOf(rest), 0, true);
  if (name === null || name.start > 0) return null;
  const person = { name: shiftName(name, at), role: null, roleScore: 0, part: 'speaker' } as const;
  return { layout: 'reported', people: [person], score: SCORE, lead: [0, 0] };
}

/** The sentences of a paragraph that hold such a name of which nothing was told yet. */
function moreIn(unit: ReadUnit, read: readonly ReadUnit[], names: ReadonlySet<number>): readonly ReadUnit[] {
  const known = new Set(
    read.flatMap(({ p, candidate }) => (candidate?.people ?? []).map(({ name }) => p.offsets[name.start])),
  );
  return sentencesOf(unit.p).flatMap(p =>
    [...p.offsets].flatMap((offset, at): readonly ReadUnit[] => {
      const candidate = names.has(offset) && !known.has(offset) ? speaking(p.text, at) : null;
      return candidate === null ? [] : [{ ...unit, p, candidate, lead: null, within: true }];
    }),
  );
}

/** The blocks of a section with those who speak in it by their name in bold, however the sentence goes on. */
export function withBoldNames(blocks: readonly Block[], names: ReadonlySet<number>): readonly Block[] {
  if (names.size === 0) return blocks;
  return blocks.map(block => {
    if (block.kind !== 'text') return block;
    const units = block.units.flatMap((unit, i) => {
      if (unit.within || unit.candidate !== null) return [unit];
      const end = block.units.findIndex((one, at) => at > i && !one.within);
      return [unit, ...moreIn(unit, block.units.slice(i + 1, end < 0 ? undefined : end), names)];
    });
    return { ...block, units };
  });
}
