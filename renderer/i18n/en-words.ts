import type { frWords } from './fr-words.ts';

/** Readings of the words beside the cloud, in English. */
export const enWords = {
  'words.reading': 'Reading',
  'words.reading.cloud': 'Cloud',
  'words.reading.themes': 'Clouds by theme',
  'words.reading.bars': 'Bars',
  'words.reading.heat': 'Words × sessions',
  'words.reading.contrast': 'A against B',
  'words.reading.web': 'Network of words',
  'words.reading.lines': 'Concordance',
  'words.against': 'Compared with',
  'words.rest': 'All the rest',
  'words.keptSessions': '{count, plural, one {# session kept aside} other {# sessions kept aside}}',
  'words.keepSessions': 'Keep the filtered sessions: {count}',
  'words.selection': 'Selection',
  'words.across': 'One word everywhere',
  'words.order': 'Order',
  'words.order.text': 'of the text',
  'words.order.left': 'before',
  'words.order.right': 'after',
  'words.titled':
    '{of, select, one {words of its title, the only text of the session} all {words of titles, the only text of the sessions} other {{count, plural, one {# session counted by its title, its only text} other {# sessions counted by their titles, their only text}}}}',
  'words.smallPart': 'small sample (t < 200)',
  'words.most': 'Words of the cloud',
  'words.mostOf': '{count} words at most',
  'words.least': 'Least frequency',
  'words.leastOf': 'f ≥ {count}',
  'words.leastUsual': 'f ≥ {count}, as usual',
  'words.leastAny': 'f as usual',
  'words.beyond':
    '{count, plural, one {# more word over the threshold is listed in the table} other {# more words over the threshold are listed in the table}}.',
  'words.unplacedTitle': 'Not in the cloud: {count, plural, one {# word} other {# words}}',
  'words.unplacedNote': 'They reach the threshold, but the cloud shows the first {count} alone.',
  'words.placed': 'among the first',
  'words.unplaced': 'beyond the first',
  'column.placed': 'Rank',
  'words.more': '{count, plural, one {# more word} other {# more words}} in the table.',
  'words.moreLines': '{count, plural, one {# more line} other {# more lines}} in the table.',

  'words.themes.title': 'Words proper to each theme',
  'words.themes.subtitle':
    'T = {T} words of the text; Lafon’s specificity S ≥ {threshold}, F ≥ {floor}, stop words hidden',
  'words.themes.size': 't = {t}',
  'words.themes.legend': 'size: S, on one scale in all clouds',
  'words.themes.none': 'No word reaches the threshold.',
  'words.themes.describe': 'A cloud for each theme. {list}.',
  'words.themes.describeOne': '{theme}: {list}',
  'words.themes.table': 'Words proper to each theme',

  'words.bars.title': 'Words over-used and under-used: {part}',
  'words.bars.subtitle': 't = {t} of T = {T}; Lafon’s specificity |S| ≥ {threshold}, F ≥ {floor}',
  'words.bars.across': '“{word}” from one text to the next',
  'words.bars.acrossSubtitle': 'F = {F} occurrences among T = {T} words of the text; Lafon’s specificity',
  'words.bars.over': 'over-used',
  'words.bars.under': 'under-used',
  'words.bars.banal':
    'Length: S, the exponent of the probability (2 ≈ 1/100, 3 ≈ 1/1000). Between the two lines a difference says nothing.',
  'words.bars.describe': 'Bars of specificity of {part}. Over-used: {over}. Under-used: {under}.',
  'words.bars.describeAcross': 'Specificity of “{word}” in each text: {list}.',
  'words.bars.sayPart': '{part}: “{word}”, f = {f}, t = {t}, S = {S}',
  'words.bars.tableAcross': '“{word}” from one text to the next',
  'words.bars.none': 'none',
  'words.bars.empty':
    'The whole text is not more specific than itself: choose a session or a theme, or “One word everywhere”.',

  'words.heat.title': 'Words proper to the themes, session by session',
  'words.heat.subtitle':
    'Words that a theme over-uses (S ≥ {threshold}, F ≥ {floor}); in each cell, the occurrences f of the session',
  'words.heat.legendScore': 'Tint: specificity S in the session',
  'words.legendOwn.session': 'Colour: theme of the session',
  'words.legendOwn.alone': 'Colour: session',
  'words.legendOwn.theme': 'Colour: theme',
  'words.heat.legendThemes': 'Colour: theme of the session (number of words of its own)',
  'words.heat.cell': '“{word}”, {session}: f = {f}, S = {S}',
  'words.heat.session': '{session}, t = {t}',
  'words.heat.describe':
    'Table of {words, plural, one {# word} other {# words}} by {sessions, plural, one {# session} other {# sessions}}, in order of theme. {list}.',
  'words.heat.table': 'Words proper to the themes, by session',

  'words.contrast.title': '{a} against {b}',
  'words.contrast.subtitle':
    't = {tA} against {tB} words of the text; Lafon’s specificity |S| ≥ {threshold}, F ≥ {floor}',
  'words.contrast.a': 'Proper to A',
  'words.contrast.common': 'Common',
  'words.contrast.b': 'Proper to B',
  'words.contrast.sideA': 'A',
  'words.contrast.sideB': 'B',
  'words.contrast.scale':
    'Length: occurrences for a thousand words. Pale tint: the difference may be chance (|S| < 2).',
  'words.contrast.none': 'None',
  'words.contrast.shared':
    '{count, plural, one {# session is} other {# sessions are}} on both sides and counted on neither.',
  'words.contrast.say': '“{word}”: {fA} times in A, {fB} times in B, S = {S}',
  'words.contrast.describe': 'Proper to {a}: {listA}. Proper to {b}: {listB}. Common: {common}.',
  'words.contrast.table': '{a} against {b}',
  'words.contrast.empty': 'Choose two different texts to compare.',

  'words.web.title': 'Words that go together: {part}',
  'words.web.subtitle':
    'Links: words in the same sentences more than by chance (S ≥ {threshold}, at least {floor} sentences); {sentences, plural, one {# sentence} other {# sentences}}',
  'words.web.legendSize': 'Size: square root of the frequency f',
  'words.web.legendWidth': 'Line: specificity S of the pair',
  'words.web.say': '“{a}” and “{b}”: {f, plural, one {# sentence} other {# sentences}} in common, S = {S}',
  'words.web.describe':
    '{words, plural, one {# word} other {# words}} and {links, plural, one {# link} other {# links}}. Most tied: {list}.',
  'words.web.table': 'Pairs of words in the same sentences',
  'words.web.empty': 'No pair of words comes back often enough in the sentences of this text.',
  'words.web.left':
    '{count, plural, one {# word without a link is} other {# words without a link are}} not drawn.',
  'words.web.sentences': '{count, plural, one {# sentence} other {# sentences}} with “{a}” and “{b}”',
  'words.hint': 'Choose a word to read each of its uses in the text.',

  'words.lines.title': '“{word}” in its context: {part}',
  'words.lines.subtitle':
    '{count, plural, one {# occurrence} other {# occurrences}} of F = {F}; in order of {order, select, left {the words before} right {the words after} other {the text}}',
  'words.lines.describe': 'Concordance of “{word}”: {count, plural, one {# line} other {# lines}}. {first}',
  'words.lines.table': 'Concordance of “{word}”',
  'words.lines.say': '{session}: {text}',
  'words.lines.empty': 'Choose a word that this text has.',

  'layer.bars': 'Bars',
  'layer.common': 'Common',
  'layer.lines': 'Lines',
  'layer.note': 'Note',
  'layer.sessions': 'Sessions',

  'column.rate': '‰',
  'column.rateOf': '‰, {name}',
  'column.pair': 'With',
  'column.sentences': 'Sentences in common',
  'column.before': 'Before',
  'column.after': 'After',
  'column.block': 'Side',
  'column.text': 'Text',
} satisfies Record<keyof typeof frWords, string>;
