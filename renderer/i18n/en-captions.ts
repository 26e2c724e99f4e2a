import type { frCaptions } from './fr-captions.ts';

/** English for `fr-captions.ts`. */
export const enCaptions = {
  'caption.edit': 'Edit the title of the figure',
  'caption.heading': 'Title, subtitle and note of the figure',
  'caption.title': 'Title of the figure',
  'caption.finding': 'What the figure shows',
  'caption.plain': 'What the figure is of',
  'caption.own': 'Your own',
  'caption.ownTitle': 'Your title',
  'caption.note': 'Note under the figure',
  'caption.noteHint': 'A precision, a reservation, a question…',
  'caption.asProposed': 'Back to what the figure proposes',

  'caption.callouts': 'Pinned notes',
  'caption.calloutSelected': 'Pin to “{name}”',
  'caption.calloutTo': 'Pin a note to…',
  'caption.calloutFind': 'A name of the figure',
  'caption.calloutHint': 'What you want to say of it',
  'caption.calloutDrop': 'Remove the note: {name}',
  'caption.calloutGone': 'Not in the figure with these choices',

  'finding.sessions':
    '{count, plural, =2 {two sessions} =3 {three sessions} =4 {four sessions} =5 {five sessions} =6 {six sessions} =7 {seven sessions} =8 {eight sessions} =9 {nine sessions} =10 {ten sessions} one {one session} other {# sessions}}',
  'finding.bridge':
    '{name} {many, select, yes {tie} other {ties}} {sessions}{apart, plural, =0 {} =2 {; two other groups stay apart} =3 {; three other groups stay apart} =4 {; four other groups stay apart} =5 {; five other groups stay apart} =6 {; six other groups stay apart} =7 {; seven other groups stay apart} =8 {; eight other groups stay apart} =9 {; nine other groups stay apart} =10 {; ten other groups stay apart} one {; one other group stays apart} other {; # other groups stay apart}}',
  'finding.hub': '{name} {many, select, yes {have} other {has}} the most links ({count})',
  'finding.apart':
    '{count, plural, =2 {Two groups} =3 {Three groups} =4 {Four groups} =5 {Five groups} =6 {Six groups} =7 {Seven groups} =8 {Eight groups} =9 {Nine groups} =10 {Ten groups} other {# groups}} that nothing ties',
  'finding.top': '{name} {many, select, yes {come} other {comes}} first for “{measure}” ({value})',
  'finding.path': 'From {from} to {to}: {count, plural, one {a single link} other {# links}}',
  'finding.noPath': 'Nothing leads from {from} to {to}',
  'finding.around':
    '{names} {depth, plural, =1 {and direct links} =2 {within two steps} =3 {within three steps} other {within # steps}}',
  'finding.alone': 'Only {names}',
  'finding.sized': '{title}; size: {measure}',
  'finding.peak': '{year} is the year cited most ({count} times)',
  'finding.onlyYear': '{year} is cited {count, plural, one {once} other {# times}}',
  'finding.horizon':
    '{past, plural, =0 {No mention of a past year} =1 {One mention of a past year} =2 {Two mentions of past years} =3 {Three mentions of past years} =4 {Four mentions of past years} =5 {Five mentions of past years} =6 {Six mentions of past years} =7 {Seven mentions of past years} =8 {Eight mentions of past years} =9 {Nine mentions of past years} =10 {Ten mentions of past years} other {# mentions of past years}}, {future, plural, =0 {none of a year ahead} =1 {one of a year ahead} =2 {two of years ahead} =3 {three of years ahead} =4 {four of years ahead} =5 {five of years ahead} =6 {six of years ahead} =7 {seven of years ahead} =8 {eight of years ahead} =9 {nine of years ahead} =10 {ten of years ahead} other {# of years ahead}}',
  'finding.word.specificity':
    '{part}: {count, plural, one {{words} is the most specific word} other {{words} are the most specific words}}',
  'finding.word.frequency':
    '{part}: {count, plural, one {{words} is the most frequent word} other {{words} are the most frequent words}} ({f} times)',
  'finding.over': '{part}: “{word}” is said more than elsewhere',
  'finding.overUnder': '{part}: “{over}” more than elsewhere, “{under}” less',
  'finding.across': '“{word}” is mostly said here: {part}',
  'finding.heat': '“{word}” is the word most proper to a theme: {theme}',
  'finding.contrast': '“{wordA}” on one side, “{wordB}” on the other: {a} and {b}',
  'finding.web': '“{a}” and “{b}” go together in {count, plural, one {# sentence} other {# sentences}}',
  'finding.lines':
    '“{word}”: {count, plural, one {# occurrence} other {# occurrences}} in {sessions, plural, one {# session} other {# sessions}}',
  'finding.themes': 'To each theme its word: {list}',
  'finding.quoted': '“{word}”',
  'finding.map.department': '{name} is the department named most ({sessions})',
  'finding.map.region': '{name} is the region named most ({sessions})',
  'finding.map.only.department': '{name} is the only department named ({sessions})',
  'finding.map.only.region': '{name} is the only region named ({sessions})',
  'finding.shared': '{list} {sides, plural, =2 {share} other {all share}} {things}',
  'finding.unshared': '{list} {sides, plural, =2 {share} other {together share}} {things}',
  'finding.thing.none': 'no speaker, no organisation and no territory',
  'finding.thing.sessions':
    '{count, plural, =0 {no session} =2 {two sessions} =3 {three sessions} =4 {four sessions} =5 {five sessions} =6 {six sessions} =7 {seven sessions} =8 {eight sessions} =9 {nine sessions} =10 {ten sessions} one {one session} other {# sessions}}',
  'finding.thing.themes':
    '{count, plural, =0 {no theme} =2 {two themes} =3 {three themes} =4 {four themes} =5 {five themes} =6 {six themes} =7 {seven themes} =8 {eight themes} =9 {nine themes} =10 {ten themes} one {one theme} other {# themes}}',
  'finding.thing.speakers':
    '{count, plural, =0 {no speaker} =2 {two speakers} =3 {three speakers} =4 {four speakers} =5 {five speakers} =6 {six speakers} =7 {seven speakers} =8 {eight speakers} =9 {nine speakers} =10 {ten speakers} one {one speaker} other {# speakers}}',
  'finding.thing.organisations':
    '{count, plural, =0 {no organisation} =2 {two organisations} =3 {three organisations} =4 {four organisations} =5 {five organisations} =6 {six organisations} =7 {seven organisations} =8 {eight organisations} =9 {nine organisations} =10 {ten organisations} one {one organisation} other {# organisations}}',
  'finding.thing.met':
    '{count, plural, =0 {no territory} =2 {two territories} =3 {three territories} =4 {four territories} =5 {five territories} =6 {six territories} =7 {seven territories} =8 {eight territories} =9 {nine territories} =10 {ten territories} one {one territory} other {# territories}}',
  'finding.thing.initiatives':
    '{count, plural, =0 {no initiative} =2 {two initiatives} =3 {three initiatives} =4 {four initiatives} =5 {five initiatives} =6 {six initiatives} =7 {seven initiatives} =8 {eight initiatives} =9 {nine initiatives} =10 {ten initiatives} one {one initiative} other {# initiatives}}',
  'finding.thing.terms':
    '{count, plural, =0 {no specific word} =2 {two specific words} =3 {three specific words} =4 {four specific words} =5 {five specific words} =6 {six specific words} =7 {seven specific words} =8 {eight specific words} =9 {nine specific words} =10 {ten specific words} one {one specific word} other {# specific words}}',
  'finding.alike': '{a} and {b} are the most alike',
  'finding.flow': '“{source}” and “{target}” go together most often ({total} of {all})',
  'finding.flowAll': '{values} {count, plural, one {holds} other {hold}} for all participations ({all})',
  'finding.flowMost':
    '“{value}” gathers the most participations ({total} of {all}); “{single}” holds for all of them',
  'finding.flowHalf': '“{value}” gathers more than half of the participations ({total} of {all})',
  'finding.flowMore': '{source}: “{target}” more than elsewhere ({total} of {all})',
  'finding.together.organisation': '{a} and {b} meet in {sessions}',
  'finding.together.territory': '{a} and {b} are named together in {sessions}',
  'finding.back':
    '{kind}: {count, plural, =0 {none of {all} comes back} one {# of {all} comes back} other {# of {all} come back}}',
  'finding.trend': '{name} changes most from one edition to the next',
} as const satisfies Readonly<Record<keyof typeof frCaptions, string>>;
