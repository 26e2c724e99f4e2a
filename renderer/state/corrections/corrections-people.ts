import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { Diagnostic } from '../../../data/model/diagnostic.ts';
import { PARTS, type Part } from '../../../data/model/entity.ts';
import { overlaps, type Span } from '../../../data/model/span.ts';
import { anchorOf } from '../../../data/resolve/journal-anchor.ts';
import { findEntity, journalName } from '../../../data/resolve/journal-names.ts';
import { fold, key } from '../../../data/text/normalise.ts';
import { plainWords } from '../../../data/text/plain-passage.ts';
import type { Question } from './corrections-case.ts';

/** Letters of a line that a decision keeps. */
const LONGEST = 200;

/** Who a line may name, and what the person would do. */
export interface Asked {
  readonly name: string;
  readonly span: Span;
  readonly part: Part;
  readonly role: string | null;
}

/** Who a warning asks about; null where it names nobody. */
export function askedOf({ args }: Diagnostic): Asked | null {
  const { name, start, end, role } = args;
  const part = PARTS.find(each => each === args.part) ?? 'speaker';
  return typeof name === 'string' && typeof start === 'number' && typeof end === 'number'
    ? { name, span: { start, end }, part, role: typeof role === 'string' && role !== '' ? role : null }
    : null;
}

/**
 * Whether a line names somebody who speaks: yes adds the person, there, with her part; no leaves the line as it was read.
 * Null once somebody stands there who speaks.
 */
export function maySpeak(corpus: Corpus, warning: Diagnostic): Question | null {
  const { text } = corpus;
  const { code, args, span } = warning;
  const asked = askedOf(warning);
  if (asked !== null && speakerAt(corpus, asked.span) !== null) return null;
  const line = fold(span === null ? String(args.found ?? '') : text.slice(span.start, span.end));
  const session = corpus.sessions.get(String(args.session ?? ''));
  const words = asked === null || line.startsWith(asked.name) ? line : `${asked.name} — ${line}`;
  const no: Correction = { op: 'confirm', code, text: words.slice(0, LONGEST) };
  const yes = asked === null ? null : speaks(corpus, asked);
  // A line without a name that is sure is not to be said yes to by one press.
  const isLikely = code === 'possible-speaker';
  return {
    id: `${code} ${session?.id ?? ''} ${key(words)}`,
    kind: 'speaker',
    code,
    args,
    about: session === undefined ? [] : [{ kind: 'session', id: session.id }],
    titles: [span === null ? line : plainWords(text, span)],
    passages: [span === null ? [] : [span]],
    proposed: isLikely ? yes : null,
    alternatives: isLikely || yes === null ? [no] : [yes, no],
    rejection: null,
  };
}

/** The decision by which somebody takes part where the name stands. */
export function speaks({ text, dataset }: Corpus, { name, span, part, role }: Asked): Correction {
  const known = findEntity(dataset.people, name);
  return {
    op: 'add',
    kind: 'person',
    name: known === null ? name : journalName(dataset.people, known),
    at: anchorOf(text, span),
    organisationKind: null,
    code: null,
    part,
    ...(role === null ? {} : { role }),
  };
}

/** Id of the person who takes part by the words at a passage; those who are only cited do not. */
function speakerAt({ dataset }: Corpus, span: Span): string | null {
  const there = dataset.participations.find(p => p.part !== 'cited' && overlaps(p.span, span));
  return there?.person ?? null;
}

/** Whether one name with offices that have nothing in common is one person. Null once the two are parted. */
export function sameName(corpus: Corpus, { code, args, span, candidates }: Diagnostic): Question | null {
  const { text, dataset } = corpus;
  const person = corpus.people.get(candidates[0] ?? '');
  if (person === undefined || span === null) return null;
  const there = speakerAt(corpus, span);
  if (there !== null && there !== person.id) return null;
  const name = journalName(dataset.people, person);
  const one: Correction = { op: 'confirm', code, text: String(args.found ?? '') };
  const two: Correction = {
    op: 'split',
    kind: 'person',
    name,
    variant: text.slice(span.start, span.end),
    at: anchorOf(text, span),
  };
  return {
    id: `same-name ${person.id} ${span.start}`,
    kind: 'namesake',
    code,
    args,
    about: [{ kind: 'person', id: person.id }],
    titles: [person.name],
    passages: [person.variants.flatMap(variant => variant.spans)],
    proposed: null,
    alternatives: [one, two],
    rejection: null,
  };
}
