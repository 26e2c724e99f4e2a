import type { Passage } from '../../text/normalise.ts';
import type { Candidate, Stretch } from './layout.ts';

/** Where each character of a passage stands in another that lacks some of them; what is lacking goes to what follows it. */
function placesIn(part: Passage, whole: Passage): (at: number) => number {
  const places = new Int32Array(whole.text.length + 1);
  let to = 0;
  for (let from = 0; from <= whole.text.length; from += 1) {
    while (to < part.text.length && (part.offsets[to] ?? 0) < (whole.offsets[from] ?? 0)) to += 1;
    places[from] = to;
  }
  return at => places[at] ?? part.text.length;
}

/** The people that were read in the words of a line, where they stand in what is left of it without "(en ligne)" and other asides. */
export function movedInto(part: Passage, whole: Passage, read: Candidate): Candidate {
  if (part.text === whole.text) return read;
  const place = placesIn(part, whole);
  const move = ([from, to]: Stretch): Stretch => [place(from), place(to)];
  return {
    ...read,
    lead: move(read.lead),
    ...(read.title == null ? {} : { title: move(read.title) }),
    people: read.people.map(person => {
      const [start, end] = move([person.name.start, person.name.end]);
      const role = person.role === null ? null : move(person.role);
      const isLeft = role !== null && /\p{L}/u.test(part.text.slice(...role));
      return { ...person, name: { ...person.name, start, end }, role: isLeft ? role : null };
    }),
  };
}
