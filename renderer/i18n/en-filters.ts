import type { frFilters } from './fr-filters.ts';

/** English for `fr-filters.ts`. */
export const enFilters = {
  'filter.label': 'Filters',
  'filter.themes': 'Themes',
  'filter.outside': 'Outside themes',
  'filter.kept':
    '{sessions, plural, one {# session} other {# sessions}} of {allSessions} · {people, plural, one {# person} other {# people}} of {allPeople} · {organisations, plural, one {# organisation} other {# organisations}} of {allOrganisations}',
  'filter.all':
    '{sessions, plural, one {# session} other {# sessions}} · {people, plural, one {# person} other {# people}} · {organisations, plural, one {# organisation} other {# organisations}}',
  'filter.keptTerritories': '{count, plural, one {# territory} other {# territories}} of {all}',
  'filter.themeNumber': 'Theme {number}',
  'filter.theme': 'Theme {number}: {title} ({count, plural, one {# session} other {# sessions}})',
  'filter.none': 'Nothing meets these filters. Remove one, or show all.',
  'filter.unknown': 'A filter stands for nothing in this document: it was removed.',

  'filter.add': 'Add a filter',
  'filter.edit': 'Change the filter: {words}',
  'filter.remove': 'Remove the filter: {words}',
  'filter.empty': '{facet}…',
  'filter.mode': 'What is kept',
  'filter.find': 'Find',
  'filter.nothingFound': 'Nothing of that name.',
  'filter.values': 'Values',

  'mode.any': 'Any of them',
  'mode.every': 'Each of them',
  'mode.none': 'None of them',

  'explain.session.any': 'The sessions that are of one of them, and what stands there.',
  'explain.session.every':
    'The same sessions; of people, organisations and territories, those that stand in each of them.',
  'explain.session.none': 'All sessions but these.',
  'explain.organisation.any': 'The sessions where one is present; of the organisations, only these.',
  'explain.organisation.every': 'The sessions where each is present; of the organisations, only these.',
  'explain.organisation.none': 'All organisations but these; the sessions stay.',
  'explain.territory.any':
    'The sessions that name one of them, or a place inside; of the territories, only these.',
  'explain.territory.every':
    'The sessions that name each of them, or a place inside; of the territories, only these.',
  'explain.territory.none': 'All territories but these and the places inside; the sessions stay.',
  'explain.person.any':
    'The sessions where one is played; of the people, those who play it, and the organisations they stand for.',
  'explain.person.every':
    'The sessions where each is played; of the people, those who play one, and the organisations they stand for.',
  'explain.person.none': 'All people, except where they play one of these; the sessions stay.',

  'counted.sessions': 'sessions',
  'counted.people': 'people',
  'counted.organisations': 'organisations',
  'counted.territories': 'territories',
  'filter.value': '{name}, {counted}: {count}',

  'facet.documents': 'Document',
  'facet.themes': 'Theme',
  'facet.sessionKinds': 'Kind of session',
  'facet.sessions': 'Session',
  'facet.keywords': 'Declared keyword',
  'facet.organisationKinds': 'Kind of organisation',
  'facet.organisations': 'Organisation',
  'facet.years': 'Years cited',
  'facet.territoryLevels': 'Level of territory',
  'facet.territories': 'Territory',
  'facet.parts': 'Part played',

  'sessionKinds.address': 'addresses',
  'sessionKinds.plenary': 'plenaries',
  'sessionKinds.workshop': 'workshops',
  'sessionKinds.closing': 'closing',
  'sessionKinds.talk': 'talks',
  'sessionKinds.other': 'other sessions',

  'condition.documents': '{list}',
  'condition.themes': '{count, plural, one {theme} other {themes}} {list}',
  'condition.sessionKinds': '{list}',
  'condition.sessions': '{list}',
  'condition.keywords': 'keyword: {list}',
  'condition.organisationKinds': 'organisations: {list}',
  'condition.organisations': '{list}',
  'condition.years': 'years cited: {list}',
  'years.decade': 'the {decade}s',
  'years.span': '{from} to {to}',
  'condition.territoryLevels': 'level: {list}',
  'condition.territories': 'territory: {list}',
  'condition.parts': 'part: {list}',
  'condition.every': '{list} together',
  'condition.none': 'except {list}',
  'condition.more': '{count, plural, one {# other} other {# others}}',
  'condition.subject': '{said} · {subject}',
  'condition.and': '{before}; {next}',
} as const satisfies Readonly<Record<keyof typeof frFilters, string>>;
