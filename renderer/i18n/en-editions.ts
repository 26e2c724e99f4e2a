import type { frEditions } from './fr-editions.ts';

/** The screen of several editions, in English. */
export const enEditions = {
  'screen.editions': 'Editions',

  'editions.reading': 'Reading',
  'editions.reading.presence': 'Who comes back',
  'editions.reading.trends': 'Trends',
  'editions.follow': 'Follow',
  'editions.shown': 'Show',
  'editions.shown.all': 'All',
  'editions.group.back': 'Come back',
  'editions.group.new': 'New',
  'editions.group.gone': 'Absent from the last edition',
  'editions.few': 'Open at least two documents together, or keep two in the filters.',
  'editions.none': 'Nothing of the kind in these editions.',

  'editions.title.person': 'Who comes back, who is new, who comes no more',
  'editions.title.organisation': 'Organisations from one edition to the next',
  'editions.title.territory': 'Territories from one edition to the next',
  'editions.title.theme': 'Themes from one edition to the next',
  'editions.title.term': 'Words from one edition to the next',
  'editions.subtitle':
    '{back} {back, plural, one {comes} other {come}} back, {new} new, {gone} absent from the last',
  'editions.leastSaid': 'words said at least {count} times',
  'editions.describe':
    '{count, plural, one {# row} other {# rows}} and one column an edition ({editions}), by number of editions. The first: {list}.',
  'editions.legendGroup': 'Colour: from one edition to the next',
  'editions.unit.sessions': 'Number in the cell: sessions',
  'editions.unit.said': 'Number in the cell: occurrences',
  'editions.say': '{name}: {counts}',
  'editions.count.sessions': '{edition}, {count, plural, one {# session} other {# sessions}}',
  'editions.count.said': '{edition}, {count, plural, one {# occurrence} other {# occurrences}}',
  'editions.titled': '{title} · {count}',
  'editions.more': 'and {count, plural, one {# more} other {# more}} in the table',
  'editions.table': 'Presence by edition',
  'editions.column.editions': 'Editions',
  'editions.column.group': 'From one edition to the next',

  'trends.title.person': 'Trends: people',
  'trends.title.organisation': 'Trends: organisations',
  'trends.title.territory': 'Trends: territories',
  'trends.title.theme': 'Trends: themes',
  'trends.title.term': 'Trends: words',
  'trends.subtitle':
    'The {count, plural, one {largest change} other {# largest changes}} of {all}, and what is selected',
  'trends.describe': 'One line a thing, one point an edition ({editions}). {list}.',
  'trends.unit.sessions': 'Sessions by edition',
  'trends.unit.said': 'Occurrences in a thousand words (‰)',
  'trends.value': '{edition} {value}',
  'trends.table': 'Values by edition',
} satisfies Record<keyof typeof frEditions, string>;
