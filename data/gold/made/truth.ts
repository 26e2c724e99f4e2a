import { labelOf } from './compose.ts';
import type { Content, MadePerson, MadeSession } from './content.ts';
import type { Style } from './factors.ts';
import { nameIn, roleOf, toldRole } from './people.ts';
import type { Words } from './words.ts';

/** Who takes part in a session, as an annotation of the corpus says it. */
export interface TruePerson {
  readonly name: string;
  readonly part: 'speaker' | 'moderator' | 'participant';
  readonly role?: string;
}

export interface TrueSession {
  readonly title: string;
  readonly also: readonly string[];
  readonly parent?: string;
  readonly people: readonly TruePerson[];
}

/** What a careful reader finds in a document; nobody else takes part. */
export interface Truth {
  readonly title: string;
  readonly dates: null;
  readonly place: null;
  readonly sessions: readonly TrueSession[];
}

/** The truth of a content, as much of it as the style tells. */
export function truthOf(content: Content, style: Style, words: Words): Truth {
  let count = 0;
  const sessions = content.days.flatMap(day =>
    day.sessions
      .filter(session => !session.isBreak)
      .flatMap(session => {
        count += session.isOpening ? 0 : 1;
        return sessionsOf(session, session.isOpening ? '' : labelOf(style, words, count), style);
      }),
  );
  return { title: content.title, dates: null, place: null, sessions };
}

function sessionsOf(session: MadeSession, label: string, style: Style): readonly TrueSession[] {
  const { title, speakers, moderator, talks } = session;
  const named = (person: MadePerson) => nameIn(style.name === 'civil' ? 'given-family' : style.name, person);
  const speaker = (person: MadePerson, role: string | null): TruePerson => ({
    name: named(person),
    part: 'speaker',
    ...(role === null ? {} : { role }),
  });
  const lead: readonly TruePerson[] =
    moderator === null
      ? []
      : [
          {
            name: named(moderator),
            part: 'moderator',
            ...(style.moderator.startsWith('label') || style.moderator.startsWith('by')
              ? { role: roleOf(moderator) }
              : {}),
          },
        ];
  const people = [...speakers.map(person => speaker(person, toldRole(style, person))), ...lead];
  return [
    { title, also: [`${label}${title}`], people },
    ...talks.map(talk => ({
      title: talk.title,
      also: [],
      parent: title,
      people: talk.speakers.map(person => speaker(person, person.body)),
    })),
  ];
}
