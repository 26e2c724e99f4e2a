import { type Line, linePassage } from '../../document/lines.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Appearance } from '../../model/reading.ts';
import type { Sign } from '../../model/signs.ts';
import type { Span } from '../../model/span.ts';
import { spanIn } from '../../text/normalise.ts';
import type { Section } from '../sections.ts';
import { groundOf } from './ground.ts';
import { knownAmong } from './known-names.ts';
import { type Mention, mentionsIn, whoIs } from './mentions.ts';
import { signsOf } from './signs-of.ts';
import { START, VETOES, WEIGHTS } from './weights.ts';

/** What the rules made of a document. */
export interface FirstLook {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly report: boolean;
  readonly appearances: readonly Appearance[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A name that was weighed again, and how it came out. */
export interface Weighted {
  readonly mention: Mention;
  readonly session: string;
  readonly signs: ReadonlySet<Sign>;
  /** 0 to 1: how likely it is that this person speaks. */
  readonly likelihood: number;
}

/** How likely it is that somebody speaks of whom these signs are seen. */
export function likelihoodOf(signs: ReadonlySet<Sign>): number {
  if (VETOES.some(veto => signs.has(veto))) return 0;
  let sum = START;
  for (const sign of signs) sum += WEIGHTS[sign] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** For each line the innermost session in whose lines, or in whose heading, it stands: a talk comes behind what it is a part of. */
function sessionsOf(lines: readonly Line[], sections: readonly Section[]): readonly (string | null)[] {
  const owners = new Array<string | null>(lines.length).fill(null);
  for (const { id, heading, to } of sections) owners.fill(id, heading, Math.max(heading, to));
  return owners;
}

/** Who was read on which line, so that no name is made of pieces of theirs: "Roux, Anne Petit, Paul". */
function takenOn(lines: readonly Line[], spans: readonly Span[]): ReadonlyMap<number, readonly Span[]> {
  const taken = new Map<number, Span[]>();
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // Lines of columns do not follow one another in the text as they are read.
  const stretches = lines
    .flatMap(({ index, start, end, parts }) => (parts ?? [{ start, end }]).map(part => ({ ...part, index })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const span of sorted) {
    while (next < stretches.length - 1 && (stretches[next]?.end ?? 0) <= span.start) next += 1;
    const at = stretches[next]?.index ?? 0;
    const those = taken.get(at);
    if (those === undefined) taken.set(at, [span]);
    else those.push(span);
  }
  return taken;
}

function isTaken(text: string, { line, name }: Mention, taken: readonly Span[]): boolean {
  if (taken.length === 0) return false;
  const { start, end } = spanIn(linePassage(text, line), name.start, name.end);
  return taken.some(span => span.start < end && start < span.end);
}

/** Weighs the names again that the rules left behind. */
export function reconsider(look: FirstLook): readonly Weighted[] {
  const { text, lines, sections, report, appearances } = look;
  const isKnown = knownAmong(appearances.flatMap(({ name, by }) => [name, ...(by ? [by] : [])]).map(whoIs));
  const mentions = mentionsIn(lines, isKnown);
  if (mentions.every(those => those.every(({ known }) => known))) return [];
  const asked = new Set(
    look.diagnostics.flatMap(({ code, args }) =>
      code === 'possible-speaker' && typeof args.name === 'string' ? [args.name] : [],
    ),
  );
  const isAsked = knownAmong([...asked]);
  const ground = groundOf(lines, mentions, {
    report,
    asked: new Set(mentions.flat().flatMap(({ who }) => (isAsked(who) ? [who] : []))),
  });
  const taken = takenOn(
    lines,
    appearances.map(({ name }) => name.span),
  );
  const owners = sessionsOf(lines, sections);
  return mentions.flatMap((those, at) =>
    those.flatMap((mention): readonly Weighted[] => {
      if (mention.known) return [];
      const session = owners[at] ?? null;
      if (session === null || isTaken(text, mention, taken.get(at) ?? [])) return [];
      const signs = signsOf(mention, ground);
      return [{ mention, session, signs, likelihood: likelihoodOf(signs) }];
    }),
  );
}
