import { type Line, passageOf } from '../document/lines.ts';
import type { SessionKind } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { cut, type Passage, spanIn } from '../text/normalise.ts';
import type { ContentsEntry } from './contents.ts';
import type { Label } from './labels.ts';
import { kindOf } from './session-kind.ts';
import { withoutOrnaments } from './title-ornaments.ts';

/** A heading of the body: lines [from, to), what it opens and its title. */
export interface Heading {
  readonly from: number;
  readonly to: number;
  readonly type: 'theme' | 'session' | 'group' | 'front';
  readonly label: Label | null;
  readonly title: string;
  readonly titleSpan: Span;
  /** What the words say; null when they say nothing. */
  readonly kind: SessionKind | null;
  readonly entry: ContentsEntry | null;
  /** Enough for a session by itself; else it takes somebody who speaks under it. */
  readonly sure: boolean;
  /** The line to look for the next heading from; behind `to` when the heading's own line also names people. */
  readonly next: number;
  /** Level of the heading that the format tells; 0 for none. */
  readonly level: number;
  /** What the text calls the session ("Table ronde"), where its title stands elsewhere. */
  readonly name: string | null;
  /** Lines of the title that stand behind `to`, among those of the session. */
  readonly except: readonly [number, number] | null;
  /** Its number says that it is a part of the point above: "6.1". */
  readonly part?: true;
}

/** What the words of a heading say, wherever its title stands. */
export type Facts = Pick<Heading, 'type' | 'label' | 'kind' | 'entry' | 'sure'>;

/** The words of a title, without what a page leaves around them. */
export function titleProper(words: Passage): Passage {
  return cut(words, ...withoutOrnaments(words.text));
}

/** A heading over lines [from, to) whose title begins `skip` characters into line `titleFrom`. */
export function headingOf(
  text: string,
  lines: readonly Line[],
  [from, to]: readonly [number, number],
  [titleFrom, skip]: readonly [number, number],
  facts: Facts,
): Heading {
  const title = titleProper(cut(passageOf(text, lines, titleFrom, to), skip));
  const titleSpan = spanIn(title, 0, title.text.length);
  const level = lines[titleFrom]?.level ?? 0;
  return { ...facts, from, to, title: title.text, titleSpan, next: to, level, name: null, except: null };
}

/** The session that some words of a list or a table open by themselves. */
export function sessionCalled(
  words: Passage,
  place: Pick<Heading, 'from' | 'to' | 'next' | 'except'>,
): Heading {
  const title = titleProper(words);
  return {
    ...place,
    type: 'session',
    label: null,
    kind: kindOf(title.text),
    entry: null,
    sure: true,
    title: title.text,
    titleSpan: spanIn(title, 0, title.text.length),
    level: 0,
    name: null,
  };
}

/** The heading with the stretch of its line that is the title: hours at its end are none. */
export function withTitle(heading: Heading, line: Passage, stretch: readonly [number, number]): Heading {
  const title = titleProper(cut(line, ...stretch));
  if (title.text === '') return heading;
  return { ...heading, title: title.text, titleSpan: spanIn(title, 0, title.text.length) };
}
