import { partOf } from './document/part.ts';
import type { Readable } from './document/readable.ts';
import { framesIn } from './ingest/event-frames.ts';
import type { Dataset } from './model/dataset.ts';
import { areTwoEvents, traitsOf } from './model/event.ts';
import type { Span } from './model/span.ts';

/** One of several events that a file holds, read by itself. */
export interface EventRead {
  readonly part: Span;
  readonly document: Readable;
  readonly dataset: Dataset;
}

/**
 * The events of a file that holds several, each read by itself; empty where it holds one. A title page further down is not
 * enough: below it there is a programme with people of its own, and not the one that was there before. So what is only
 * mentioned, the next day, or a programme that is printed twice stays with what it stands in.
 */
export function eventsApart(
  whole: Readable,
  { proceedings }: Dataset,
  read: (document: Readable) => Dataset,
): readonly EventRead[] {
  let starts = framesIn(whole, proceedings)
    .map(({ start }) => start)
    .filter(start => start > 0);
  const known = new Map<string, EventRead>();
  const readPart = (start: number, end: number): EventRead => {
    const name = `${start}-${end}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const document = partOf(whole, { start, end });
    const event = { part: { start, end }, document, dataset: read(document) };
    known.set(name, event);
    return event;
  };
  while (starts.length > 0) {
    const bounds = [0, ...starts, whole.text.length];
    const events = starts.concat(0).map((_, i) => readPart(bounds[i] ?? 0, bounds[i + 1] ?? 0));
    const longest = Math.max(...events.map(({ part: { start, end } }) => end - start));
    const joined = events.findIndex((event, i) => !standsApart(event, events.slice(0, i), longest));
    if (joined < 0) return events;
    // What stands first has nothing before it: it is joined with what follows.
    starts = starts.filter((_, i) => i !== Math.max(0, joined - 1));
  }
  return [];
}

/** An announcement of one talk is an event where no other of the file is so many times as long: at the end of a programme it is the next one. */
const AS_LONG = 3;

function standsApart({ dataset, part }: EventRead, before: readonly EventRead[], longest: number): boolean {
  const { sessions, participations, proceedings } = dataset;
  const isPeopled = participations.some(({ part: said }) => said !== 'cited');
  const isHeld = sessions.some(({ title }) => title !== proceedings.title);
  if (!isPeopled || !(isHeld || (part.end - part.start) * AS_LONG >= longest)) return false;
  const own = traitsOf(dataset);
  return before.every(other => areTwoEvents(traitsOf(other.dataset), own));
}
