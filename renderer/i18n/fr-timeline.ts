/** The timeline's screen, in French. */
export const frTimeline = {
  'timeline.reading': 'Lecture',
  'timeline.reading.sessions': 'Par séance',
  'timeline.reading.years': 'Par année',
  'timeline.linked': 'Titres de ressources liées',
  'timeline.linkedTitle': 'Ce qu’aucune séance n’affirme',
  'timeline.linkedLabel': 'Titre d’une ressource liée',
  'timeline.hidden':
    '{count, plural, one {# titre de ressource liée masqué} other {# titres de ressources liées masqués}}',

  'timeline.title': 'L’horizon : les années citées',
  'timeline.subtitle':
    '{mentions, plural, one {# mention} other {# mentions}} {single, select, yes {d’une seule année, {first}} other {de {years, plural, one {# année} other {# années}}, de {first} à {last}}}',
  'timeline.now': 'événement, {year}',
  'timeline.past': 'Derrière : {count}',
  'timeline.future': 'Devant : {count}',
  'timeline.decade': 'années {decade} : {count}',
  'timeline.describe.sessions':
    'Chaque ligne est une séance, rangée par thème ; chaque carré, une année qu’elle cite, à sa place sur l’axe, avec sa phrase.',
  'timeline.describe.years': 'Chaque carré est une année citée dans une séance, coloré par thème.',
  'timeline.describe.now': 'Avant {year} : {past}. Après : {future}.',
  'timeline.describe.decades': 'Par décennie : {list}.',
  'timeline.say': '{year}, {session} : {phrase}',
  'timeline.sayLinked': '{year}, {session}, titre d’une ressource liée : {phrase}',
  'timeline.peak': 'L’année la plus citée est {year} ({count, plural, one {# mention} other {# mentions}}).',
  'timeline.empty': 'Aucune année n’est citée dans ces séances.',
  'timeline.programme': 'Voir le programme',
  'timeline.emptyButLinked':
    'Aucune année n’est citée dans ces séances, sauf dans {count, plural, one {# titre de ressource liée} other {# titres de ressources liées}}.',
  'timeline.decades': 'Décennies',
  'timeline.decadesCaption': 'L’horizon : les années citées, par décennie',

  'tense.past': 'Derrière',
  'tense.present': 'L’année même',
  'tense.future': 'Devant',
  'column.tense': 'Temps',
  'column.saidBy': 'Dit par',
  'saidBy.session': 'La séance',
  'saidBy.linked': 'Le titre d’une ressource liée',
  'column.decade': 'Décennie',
  'column.mentions': 'Mentions',
  'column.citedYears': 'Années citées',

  'layer.brush': 'Années choisies',
  'timeline.years': 'Années citées',
  'timeline.firstYear': 'Première année',
  'timeline.lastYear': 'Dernière année',
  'timeline.yearsFrom': '{from}–{to}',
  'timeline.brushHint': 'Glissez sur les années pour n’en garder qu’une période, sur tous les écrans.',
};
