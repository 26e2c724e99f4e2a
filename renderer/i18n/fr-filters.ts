/** Filters: facets, conditions, and how much they keep. */
export const frFilters = {
  'filter.label': 'Filtres',
  'filter.themes': 'Thèmes',
  'filter.outside': 'Hors thème',
  'filter.kept':
    '{sessions, plural, one {# séance} other {# séances}} sur {allSessions} · {people, plural, one {# personne} other {# personnes}} sur {allPeople} · {organisations, plural, one {# organisation} other {# organisations}} sur {allOrganisations}',
  'filter.all':
    '{sessions, plural, one {# séance} other {# séances}} · {people, plural, one {# personne} other {# personnes}} · {organisations, plural, one {# organisation} other {# organisations}}',
  'filter.keptTerritories': '{count, plural, one {# territoire} other {# territoires}} sur {all}',
  'filter.themeNumber': 'Thème {number}',
  'filter.theme': 'Thème {number} : {title} ({count, plural, one {# séance} other {# séances}})',
  'filter.none': 'Rien ne répond à ces filtres. Retirez-en un, ou affichez tout.',
  'filter.unknown': 'Un filtre ne désigne rien dans ce document : il a été retiré.',

  'filter.add': 'Ajouter un filtre',
  'filter.edit': 'Modifier le filtre : {words}',
  'filter.remove': 'Retirer le filtre : {words}',
  'filter.empty': '{facet}…',
  'filter.mode': 'Ce qui est gardé',
  'filter.find': 'Chercher',
  'filter.nothingFound': 'Rien de ce nom.',
  'filter.values': 'Valeurs',

  'mode.any': 'L’un d’eux',
  'mode.every': 'Chacun',
  'mode.none': 'Aucun',

  'explain.session.any': 'Les séances qui répondent à l’un d’eux, et ce qui s’y trouve.',
  'explain.session.every':
    'Les mêmes séances ; des personnes, organisations et territoires, ceux qui figurent dans chacun.',
  'explain.session.none': 'Toutes les séances, sauf celles-là.',
  'explain.organisation.any': 'Les séances où l’une est présente ; des organisations, celles-là seulement.',
  'explain.organisation.every':
    'Les séances où chacune est présente ; des organisations, celles-là seulement.',
  'explain.organisation.none': 'Toutes les organisations, sauf celles-là ; les séances restent.',
  'explain.territory.any':
    'Les séances qui nomment l’un d’eux, ou un lieu qui s’y trouve ; des territoires, ceux-là seulement.',
  'explain.territory.every':
    'Les séances qui nomment chacun d’eux, ou un lieu qui s’y trouve ; des territoires, ceux-là seulement.',
  'explain.territory.none':
    'Tous les territoires, sauf ceux-là et les lieux qui s’y trouvent ; les séances restent.',
  'explain.person.any':
    'Les séances où l’un est tenu ; des personnes, celles qui le tiennent, et les organisations qu’elles représentent.',
  'explain.person.every':
    'Les séances où chacun est tenu ; des personnes, celles qui en tiennent un, et les organisations qu’elles représentent.',
  'explain.person.none': 'Toutes les personnes, sauf là où elles tiennent l’un d’eux ; les séances restent.',

  'counted.sessions': 'séances',
  'counted.people': 'personnes',
  'counted.organisations': 'organisations',
  'counted.territories': 'territoires',
  'filter.value': '{name}, {counted} : {count}',

  'facet.documents': 'Document',
  'facet.themes': 'Thème',
  'facet.sessionKinds': 'Type de séance',
  'facet.sessions': 'Séance',
  'facet.keywords': 'Mot clé déclaré',
  'facet.organisationKinds': 'Type d’organisation',
  'facet.organisations': 'Organisation',
  'facet.territoryLevels': 'Échelon de territoire',
  'facet.territories': 'Territoire',
  'facet.parts': 'Rôle en séance',
  'facet.years': 'Années citées',

  'sessionKinds.address': 'allocutions',
  'sessionKinds.plenary': 'plénières',
  'sessionKinds.workshop': 'ateliers',
  'sessionKinds.closing': 'clôture',
  'sessionKinds.talk': 'communications',
  'sessionKinds.other': 'autres séances',

  'condition.documents': '{list}',
  'condition.themes': '{count, plural, one {thème} other {thèmes}} {list}',
  'condition.sessionKinds': '{list}',
  'condition.sessions': '{list}',
  'condition.keywords': 'mot clé : {list}',
  'condition.organisationKinds': 'organisations : {list}',
  'condition.organisations': '{list}',
  'condition.territoryLevels': 'échelon : {list}',
  'condition.territories': 'territoire : {list}',
  'condition.parts': 'rôle : {list}',
  'condition.years': 'années citées : {list}',
  'years.decade': 'années {decade}',
  'years.span': 'de {from} à {to}',
  'condition.every': '{list} à la fois',
  'condition.none': 'sauf {list}',
  'condition.more': '{count, plural, one {# autre} other {# autres}}',
  'condition.subject': '{said} · {subject}',
  'condition.and': '{before} ; {next}',
} as const;
