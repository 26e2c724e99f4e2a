import type { frTimeline } from './fr-timeline.ts';

/** The timeline's screen, in English. */
export const enTimeline = {
  'timeline.reading': 'Reading',
  'timeline.reading.sessions': 'By session',
  'timeline.reading.years': 'By year',
  'timeline.linked': 'Titles of linked resources',
  'timeline.linkedTitle': 'Stated by no session',
  'timeline.linkedLabel': 'Title of a linked resource',
  'timeline.hidden':
    '{count, plural, one {# title of a linked resource hidden} other {# titles of linked resources hidden}}',

  'timeline.title': 'The horizon: years cited',
  'timeline.subtitle':
    '{mentions, plural, one {# mention} other {# mentions}} of {single, select, yes {a single year, {first}} other {{years, plural, one {# year} other {# years}}, from {first} to {last}}}',
  'timeline.now': 'event, {year}',
  'timeline.past': 'Behind: {count}',
  'timeline.future': 'Ahead: {count}',
  'timeline.decade': '{decade}s: {count}',
  'timeline.describe.sessions':
    'Each row is a session, ordered by theme; each square, a year that it cites, in its place on the axis, with its phrase.',
  'timeline.describe.years': 'Each square is a year cited in a session, coloured by theme.',
  'timeline.describe.now': 'Before {year}: {past}. After: {future}.',
  'timeline.describe.decades': 'By decade: {list}.',
  'timeline.say': '{year}, {session}: {phrase}',
  'timeline.sayLinked': '{year}, {session}, title of a linked resource: {phrase}',
  'timeline.peak': 'The year most cited is {year} ({count, plural, one {# mention} other {# mentions}}).',
  'timeline.empty': 'No year is cited in these sessions.',
  'timeline.programme': 'Show the programme',
  'timeline.emptyButLinked':
    'No year is cited in these sessions, save in {count, plural, one {# title of a linked resource} other {# titles of linked resources}}.',
  'timeline.decades': 'Decades',
  'timeline.decadesCaption': 'The horizon: years cited, by decade',

  'tense.past': 'Behind',
  'tense.present': 'The year itself',
  'tense.future': 'Ahead',
  'column.tense': 'Time',
  'column.saidBy': 'Said by',
  'saidBy.session': 'The session',
  'saidBy.linked': 'The title of a linked resource',
  'column.decade': 'Decade',
  'column.mentions': 'Mentions',
  'column.citedYears': 'Years cited',

  'layer.brush': 'Chosen years',
  'timeline.years': 'Years cited',
  'timeline.firstYear': 'First year',
  'timeline.lastYear': 'Last year',
  'timeline.yearsFrom': '{from}–{to}',
  'timeline.brushHint': 'Drag over the years to keep one span of them, on every screen.',
} satisfies Record<keyof typeof frTimeline, string>;
