import { type Line, linePassage } from '../../document/lines.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Appearance } from '../../model/reading.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { givenRank, isDoubtfulGiven } from '../../text/given-names.ts';
import { isBorneByUniversity, isNamedAfter, isOfFriends } from '../../text/named-after.ts';
import { titleBefore } from '../../text/titles-of-people.ts';
import { LONGEST_UNREAD } from '../asked-people.ts';
import { mentionOf } from '../name-mention.ts';
import { roleBehind } from '../role-behind.ts';
import { knownAmong } from '../second-look/known-names.ts';
import { type Mention, mentionsIn, whoIs } from '../second-look/mentions.ts';
import { leadsFromBody } from '../second-look/signs-of.ts';
import type { Section } from '../sections.ts';
import { type Apart, headWords, ownReason, partsApart } from './apart-reason.ts';

/** What was read of a document, and what it asks already. */
export interface Read {
  readonly sections: readonly Section[];
  readonly appearances: readonly Appearance[];
  readonly questions: readonly Diagnostic[];
}

/** From here on two words are a name wherever they stand, where the first is a given name. */
const SURE = 0.7;
/** From here on they are one where somebody is addressed, has a role, or stands among others who are set apart. */
const FAIR = 0.5;
/** So far before a name stands how somebody is addressed. */
const FAR = 60;

/** More words are told of somebody, and are no role. */
const LONGEST_ROLE = 90;
const SENTENCE = /[.!?] \p{Lu}/u;

/** "l’hôpital ", "association « ": the word before a name, without its article. */
const LAST_WORD = /(?:^|[\s'’(])([\p{L}-]+)[\s'’"“«]+$/u;
/** "Simon Fraser University", "Hervé MARTIN DRIEAT": a capital behind goes on with a longer name of something. */
const NAMES_ANOTHER = /^ \p{Lu}/u;

function wordsBefore({ line, name }: Mention): string {
  return line.text.slice(Math.max(0, name.start - FAR), name.start);
}

/** Whether words are the name of a street, a school or a body. */
function namesThing(mention: Mention): boolean {
  const { line, name } = mention;
  return (
    isBorneByUniversity(`${name.givenName} ${name.familyName}`) ||
    isNamedAfter(LAST_WORD.exec(wordsBefore(mention))?.[1] ?? '') ||
    isOfFriends(wordsBefore(mention)) ||
    NAMES_ANOTHER.test(line.text.slice(name.end))
  );
}

/** Whether words that are no thing's are the name of somebody. */
function isPerson(text: string, mention: Mention, apart: Apart | null): boolean {
  const { line, name } = mention;
  const before = wordsBefore(mention);
  const given = name.givenName.split(' ')[0] ?? '';
  // "UNICEF France": what is more often a country is no given name here.
  const isKnownGiven = givenRank(given) > 0 && !isDoubtfulGiven(given);
  if (name.score >= SURE && isKnownGiven) return apart?.head != null || !leadsFromBody(before);
  if (titleBefore(before, before.length) !== null) return true;
  return isKnownGiven && (apart?.head != null || roleBehind(linePassage(text, line), name.end) !== null);
}

/** The session in whose lines a place stands, or else the one before it; '' where none is. */
function sessionAt(starts: readonly { readonly id: string; readonly start: number }[], at: number): string {
  return starts.findLast(({ start }) => start <= at)?.id ?? starts[0]?.id ?? '';
}

/**
 * Those who are named and were read neither as taking part nor as mentioned, with where and why: under thanks, in a
 * committee, with a work. `lines`: all of them, as they stood before any was left out; `group` is one for all who stand together, so that they are asked about at once.
 */
export function namedApart(
  text: string,
  lines: readonly Line[],
  { sections, appearances, questions }: Read,
): readonly Diagnostic[] {
  const asked = questions.flatMap(({ args }) => (typeof args.name === 'string' ? [args.name] : []));
  const read = appearances.flatMap(({ name, by }) => [name, ...(by ? [by] : [])]);
  const isRead = knownAmong(read.map(whoIs));
  const isAsked = knownAmong(asked);
  const titles = sections.map(({ titleSpan }) => titleSpan);
  const starts = sections.map(({ id, titleSpan }) => ({ id, start: titleSpan.start }));
  // Looked for once somebody is named who is not known.
  let parts: ReturnType<typeof partsApart> | null = null;
  const told = new Set<string>();
  return mentionsIn(lines, isRead).flatMap((mentions, at) =>
    mentions.flatMap((mention): readonly Diagnostic[] => {
      const { line, name, who, known } = mention;
      if (known || name.score < FAIR || told.has(who) || isAsked(who) || namesThing(mention)) return [];
      parts ??= partsApart(lines);
      const apart = parts[at] ?? null;
      if (!isPerson(text, mention, apart)) return [];
      const p = linePassage(text, line);
      const { text: written, span } = mentionOf(p, name);
      const isTaken = (one: Span) => overlaps(one, span);
      const behind = roleBehind(p, name.end)?.text ?? '';
      const role = behind.length > LONGEST_ROLE || SENTENCE.test(behind) ? '' : behind;
      if (read.some(one => isTaken(one.span)) || (role === '' && titles.some(isTaken))) return [];
      told.add(who);
      const { reason, head } = apart ?? ownReason(line, name.start, name.end);
      return [
        {
          code: 'named-apart',
          severity: 'info',
          span: { start: line.start, end: line.end },
          args: {
            session: sessionAt(starts, span.start),
            found: shortened(line.text),
            name: written,
            start: span.start,
            end: span.end,
            role,
            part: 'speaker',
            reason,
            under: head === null ? 'none' : shortened(headWords(head)),
            group: head === null ? reason : `${reason} ${head.start}`,
          },
          candidates: [],
        },
      ];
    }),
  );
}

function shortened(words: string): string {
  return words.length > LONGEST_UNREAD ? `${words.slice(0, LONGEST_UNREAD)}…` : words;
}
