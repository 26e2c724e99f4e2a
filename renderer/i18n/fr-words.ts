/** Readings of the words beside the cloud, in French. */
export const frWords = {
  'words.reading': 'Lecture',
  'words.reading.cloud': 'Nuage',
  'words.reading.themes': 'Nuages par thème',
  'words.reading.bars': 'Barres',
  'words.reading.heat': 'Mots × séances',
  'words.reading.contrast': 'A contre B',
  'words.reading.web': 'Réseau de mots',
  'words.reading.lines': 'Concordance',
  'words.against': 'Comparé à',
  'words.rest': 'Tout le reste',
  'words.keptSessions': '{count, plural, one {# séance gardée} other {# séances gardées}}',
  'words.keepSessions': 'Garder les séances filtrées : {count}',
  'words.selection': 'Sélection',
  'words.across': 'Un mot partout',
  'words.order': 'Ordre',
  'words.order.text': 'du texte',
  'words.order.left': 'avant',
  'words.order.right': 'après',
  'words.smallPart': 'petit effectif (t < 200)',
  'words.more': '{count, plural, one {# autre mot} other {# autres mots}} dans le tableau.',
  'words.moreLines': '{count, plural, one {# autre ligne} other {# autres lignes}} dans le tableau.',

  'words.themes.title': 'Les mots propres à chaque thème',
  'words.themes.subtitle':
    'T = {T} mots du texte ; spécificité de Lafon S ≥ {threshold}, F ≥ {floor}, mots vides cachés',
  'words.themes.size': 't = {t}',
  'words.themes.legend': 'taille : S, à la même échelle dans tous les nuages',
  'words.themes.none': 'Aucun mot n’atteint le seuil.',
  'words.themes.describe': 'Un nuage par thème. {list}.',
  'words.themes.describeOne': '{theme} : {list}',
  'words.themes.table': 'Mots propres à chaque thème',

  'words.bars.title': 'Mots sur-employés et sous-employés : {part}',
  'words.bars.subtitle': 't = {t} sur T = {T} ; spécificité de Lafon |S| ≥ {threshold}, F ≥ {floor}',
  'words.bars.across': '« {word} » d’un texte à l’autre',
  'words.bars.acrossSubtitle': 'F = {F} occurrences sur T = {T} mots du texte ; spécificité de Lafon',
  'words.bars.over': 'sur-emploi',
  'words.bars.under': 'sous-emploi',
  'words.bars.banal':
    'Longueur : S, exposant de la probabilité (2 ≈ 1/100, 3 ≈ 1/1000). Entre les deux lignes, l’écart est banal.',
  'words.bars.describe': 'Barres de spécificité de {part}. Sur-employés : {over}. Sous-employés : {under}.',
  'words.bars.describeAcross': 'Spécificité de « {word} » dans chaque texte : {list}.',
  'words.bars.sayPart': '{part} : « {word} », f = {f}, t = {t}, S = {S}',
  'words.bars.tableAcross': '« {word} » d’un texte à l’autre',
  'words.bars.none': 'aucun',
  'words.bars.empty':
    'Le texte entier n’est pas plus spécifique que lui-même : choisissez une séance ou un thème, ou « Un mot partout ».',

  'words.heat.title': 'Les mots propres aux thèmes, séance par séance',
  'words.heat.subtitle':
    'Mots sur-employés par un thème (S ≥ {threshold}, F ≥ {floor}) ; dans chaque case, les occurrences f de la séance',
  'words.heat.legendScore': 'Teinte : spécificité S dans la séance',
  'words.heat.legendThemes': 'Couleur : thème de la séance (nombre de mots propres)',
  'words.heat.cell': '« {word} », {session} : f = {f}, S = {S}',
  'words.heat.session': '{session}, t = {t}',
  'words.heat.describe':
    'Tableau de {words, plural, one {# mot} other {# mots}} par {sessions, plural, one {# séance} other {# séances}}, dans l’ordre des thèmes. {list}.',
  'words.heat.table': 'Mots propres aux thèmes, par séance',

  'words.contrast.title': '{a} contre {b}',
  'words.contrast.subtitle':
    't = {tA} contre {tB} mots du texte ; spécificité de Lafon |S| ≥ {threshold}, F ≥ {floor}',
  'words.contrast.a': 'Propres à A',
  'words.contrast.common': 'Communs',
  'words.contrast.b': 'Propres à B',
  'words.contrast.sideA': 'A',
  'words.contrast.sideB': 'B',
  'words.contrast.scale':
    'Longueur : occurrences pour mille mots. Teinte pâle : l’écart peut être dû au hasard (|S| < 2).',
  'words.contrast.none': 'Aucun',
  'words.contrast.shared':
    '{count, plural, one {# séance est} other {# séances sont}} des deux côtés et ne compte{count, plural, one {} other {nt}} pour aucun.',
  'words.contrast.say': '« {word} » : {fA} fois dans A, {fB} fois dans B, S = {S}',
  'words.contrast.describe': 'Propres à {a} : {listA}. Propres à {b} : {listB}. Communs : {common}.',
  'words.contrast.table': '{a} contre {b}',
  'words.contrast.empty': 'Choisissez deux textes différents à comparer.',

  'words.web.title': 'Les mots qui vont ensemble : {part}',
  'words.web.subtitle':
    'Liens : mots dans les mêmes phrases plus que par hasard (S ≥ {threshold}, {floor} phrases au moins) ; {sentences, plural, one {# phrase} other {# phrases}}',
  'words.web.legendSize': 'Taille : racine de la fréquence f',
  'words.web.legendWidth': 'Trait : spécificité S de la paire',
  'words.web.say': '« {a} » et « {b} » : {f, plural, one {# phrase} other {# phrases}} en commun, S = {S}',
  'words.web.describe':
    '{words, plural, one {# mot} other {# mots}} et {links, plural, one {# lien} other {# liens}}. Les plus liés : {list}.',
  'words.web.table': 'Paires de mots dans les mêmes phrases',
  'words.web.empty': 'Aucune paire de mots ne revient assez dans les phrases de ce texte.',
  'words.web.left':
    '{count, plural, one {# mot sans lien n’est pas dessiné} other {# mots sans lien ne sont pas dessinés}}.',
  'words.web.sentences': '{count, plural, one {# phrase} other {# phrases}} avec « {a} » et « {b} »',
  'words.hint': 'Choisissez un mot pour lire chacun de ses emplois dans le texte.',

  'words.lines.title': '« {word} » dans son contexte : {part}',
  'words.lines.subtitle':
    '{count, plural, one {# occurrence} other {# occurrences}} sur F = {F} ; ordre {order, select, left {des mots qui précèdent} right {des mots qui suivent} other {du texte}}',
  'words.lines.describe':
    'Concordance de « {word} » : {count, plural, one {# ligne} other {# lignes}}. {first}',
  'words.lines.table': 'Concordance de « {word} »',
  'words.lines.say': '{session} : {text}',
  'words.lines.empty': 'Choisissez un mot qui figure dans ce texte.',

  'layer.bars': 'Barres',
  'layer.common': 'Communs',
  'layer.lines': 'Lignes',
  'layer.note': 'Note',
  'layer.sessions': 'Séances',

  'column.rate': '‰',
  'column.rateOf': '‰, {name}',
  'column.pair': 'Avec',
  'column.sentences': 'Phrases communes',
  'column.before': 'Avant',
  'column.after': 'Après',
  'column.block': 'Côté',
  'column.text': 'Texte',
} as const;
