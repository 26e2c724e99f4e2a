import type { frSource } from './fr-source.ts';

/** English for `fr-source.ts`. */
export const enSource = {
  'search.label': 'Search for a person, an organisation, a territory, a session, a word of the text',
  'search.hint': 'Accents and a typo are forgiven.',
  'search.results': '{count, plural, =0 {No result} one {# result} other {# results}}',
  'search.empty': 'No result for “{text}”. Try a family name, an acronym, a town, or only one of the words.',
  'search.passages': 'In the text',
  'search.kindCount': '{kind} ({count})',
  'search.sessions': '{count, plural, one {# session} other {# sessions}}',
  'search.occurrences': '{count, plural, one {# occurrence} other {# occurrences}}, {sessions}',
  'search.people': '{kind}, {count, plural, =0 {nobody affiliated} one {# person} other {# people}}',

  'source.outline': 'Outline of the document',
  'source.text': 'Text of the document',
  'source.legend': 'What is underlined in the text',
  'source.keys':
    'The right and left arrows go from one underlined item to the next, Enter selects it, Enter again corrects it, Escape returns to the text. Shift and the arrows mark words, Enter corrects them. Ctrl+F finds in the text.',
  'source.find': 'Find in the text',
  'source.findAt': '{index} of {count}',
  'source.findNone': 'No match',
  'source.findPrevious': 'Previous match',
  'source.findNext': 'Next match',
  'source.findClose': 'Close find in the text',

  'mark.label': 'Correct “{words}”',
  'mark.open': 'Correct this passage…',
  'mark.is':
    '{kind, select, person {This is a person} territory {This is a territory} other {This is an organisation}}',
  'mark.same': 'The same as…',
  'mark.sameAs': '“{words}” is the same as',
  'mark.not': '{kind, select, person {Not a person} territory {Not a territory} other {Not an organisation}}',
  'mark.notHere':
    '{kind, select, person {Not a person here} territory {Not a territory here} other {Not an organisation here}}',
  'mark.nowhere': 'Nowhere ({count, plural, one {# passage} other {# passages}})',
  'mark.role': 'Role…',
  'mark.kindUnknown': 'I do not know yet',
  'mark.noCode': 'A territory without an official code',
  'mark.everywhere':
    '{count, plural, one {Also at the one other place where these words stand} other {Also at the # other places where these words stand}}',

  'fact.person': '{count, plural, one {Person} other {People}}',
  'fact.role': '{count, plural, one {Role} other {Roles}}',
  'fact.organisation': '{count, plural, one {Organisation} other {Organisations}}',
  'fact.territory': '{count, plural, one {Territory} other {Territories}}',
  'fact.date': '{count, plural, one {Year} other {Years}}',
  'fact.figure': '{count, plural, one {Figure} other {Figures}}',
  'fact.initiative': '{count, plural, one {Initiative} other {Initiatives}}',
  'fact.keyword': '{count, plural, one {Declared keyword} other {Declared keywords}}',

  'concordance.title': 'Concordance ({count})',
  'concordance.order': 'Order',
  'concordance.text': 'of the text',
  'concordance.left': 'before',
  'concordance.right': 'after',
  'concordance.outside': 'Outside the summaries',
  'concordance.line': '{session}: {text}',
} as const satisfies Readonly<Record<keyof typeof frSource, string>>;
