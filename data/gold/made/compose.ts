import type { Content, MadeSession, MadeTalk } from './content.ts';
import { dayHeading, dayIn } from './days.ts';
import type { Style } from './factors.ts';
import { hoursIn } from './hours.ts';
import { authorsOf, leadOf, nameIn, peoplePieces, roleOf } from './people.ts';
import type { Entry, Piece, Tree } from './tree.ts';
import type { Words } from './words.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The label of the session that is counted so, before its title; empty where sessions have none. */
export function labelOf(style: Style, words: Words, count: number): string {
  const label = words.labels[style.label] ?? '';
  return label.replace('#', style.label === 'roman' ? (ROMAN[count - 1] ?? '') : String(count));
}

/** What a content says in a style, in the order in which it says it. */
export function treeOf(content: Content, style: Style, words: Words): Tree {
  const { labels } = words;
  let count = 0;
  const days = content.days.map(({ date, sessions }, at) => ({
    title: dayHeading(style.day, words, date, at),
    entries: sessions.map(session => {
      count += session.isBreak || session.isOpening ? 0 : 1;
      const label = session.isBreak || session.isOpening ? '' : labelOf(style, words, count);
      return entryOf(session, label, style, words);
    }),
  }));
  const first = content.days[0]?.date ?? new Date(0);
  return {
    language: style.language,
    title: content.title,
    lead: [`${dayIn(words, first, true)}, ${content.town}`, labels.programme ?? ''],
    days,
    tail: tailOf(content, style, words),
    labels,
  };
}

function entryOf(session: MadeSession, label: string, style: Style, words: Words): Entry {
  const isTold = style.hourPlace !== 'none' && !(session.isBreak && style.breaks === 'untimed');
  const people = style.people === 'title-dash' ? behindTitle(session, style) : '';
  return {
    hours: isTold ? markedHours(style, session.hours) : '',
    title: `${label}${session.title}${people}`,
    isBreak: session.isBreak,
    room: session.isBreak ? '' : session.room,
    pieces: session.isBreak ? [] : piecesOf(session, style, words),
    rows: session.talks.map(({ title, hours, speakers }) => ({
      hours: hoursIn(style.hourForm, hours),
      title,
      people: authorsOf(style, speakers),
    })),
  };
}

const MARKS: Readonly<Record<string, string>> = { bold: '**', slanted: '*' };

function markedHours(style: Style, hours: MadeSession['hours']): string {
  const mark = MARKS[style.hourMark] ?? '';
  return `${mark}${hoursIn(style.hourForm, hours)}${mark}`;
}

function behindTitle({ speakers }: MadeSession, style: Style): string {
  const people = speakers.map(person => `${nameIn(style.name, person)}, ${person.body}`);
  return people.length === 0 ? '' : ` — ${people.join(' ; ')}`;
}

function piecesOf(session: MadeSession, style: Style, words: Words): readonly Piece[] {
  const { moderator, abstract, isOpening } = session;
  const inList =
    style.moderator === 'behind-name' && session.talks.length === 0 && style.people !== 'title-dash';
  const listed = inList && moderator !== null ? [...session.speakers, moderator] : session.speakers;
  const lead =
    moderator === null || inList
      ? null
      : (leadOf(style, words, moderator) ??
        `${words.labels.moderation}${nameIn(style.name, moderator)}, ${roleOf(moderator)}`);
  const leads: readonly Piece[] = lead === null ? [] : [{ kind: 'paragraph', text: lead }];
  const people = peoplePieces(style, words, listed, person =>
    person === moderator ? (words.labels.behind ?? '') : '',
  );
  const prose: readonly Piece[] =
    isOpening || style.prose === 'none' ? [] : [{ kind: 'paragraph', text: abstract }];
  const isLast = style.moderator.endsWith('last');
  return [
    ...(style.prose === 'before' ? prose : []),
    ...(isLast ? [] : leads),
    ...people,
    ...talkPieces(session.talks, style, words),
    ...(isLast ? leads : []),
    ...(style.prose === 'after' ? prose : []),
  ];
}

function talkPieces(talks: readonly MadeTalk[], style: Style, { labels }: Words): readonly Piece[] {
  if (talks.length === 0) return [];
  const list = (write: (talk: MadeTalk, authors: string) => string, numbered = false): readonly Piece[] => [
    { kind: 'list', items: talks.map(talk => write(talk, authorsOf(style, talk.speakers))), numbered },
  ];
  const quoted = (title: string) => `${labels.open}${title}${labels.close}`;
  switch (style.talks) {
    case 'author-title':
      return list(({ title }, authors) => `${authors} : ${title}`);
    case 'author-quoted':
      return list(({ title }, authors) => `${authors}, ${quoted(title)}`);
    case 'title-below':
      return talks.map(
        ({ title, speakers }): Piece => ({
          kind: 'lines',
          texts: [`**${title}**`, `*${authorsOf(style, speakers)}*`],
        }),
      );
    case 'heading':
      return talks.flatMap(({ title, speakers }): readonly Piece[] => [
        { kind: 'heading', text: title },
        { kind: 'paragraph', text: authorsOf(style, speakers) },
      ]);
    case 'title-stop':
      return list(({ title }, authors) => `${title}${/[?!]$/.test(title) ? '' : '.'} ${authors}`);
    case 'numbered':
      return list(({ title }, authors) => `${title}, ${authors}`, true);
    case 'timed':
      return list(({ title, hours }, authors) => `${hoursIn(style.hourForm, hours)} : ${title}, ${authors}`);
    default:
      return list(({ title }, authors) => `${title} – ${authors}`);
  }
}

function tailOf({ committee, partners, practical }: Content, style: Style, { labels }: Words): Tree['tail'] {
  const has = (part: string) => style.tail === part || style.tail === 'all';
  const [chief] = committee;
  const members = committee.map(person => `${nameIn(style.name, person)} (${person.body})`);
  return [
    ...(has('committee')
      ? [
          {
            title: labels.committee ?? '',
            pieces: [{ kind: 'list', items: members, numbered: false } as const],
          },
        ]
      : []),
    ...(has('partners')
      ? [
          {
            title: labels.partners ?? '',
            pieces: [{ kind: 'paragraph', text: partners.join(', ') } as const],
          },
        ]
      : []),
    ...(has('contact') && chief !== undefined
      ? [
          { title: labels.info ?? '', pieces: [{ kind: 'paragraph', text: practical } as const] },
          {
            title: labels.contact ?? '',
            pieces: [
              { kind: 'paragraph', text: `${nameIn(style.name, chief)}, contact@colloque.example` } as const,
            ],
          },
        ]
      : []),
  ];
}
