import { type Line, readLines } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Source } from '../model/dataset.ts';
import {
  ASKED,
  BELIEVED,
  type Explanation,
  NEAR,
  type OpeningWeighed,
  READ,
  type Reconsidered,
  type Verdict,
} from '../model/explanation.ts';
import { isVeto } from '../model/opening-signs.ts';
import type { Outline, SessionReading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { spanIn } from '../text/normalise.ts';
import { cutLongLines } from './long-lines.ts';
import type { WeightedOpening } from './openings/opening.ts';
import { OPENING_WEIGHTS } from './openings/weights.ts';
import { readOutline } from './outline.ts';
import type { Weighed } from './parts-state.ts';
import type { Weighted } from './second-look/reconsider.ts';
import { VETOES, WEIGHTS } from './second-look/weights.ts';

function blockOf({ block }: Line): string | null {
  if (block === null) return null;
  const strong = block.strong ? ', bold' : '';
  if (block.value !== null) return `value ${block.value.field}`;
  return `${block.kind}${block.level > 0 ? ` ${block.level}` : ''}${strong}`;
}

/** Fewer characters stand in any title. */
const LEAST_OF_TITLE = 8;

function meets(line: Line, span: Span): boolean {
  return line.start < span.end && span.start < line.end;
}

/** The line holds the title of the session, or a part of one that goes over several lines. */
function isTitleOf(line: Line, { title, span }: SessionReading): boolean {
  if (title === '' || !meets(line, span)) return false;
  return line.text.includes(title) || (line.text.length >= LEAST_OF_TITLE && title.includes(line.text));
}

/** A name that was weighed again, with its signs, the heaviest first. */
function reconsidered({ mention, signs, likelihood }: Weighted): Reconsidered {
  const { name } = mention;
  return {
    name: `${name.givenName} ${name.familyName}`,
    likelihood,
    signs: [...signs]
      .map(code => ({ code, weight: VETOES.includes(code) ? null : (WEIGHTS[code] ?? 0) }))
      .sort((a, b) => Math.abs(b.weight ?? Infinity) - Math.abs(a.weight ?? Infinity)),
  };
}

/** A line that was weighed as what opens a session, with its signs, the heaviest first. */
function openingWeighed({ opening, likelihood }: WeightedOpening): OpeningWeighed {
  return {
    likelihood,
    signs: [...opening.signs]
      .map(code => ({ code, weight: isVeto(code) ? null : (OPENING_WEIGHTS[code] ?? 0) }))
      .sort((a, b) => Math.abs(b.weight ?? Infinity) - Math.abs(a.weight ?? Infinity)),
  };
}

function isAsked(again: readonly Reconsidered[]): boolean {
  return again.some(({ likelihood }) => likelihood >= ASKED && likelihood < READ);
}

function verdictOf(
  line: Line,
  weighed: Weighed | undefined,
  again: readonly Reconsidered[],
  outline: Outline,
): Verdict {
  if (line.text === '') return 'blank';
  if (outline.appearances.some(a => a.via === 'list' && meets(line, a.name.span))) return 'people';
  if (weighed !== undefined && weighed.belief >= NEAR && weighed.belief < BELIEVED) return 'question';
  if (isAsked(again)) return 'question';
  if (outline.sessions.some(session => isTitleOf(line, session))) return 'title';
  if (line.text === outline.proceedings.title) return 'document-title';
  return outline.sessions.some(({ summary }) => summary !== null && meets(line, summary)) ? 'text' : 'apart';
}

/** Reads a document and says of each of its lines what was believed, and for which reasons. */
export function explain(document: Readable, source: Source): readonly Explanation[] {
  const told: Weighed[] = [];
  const toldAgain = new Map<number, Reconsidered[]>();
  const toldOpening = new Map<number, OpeningWeighed>();
  const outline = readOutline(
    document,
    source,
    weighed => told.push(weighed),
    weighted => {
      const { start } = weighted.mention.line;
      toldAgain.set(start, [...(toldAgain.get(start) ?? []), reconsidered(weighted)]);
    },
    weighted => {
      if (weighted.opening.peopled)
        toldOpening.set(weighted.opening.entry.line.start, openingWeighed(weighted));
    },
  );
  const spans = told.map(({ unit }) => spanIn(unit.p, 0, unit.p.text.length));
  return cutLongLines(document.text, readLines(document)).map((line): Explanation => {
    const again = toldAgain.get(line.start) ?? [];
    const at = spans.findIndex(span => meets(line, span));
    const weighed = at < 0 ? undefined : told[at];
    const candidate = weighed?.unit.candidate ?? null;
    const session =
      weighed?.session ?? outline.sessions.findLast(({ span }) => meets(line, span))?.id ?? null;
    return {
      line: line.index + 1,
      span: { start: line.start, end: line.end },
      text: line.text,
      block: blockOf(line),
      verdict: verdictOf(line, weighed, again, outline),
      session,
      layout: candidate && {
        id: candidate.layout,
        names: candidate.people.map(({ name }) => `${name.givenName} ${name.familyName}`),
      },
      belief: candidate === null ? null : (weighed?.belief ?? null),
      reasons: weighed?.reasons ?? [],
      again,
      opening: toldOpening.get(line.start) ?? null,
    };
  });
}
