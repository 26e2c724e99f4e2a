/**
 * One document of the corpus against what the reader found in it, as counts that can be added up.
 * An annotation: { title, dates, place, sessions: [{ title, also?, parent?, people: [{ name, also?, part, role?, coauthor? }] }],
 * notPeople? }. A session called "*" is the document itself. Co-authors and people who are only present may be found or not.
 */
import { isSameName, likeness, words } from './match.mjs';

/** From this likeness of titles on two sessions are one. */
export const SAME_SESSION = 0.6;
const SAME_WORDS = 0.8;
const SPEAKS = new Set(['speaker', 'moderator']);
const DOCUMENT = '*';
/** A reading with a lower F1 of people is a bad one. */
const LEAST_PEOPLE = 0.6;

/** Counts of one document; every key is a number, so that `sum` adds documents up. */
export function scoreDocument(annotation, dataset) {
  const sessions = titledSessions(annotation);
  const wanted = sessions.flatMap(session =>
    session.people.filter(isExpected).map(person => ({ ...person, session })),
  );
  const neutral = sessions.flatMap(session => session.people.filter(person => isNeutral(person)));
  const found = foundPairs(dataset).filter(
    pair => isNamed(wanted, pair.name) || !isNamed(neutral, pair.name),
  );
  return {
    ...scorePeople(wanted, found),
    ...scorePlaces(sessions, wanted, found),
    ...scoreSessions(sessions, dataset),
    ...scoreFrame(annotation, dataset.proceedings),
  };
}

/** Several counts as one. */
export function sum(scores) {
  const total = {};
  for (const score of scores)
    for (const [key, value] of Object.entries(score)) total[key] = (total[key] ?? 0) + value;
  return total;
}

/** Precision, recall and their harmonic mean of counts; what has nothing to find is found. */
export function rates(right, found, hit, wanted) {
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : hit / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/**
 * Whether a reading leaves out more than it gives: fewer than half of two sessions or more, or people that are hardly those of the
 * document. It is this that the limit of the import sheet is held against.
 */
export function isBadlyRead(score) {
  const { f1 } = rates(score.namesRight, score.names, score.peopleHit, score.people);
  const people = score.people > 0 ? f1 < LEAST_PEOPLE : score.names > 0;
  return people || (score.sessions > 1 && score.sessionsHit * 2 < score.sessions);
}

/** Names: each once in the document, whatever their session. */
function scorePeople(wanted, found) {
  const people = distinct(wanted, (a, b) => isOneOf(a, b.name) || isOneOf(b, a.name));
  const names = [...new Set(found.map(pair => pair.name))];
  return {
    people: people.length,
    peopleHit: people.filter(person => names.some(name => isOneOf(person, name))).length,
    names: names.length,
    namesRight: names.filter(name => isNamed(people, name)).length,
  };
}

/** People in their session, with their part and their role. */
function scorePlaces(sessions, wanted, found) {
  const near = (session, pair) => isNear(session, pair.session, sessions);
  const hits = wanted.map(person => ({
    person,
    pairs: found.filter(pair => isOneOf(person, pair.name) && near(person.session, pair)),
  }));
  const placed = hits.filter(({ pairs }) => pairs.length > 0);
  const withRole = placed.filter(({ person }) => person.role !== undefined);
  return {
    pairs: wanted.length,
    pairsHit: placed.length,
    pairsFound: found.length,
    pairsRight: found.filter(pair =>
      wanted.some(person => isOneOf(person, pair.name) && near(person.session, pair)),
    ).length,
    partsRight: placed.filter(({ person, pairs }) => pairs.some(({ part }) => part === person.part)).length,
    roles: withRole.length,
    rolesRight: withRole.filter(({ person, pairs }) => pairs.some(({ role }) => isLike(person.role, role)))
      .length,
  };
}

/** Sessions of the annotation that the reader has, each taken once; and those with their very title. */
function scoreSessions(sessions, dataset) {
  const named = sessions.filter(isNamedSession);
  const taken = pairSessions(named, dataset);
  return {
    sessions: named.length,
    sessionsHit: taken.size,
    sessionsFound: dataset.sessions.filter(({ kind }) => kind !== 'break').length,
    sessionTitles: [...taken.values()].filter(({ like }) => like >= 0.95).length,
  };
}

/** The sessions of an annotation, each with all its titles. */
export function titledSessions({ sessions }) {
  return sessions.map(session => ({ ...session, titles: allTitles(session) }));
}

/** Whether it is a session of its own, and not the document itself. */
export function isNamedSession({ titles }) {
  return !titles.includes(DOCUMENT);
}

/** For each annotated session that the reader has the one of the dataset, and how alike they are; the most alike are taken first. */
export function pairSessions(named, dataset) {
  const candidates = named.flatMap((session, index) =>
    dataset.sessions.map((other, at) => ({
      index,
      at,
      like: bestLikeness(session.titles, foundTitles(other)),
    })),
  );
  const taken = new Map();
  const others = new Set();
  for (const { index, at, like } of candidates.sort(
    (a, b) => b.like - a.like || a.index - b.index || a.at - b.at,
  )) {
    if (like < SAME_SESSION || taken.has(named[index]) || others.has(at)) continue;
    taken.set(named[index], { session: dataset.sessions[at], like });
    others.add(at);
  }
  return taken;
}

/** Title, dates and place of the document, where the text gives them. */
function scoreFrame({ title, dates, place }, proceedings) {
  return {
    titles: title ? 1 : 0,
    titlesRight: title && isLike(title, proceedings.title) ? 1 : 0,
    dates: dates ? 1 : 0,
    datesRight: dates && dates.toSorted().join() === proceedings.dates.toSorted().join() ? 1 : 0,
    places: place ? 1 : 0,
    placesRight: place && [place].flat().some(one => isWithin(one, proceedings.place)) ? 1 : 0,
  };
}

/** Who speaks in which session of a dataset, with the one that it is a part of. */
export function foundPairs(dataset) {
  const people = new Map(dataset.people.map(person => [person.id, person.name]));
  const sessions = new Map(dataset.sessions.map(session => [session.id, session]));
  return dataset.participations
    .filter(({ part }) => SPEAKS.has(part))
    .map(({ person, session, part, role }) => {
      const own = sessions.get(session);
      return {
        name: people.get(person) ?? '',
        part,
        role,
        session: { own, parent: sessions.get(own?.parent) },
      };
    });
}

/** A talk counts in its session, and a session for its talks; the document holds what no session of it holds. */
export function isNear(session, { own, parent }, sessions) {
  const isIt = (one, other) =>
    other !== undefined && bestLikeness(one.titles, foundTitles(other)) >= SAME_SESSION;
  if (
    session.titles.includes(DOCUMENT) &&
    !sessions.some(one => !one.titles.includes(DOCUMENT) && isIt(one, own))
  )
    return true;
  const holder = sessions.find(({ title }) => title === session.parent);
  return (
    isIt(session, own) || isIt(session, parent) || (holder !== undefined && isNear(holder, { own }, sessions))
  );
}

function allTitles({ title, also = [] }) {
  return [title, ...also];
}

/** What a session of a dataset is called. */
export function foundTitles({ title, subtitle, label }) {
  return [title, `${title} ${subtitle ?? ''}`, `${label ?? ''} ${title}`];
}

/** How alike the nearest two of some titles are. */
export function bestLikeness(one, other) {
  return Math.max(...one.flatMap(a => other.map(b => likeness(a, b))));
}

/** Whether a place stands in what was found, however its letters are written: "LANNION" in "Lannion (Côtes-d'Armor)". */
function isWithin(place, found) {
  return ` ${words(found).join(' ')} `.includes(` ${words(place).join(' ')} `);
}

function isLike(expected, found) {
  return [expected].flat().some(text => likeness(text, found) >= SAME_WORDS);
}

/** Whether the annotation wants somebody found. */
export function isExpected({ part, coauthor }) {
  return SPEAKS.has(part) && coauthor !== true;
}

function isNeutral({ part, coauthor }) {
  return part === 'participant' || coauthor === true;
}

/** Whether a name that was found is one of the spellings of somebody. */
export function isOneOf({ name, also = [] }, found) {
  return [name, ...also].some(spelling => isSameName(spelling, found));
}

function isNamed(people, name) {
  return people.some(person => isOneOf(person, name));
}

function distinct(items, same) {
  return items.filter((item, index) => !items.slice(0, index).some(earlier => same(earlier, item)));
}
