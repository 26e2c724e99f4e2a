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
    '{name} ties {sessions}{apart, plural, =0 {} one {; one group stays apart} other {; # groups stay apart}}',
  'finding.hub': '{name} has the most links ({count})',
  'finding.apart': '{count} groups that nothing ties',
  'finding.top': '{name} comes first for “{measure}” ({value})',
  'finding.path': 'From {from} to {to}: {count, plural, one {a single link} other {# links}}',
  'finding.noPath': 'Nothing leads from {from} to {to}',
  'finding.around':
    '{names} {depth, plural, =1 {and direct links} =2 {within two steps} =3 {within three steps} other {within # steps}}',
  'finding.alone': 'Only {names}',
  'finding.sized': '{title}; size: {measure}',
  'finding.peak': '{year} is the year cited most ({count} times)',
  'finding.horizon':
    '{future, plural, =0 {No year is cited} one {One year is cited} other {Years are cited # times}} ahead, {past} behind',
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
  'finding.compared':
    '{list}: {count, plural, =0 {no session} one {one session} other {# sessions}} {sides, plural, =2 {in common} other {with all of them}}',
  'finding.alike': '{a} and {b} are the most alike',
  'finding.flow': 'The largest flow: {source} to {target} ({total})',
  'finding.flowKnown': 'The largest known flow: {source} to {target} ({total})',
  'finding.together.organisation': '{a} and {b} meet in {sessions}',
  'finding.together.territory': '{a} and {b} are named together in {sessions}',
  'finding.back':
    '{kind}: {count, plural, =0 {nothing comes back} one {# comes back} other {# come back}} of {all}',
  'finding.trend': '{name} changes most from one edition to the next',
} as const satisfies Readonly<Record<keyof typeof frCaptions, string>>;
