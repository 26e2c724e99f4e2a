/**
 * Where the people of a document stand whom the reader found and put into another session than the annotation, and which sessions it
 * opened that are none of the annotation: the table of `npm run -s corpus -- --places DIR…`.
 */
import {
  bestLikeness,
  foundPairs,
  foundTitles,
  isExpected,
  isNamedSession,
  isNear,
  isOneOf,
  pairSessions,
  SAME_SESSION,
  titledSessions,
} from './score.mjs';

/** What became of an annotated place of somebody, and of a session that was opened; in the order of the table. */
const PLACES = [
  'in their session',
  'missed',
  'in another session of theirs',
  'theirs was not opened: in one that is none',
  'theirs was not opened: in another',
  'theirs was opened: in one that is none, behind it',
  'theirs was opened: in one that is none, before it',
  'theirs was opened: in another',
];
const OPENED = [
  'is one of the annotation',
  'is none: nobody stands in it',
  'is none: all who stand in it are right there',
  'is none: somebody stands in it wrongly',
];

/** Counts of the places and of the opened sessions of a document, and the titles of those that hold somebody wrongly. */
export function placesOf(annotation, dataset) {
  const sessions = titledSessions(annotation);
  const named = sessions.filter(isNamedSession);
  const taken = pairSessions(named, dataset);
  const found = foundPairs(dataset);
  const order = new Map(dataset.sessions.map((session, at) => [session, at]));
  const isNone = session =>
    session !== undefined &&
    !named.some(({ titles }) => bestLikeness(titles, foundTitles(session)) >= SAME_SESSION);
  const counts = {};
  const count = kind => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const wanted = sessions.flatMap(session =>
    session.people.filter(isExpected).map(person => ({ ...person, session })),
  );
  const isRight = pair =>
    wanted.some(person => isOneOf(person, pair.name) && isNear(person.session, pair.session, sessions));
  for (const person of wanted) count(placeOf(person));
  const wrongly = [];
  for (const session of dataset.sessions.filter(({ kind }) => kind !== 'break')) {
    const there = found.filter(({ session: { own } }) => own === session);
    const wrong = there.filter(pair => !isRight(pair));
    if (!isNone(session)) count(OPENED[0]);
    else count(there.length === 0 ? OPENED[1] : wrong.length === 0 ? OPENED[2] : OPENED[3]);
    if (isNone(session) && wrong.length > 0) wrongly.push({ title: session.title, people: wrong.length });
  }
  return { counts, wrongly };

  function placeOf(person) {
    const own = found.filter(({ name }) => isOneOf(person, name));
    if (own.some(({ session }) => isNear(person.session, session, sessions))) return PLACES[0];
    if (own.length === 0) return PLACES[1];
    const others = wanted.filter(({ name, session }) => name === person.name && session !== person.session);
    if (own.some(pair => others.some(other => isNear(other.session, pair.session, sessions))))
      return PLACES[2];
    const [{ session: stands }] = own;
    const theirs = taken.get(person.session)?.session;
    const none = isNone(stands.own);
    if (theirs === undefined) return none ? PLACES[3] : PLACES[4];
    if (!none) return PLACES[7];
    return order.get(theirs) < order.get(stands.own) ? PLACES[5] : PLACES[6];
  }
}

/** The table of several documents as lines. */
export function placesTable(documents) {
  const total = {};
  for (const { counts } of documents)
    for (const [kind, value] of Object.entries(counts)) total[kind] = (total[kind] ?? 0) + value;
  const rows = kinds => kinds.map(kind => `${String(total[kind] ?? 0).padStart(6)}  ${kind}`);
  return [
    'annotated places of people',
    ...rows(PLACES),
    'sessions that were opened',
    ...rows(OPENED),
    'those that hold somebody wrongly',
    ...documents.flatMap(({ name, wrongly }) =>
      wrongly.map(({ title, people }) => `${String(people).padStart(6)}  ${name}: ${title}`),
    ),
  ];
}
