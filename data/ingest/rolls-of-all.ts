import type { Appearance } from '../model/reading.ts';
import { key } from '../text/normalise.ts';
import type { Section } from './sections.ts';

/** Fewer who came or did not are no roll, but somebody who comes in or leaves at a point. */
const LEAST = 3;
/** A roll is called before the third point. */
const LAST = 3;

function isCalled({ part, via }: Appearance): boolean {
  return via === 'list' && (part === 'participant' || part === 'absent' || part === 'represented');
}

/**
 * Minutes call their roll under the first points ("1. Call to order", then the members present): who was there was there for
 * all of it, and stands in the session that is the meeting, where one is called as the document is.
 */
export function rollsOfAll(
  appearances: readonly Appearance[],
  sections: readonly Section[],
  title: string,
): readonly Appearance[] {
  const [meeting, ...points] = sections;
  // The title of the document may have lost the day that stands in it.
  if (meeting === undefined || title === '' || !key(meeting.title).startsWith(key(title))) return appearances;
  if (appearances.some(one => one.session === meeting.id && isCalled(one))) return appearances;
  const point = points
    .slice(0, LAST)
    .find(({ id }) => appearances.filter(one => one.session === id && isCalled(one)).length >= LEAST);
  if (point === undefined) return appearances;
  return appearances.map(one =>
    one.session === point.id && isCalled(one) ? { ...one, session: meeting.id } : one,
  );
}
