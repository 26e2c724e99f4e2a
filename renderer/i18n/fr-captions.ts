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
    '{name} {many, select, yes {relient} other {relie}} {sessions}{apart, plural, =0 {} =2 { ; deux autres groupes restent séparés} =3 { ; trois autres groupes restent séparés} =4 { ; quatre autres groupes restent séparés} =5 { ; cinq autres groupes restent séparés} =6 { ; six autres groupes restent séparés} =7 { ; sept autres groupes restent séparés} =8 { ; huit autres groupes restent séparés} =9 { ; neuf autres groupes restent séparés} =10 { ; dix autres groupes restent séparés} one { ; un autre groupe reste séparé} other { ; # autres groupes restent séparés}}',
  'finding.hub': '{name} {many, select, yes {ont} other {a}} le plus de liens ({count})',
  'finding.apart':
    '{count, plural, =2 {Deux groupes} =3 {Trois groupes} =4 {Quatre groupes} =5 {Cinq groupes} =6 {Six groupes} =7 {Sept groupes} =8 {Huit groupes} =9 {Neuf groupes} =10 {Dix groupes} other {# groupes}} que rien ne relie',
  'finding.top': '{name} {many, select, yes {viennent} other {vient}} en tête pour « {measure} » ({value})',
  'finding.path': 'De {from} à {to} : {count, plural, one {un lien suffit} other {# liens}}',
  'finding.noPath': 'Rien ne mène de {from} à {to}',
  'finding.around':
    '{names} {depth, plural, =1 {et ses liens directs} =2 {à deux pas} =3 {à trois pas} other {à # pas}}',
  'finding.alone': 'Seulement {names}',
  'finding.sized': '{title} ; taille : {measure}',
  'finding.peak': '{year} est l’année la plus citée ({count} fois)',
  'finding.onlyYear': '{year} est citée {count, plural, one {une fois} other {# fois}}',
  'finding.horizon':
    '{past, plural, =0 {Aucune mention d’une année passée} =1 {Une mention d’une année passée} =2 {Deux mentions d’années passées} =3 {Trois mentions d’années passées} =4 {Quatre mentions d’années passées} =5 {Cinq mentions d’années passées} =6 {Six mentions d’années passées} =7 {Sept mentions d’années passées} =8 {Huit mentions d’années passées} =9 {Neuf mentions d’années passées} =10 {Dix mentions d’années passées} other {# mentions d’années passées}}, {future, plural, =0 {aucune d’une année à venir} =1 {une d’une année à venir} =2 {deux d’années à venir} =3 {trois d’années à venir} =4 {quatre d’années à venir} =5 {cinq d’années à venir} =6 {six d’années à venir} =7 {sept d’années à venir} =8 {huit d’années à venir} =9 {neuf d’années à venir} =10 {dix d’années à venir} other {# d’années à venir}}',
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
  'finding.map.department': '{name}, département le plus présent ({sessions})',
  'finding.map.region': '{name}, région la plus présente ({sessions})',
  'finding.map.only.department': '{name}, seul département nommé ({sessions})',
  'finding.map.only.region': '{name}, seule région nommée ({sessions})',
  'finding.shared': '{list} {sides, plural, =2 {partagent} other {ont tous en commun}} {things}',
  'finding.unshared': '{list} {sides, plural, =2 {ne partagent} other {n’ont en commun}} {things}',
  'finding.thing.none': 'ni intervenant, ni organisation, ni territoire',
  'finding.thing.sessions':
    '{count, plural, =0 {aucune séance} =2 {deux séances} =3 {trois séances} =4 {quatre séances} =5 {cinq séances} =6 {six séances} =7 {sept séances} =8 {huit séances} =9 {neuf séances} =10 {dix séances} one {une séance} other {# séances}}',
  'finding.thing.themes':
    '{count, plural, =0 {aucun thème} =2 {deux thèmes} =3 {trois thèmes} =4 {quatre thèmes} =5 {cinq thèmes} =6 {six thèmes} =7 {sept thèmes} =8 {huit thèmes} =9 {neuf thèmes} =10 {dix thèmes} one {un thème} other {# thèmes}}',
  'finding.thing.speakers':
    '{count, plural, =0 {aucun intervenant} =2 {deux intervenants} =3 {trois intervenants} =4 {quatre intervenants} =5 {cinq intervenants} =6 {six intervenants} =7 {sept intervenants} =8 {huit intervenants} =9 {neuf intervenants} =10 {dix intervenants} one {un intervenant} other {# intervenants}}',
  'finding.thing.organisations':
    '{count, plural, =0 {aucune organisation} =2 {deux organisations} =3 {trois organisations} =4 {quatre organisations} =5 {cinq organisations} =6 {six organisations} =7 {sept organisations} =8 {huit organisations} =9 {neuf organisations} =10 {dix organisations} one {une organisation} other {# organisations}}',
  'finding.thing.met':
    '{count, plural, =0 {aucun territoire} =2 {deux territoires} =3 {trois territoires} =4 {quatre territoires} =5 {cinq territoires} =6 {six territoires} =7 {sept territoires} =8 {huit territoires} =9 {neuf territoires} =10 {dix territoires} one {un territoire} other {# territoires}}',
  'finding.thing.initiatives':
    '{count, plural, =0 {aucune initiative} =2 {deux initiatives} =3 {trois initiatives} =4 {quatre initiatives} =5 {cinq initiatives} =6 {six initiatives} =7 {sept initiatives} =8 {huit initiatives} =9 {neuf initiatives} =10 {dix initiatives} one {une initiative} other {# initiatives}}',
  'finding.thing.terms':
    '{count, plural, =0 {aucun mot spécifique} =2 {deux mots spécifiques} =3 {trois mots spécifiques} =4 {quatre mots spécifiques} =5 {cinq mots spécifiques} =6 {six mots spécifiques} =7 {sept mots spécifiques} =8 {huit mots spécifiques} =9 {neuf mots spécifiques} =10 {dix mots spécifiques} one {un mot spécifique} other {# mots spécifiques}}',
  'finding.alike': '{a} et {b} se ressemblent le plus',
  'finding.flow': '« {source} » et « {target} » vont le plus souvent ensemble ({total} sur {all})',
  'finding.flowAll':
    '{values} {count, plural, one {vaut} other {valent}} pour toutes les participations ({all})',
  'finding.flowMost':
    '« {value} » réunit le plus de participations ({total} sur {all}) ; « {single} » vaut pour toutes',
  'finding.flowHalf': '« {value} » réunit plus de la moitié des participations ({total} sur {all})',
  'finding.flowMore': '{source} : « {target} » plus qu’ailleurs ({total} sur {all})',
  'finding.together.organisation': '{a} et {b} se retrouvent dans {sessions}',
  'finding.together.territory': '{a} et {b} sont nommés ensemble dans {sessions}',
  'finding.back':
    '{kind} : {count, plural, =0 {aucun retour} one {# revient} other {# reviennent}} sur {all}',
  'finding.trend': '{name} change le plus d’une édition à l’autre',
} as const;
