import type { Chance } from './chance.ts';
import type { Words } from './words.ts';

export interface MadePerson {
  readonly given: string;
  readonly family: string;
  readonly civil: string;
  readonly role: string;
  readonly body: string;
}

/** Minutes since midnight. */
export interface Hours {
  readonly start: number;
  readonly end: number;
}

export interface MadeTalk {
  readonly title: string;
  readonly speakers: readonly MadePerson[];
  readonly hours: Hours;
}

export interface MadeSession {
  readonly title: string;
  readonly hours: Hours;
  readonly isBreak: boolean;
  /** Greetings, which no label counts. */
  readonly isOpening: boolean;
  readonly speakers: readonly MadePerson[];
  readonly moderator: MadePerson | null;
  readonly talks: readonly MadeTalk[];
  readonly abstract: string;
  readonly room: string;
}

export interface MadeDay {
  readonly date: Date;
  readonly sessions: readonly MadeSession[];
}

/** What a programme says, before anything is said in one way or another. */
export interface Content {
  readonly title: string;
  readonly town: string;
  readonly days: readonly MadeDay[];
  readonly committee: readonly MadePerson[];
  readonly partners: readonly string[];
  readonly practical: string;
}

export interface Wants {
  readonly days: number;
  readonly talks: boolean;
  readonly moderator: boolean;
  readonly breaks: boolean;
}

/** Draws what a programme says: one to three days, of three to five sessions each, in which nobody speaks twice. */
export function contentOf(chance: Chance, words: Words, wants: Wants): Content {
  const draw = { chance, words, used: new Set<string>() };
  const first = Date.UTC(2025, chance.whole(0, 11), chance.whole(1, 26));
  const days = Array.from({ length: wants.days }, (_, at) => ({
    date: new Date(first + at * 86_400_000),
    sessions: sessionsOf(draw, wants, at === 0),
  }));
  return {
    title: fresh(draw, () => chance.pick(words.events)),
    town: chance.pick(words.towns),
    days,
    committee: Array.from({ length: 3 }, () => personOf(draw)),
    partners: [0, 1, 2].map(() => fresh(draw, () => chance.pick(words.bodies))),
    practical: chance.pick(words.practical),
  };
}

interface Draw {
  readonly chance: Chance;
  readonly words: Words;
  readonly used: Set<string>;
}

function sessionsOf(draw: Draw, wants: Wants, isFirst: boolean): readonly MadeSession[] {
  const { chance, words } = draw;
  const sessions: MadeSession[] = [];
  let at = chance.pick([540, 555, 570]);
  const hoursFor = (minutes: number): Hours => {
    at += minutes;
    return { start: at - minutes, end: at };
  };
  const plain = {
    isBreak: false,
    isOpening: false,
    speakers: [],
    moderator: null,
    talks: [],
    abstract: '',
    room: chance.pick(words.rooms),
  };
  if (isFirst && chance.is(60))
    sessions.push({
      ...plain,
      title: chance.pick(words.openings),
      isOpening: true,
      hours: hoursFor(30),
      speakers: peopleOf(draw, 1, 2),
    });
  const count = chance.whole(2, 4);
  for (let index = 0; index < count; index += 1) {
    if (wants.breaks && index === Math.ceil(count / 2))
      sessions.push({
        ...plain,
        title: chance.pick(words.breaks),
        isBreak: true,
        hours: hoursFor(chance.pick([15, 30, 90])),
      });
    const begin = at;
    const withTalks = wants.talks && chance.is(75);
    const talks = withTalks
      ? Array.from({ length: chance.whole(2, 3) }, () => talkOf(draw, hoursFor(30)))
      : [];
    const hours = withTalks ? { start: begin, end: at } : hoursFor(chance.pick([45, 60, 90]));
    const abstract = chance.pick(words.abstracts);
    const moderator = wants.moderator && chance.is(80) ? personOf(draw) : null;
    const speakers = withTalks ? [] : peopleOf(draw, 1, 4);
    sessions.push({
      ...plain,
      title: titleOf(draw),
      hours,
      speakers,
      moderator,
      talks,
      abstract,
      room: chance.pick(words.rooms),
    });
  }
  return sessions;
}

function talkOf(draw: Draw, hours: Hours): MadeTalk {
  return { title: titleOf(draw), speakers: peopleOf(draw, 1, draw.chance.is(70) ? 1 : 2), hours };
}

function peopleOf(draw: Draw, least: number, most: number): readonly MadePerson[] {
  return Array.from({ length: draw.chance.whole(least, most) }, () => personOf(draw));
}

function personOf({ chance, words, used }: Draw): MadePerson {
  const woman = chance.is(50) ? 1 : 0;
  const givens = woman === 1 ? words.women : words.men;
  const [given = '', family = ''] = fresh(
    { chance, words, used },
    () => `${chance.pick(givens)}/${chance.pick(words.families)}`,
  ).split('/');
  return {
    given,
    family,
    civil: words.civil[woman],
    role: chance.pick(words.roles)[woman],
    body: chance.pick(words.bodies),
  };
}

function titleOf(draw: Draw): string {
  const { chance, words } = draw;
  const subject = fresh(draw, () => chance.pick(words.subjects));
  const title = words.joined(chance.pick(words.angles).replace('#', () => subject));
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A draw that this document did not have yet; once most are taken, one that it had. */
function fresh({ used }: Draw, draw: () => string): string {
  let drawn = draw();
  for (let tries = 0; used.has(drawn) && tries < 40; tries += 1) drawn = draw();
  used.add(drawn);
  return drawn;
}
