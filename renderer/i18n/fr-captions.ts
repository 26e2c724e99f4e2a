/** What pictures say in their titles, and the words of one's own in their place. */
export const frCaptions = {
  'caption.edit': 'Modifier le titre de la figure',
  'caption.heading': 'Titre, sous-titre et note de la figure',
  'caption.title': 'Titre de la figure',
  'caption.finding': 'Ce que la figure montre',
  'caption.plain': 'Ce que la figure représente',
  'caption.own': 'Le vôtre',
  'caption.ownTitle': 'Votre titre',
  'caption.note': 'Note sous la figure',
  'caption.noteHint': 'Une précision, une réserve, une question…',
  'caption.asProposed': 'Revenir à ce que la figure propose',

  'caption.callouts': 'Notes épinglées',
  'caption.calloutSelected': 'Épingler à « {name} »',
  'caption.calloutTo': 'Épingler une note à…',
  'caption.calloutFind': 'Un nom de la figure',
  'caption.calloutHint': 'Ce que vous voulez en dire',
  'caption.calloutDrop': 'Retirer la note : {name}',
  'caption.calloutGone': 'Absent de la figure avec ces choix',

  'finding.sessions':
    '{count, plural, =2 {deux séances} =3 {trois séances} =4 {quatre séances} =5 {cinq séances} =6 {six séances} =7 {sept séances} =8 {huit séances} =9 {neuf séances} =10 {dix séances} one {une séance} other {# séances}}',
  'finding.bridge':
    '{name} relie {sessions}{apart, plural, =0 {} one { ; un groupe reste séparé} other { ; # groupes restent séparés}}',
  'finding.hub': '{name} a le plus de liens ({count})',
  'finding.apart': '{count} groupes que rien ne relie',
  'finding.top': '{name} vient en tête pour « {measure} » ({value})',
  'finding.path': 'De {from} à {to} : {count, plural, one {un lien suffit} other {# liens}}',
  'finding.noPath': 'Rien ne mène de {from} à {to}',
  'finding.around':
    '{names} {depth, plural, =1 {et ses liens directs} =2 {à deux pas} =3 {à trois pas} other {à # pas}}',
  'finding.alone': 'Seulement {names}',
  'finding.sized': '{title} ; taille : {measure}',
  'finding.peak': '{year} est l’année la plus citée ({count} fois)',
  'finding.horizon':
    '{future, plural, =0 {Aucune année citée} one {Une année citée} other {# fois une année}} devant, {past} derrière',
  'finding.word.specificity':
    '{part} : {count, plural, one {{words} est le mot le plus spécifique} other {{words} sont les mots les plus spécifiques}}',
  'finding.word.frequency':
    '{part} : {count, plural, one {{words} est le mot le plus fréquent} other {{words} sont les mots les plus fréquents}} ({f} fois)',
  'finding.over': '{part} : « {word} » revient plus qu’ailleurs',
  'finding.overUnder': '{part} : « {over} » plus qu’ailleurs, « {under} » moins',
  'finding.across': '« {word} » se dit surtout ici : {part}',
  'finding.heat': '« {word} » est le mot le plus propre à un thème : {theme}',
  'finding.contrast': '« {wordA} » d’un côté, « {wordB} » de l’autre : {a} et {b}',
  'finding.web': '« {a} » et « {b} » vont ensemble dans {count, plural, one {# phrase} other {# phrases}}',
  'finding.lines':
    '« {word} » : {count, plural, one {# occurrence} other {# occurrences}} dans {sessions, plural, one {# séance} other {# séances}}',
  'finding.themes': 'À chaque thème son mot : {list}',
  'finding.quoted': '« {word} »',
  'finding.map.department': '{name} est le département le plus présent ({sessions})',
  'finding.map.region': '{name} est la région la plus présente ({sessions})',
  'finding.compared':
    '{list} : {count, plural, =0 {aucune séance} one {une séance} other {# séances}} {sides, plural, =2 {en commun} other {où tous se trouvent}}',
  'finding.alike': '{a} et {b} se ressemblent le plus',
  'finding.flow': 'Le plus gros flux : {source} vers {target} ({total})',
  'finding.flowKnown': 'Le plus gros flux connu : {source} vers {target} ({total})',
  'finding.together.organisation': '{a} et {b} se retrouvent dans {sessions}',
  'finding.together.territory': '{a} et {b} sont nommés ensemble dans {sessions}',
  'finding.back':
    '{kind} : {count, plural, =0 {rien ne revient} one {# revient} other {# reviennent}} sur {all}',
  'finding.trend': '{name} change le plus d’une édition à l’autre',
} as const;
