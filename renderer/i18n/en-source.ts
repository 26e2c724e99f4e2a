import type { frSource } from './fr-source.ts';

/** English for `fr-source.ts`. */
export const enSource = {
  'search.label': 'Search for a person, an organisation, a territory, a session, a word of the text',
  'search.preparing': 'The search is being prepared…',
  'search.hint': 'Accents and a typo are forgiven.',
  'search.results': '{count, plural, =0 {No result} one {# result} other {# results}}',
  'search.empty': 'No result for “{text}”. Try a family name, an acronym, a town, or only one of the words.',
  'search.passages': 'In the text',
  'search.kindCount': '{kind} ({count})',
  'search.sessions': '{count, plural, one {# session} other {# sessions}}',
  'search.occurrences': '{count, plural, one {# occurrence} other {# occurrences}}, {sessions}',
  'search.people': '{kind}, {count, plural, =0 {nobody affiliated} one {# person} other {# people}}',

  'source.document': 'Document read',
  'source.outline': 'Outline of the document',
  'source.text': 'Text of the document',
  'source.legend': 'What is underlined in the text',
  'source.keys':
    'The right and left arrows go from one underlined item to the next, Enter selects it, Enter again corrects it, Escape returns to the text. Shift and the arrows mark words, Enter corrects them. Ctrl+F finds in the text, ? says why a line was read so.',
  'source.markup': 'Markup',
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

  'page.ask': 'Page of the file',
  'page.panel': 'Page of the file',
  'page.title': 'Page {page} of {count}',
  'page.previous': 'Previous page',
  'page.next': 'Next page',
  'page.close': 'Close the page of the file',
  'page.drawing': 'The page is being drawn…',
  'page.failed': 'This page cannot be drawn: open the file again, then ask once more.',
  'page.shown':
    '{marked, select, yes {Page {page} as it is printed, the passage marked.} other {Page {page} as it is printed.}}',
  'why.ask': 'Why was it read so?',
  'why.title': 'Line {line}: why was it read so?',
  'why.reading': 'The document is read once more to explain it…',
  'why.none': 'The reading of this document cannot be explained: open it again, then ask again.',
  'why.previous': 'Previous line',
  'why.next': 'Next line',
  'why.close': 'Close the explanation',
  'why.verdict.document-title': 'This line was read as the title of the document.',
  'why.verdict.title':
    'This line was read as a title{session, select, none {} other {: it opens “{session}”}}.',
  'why.verdict.people':
    'This line was read as a list of people who take part in {session, select, none {a session} other {“{session}”}}{names, select, none {} other {: {names}}}.',
  'why.verdict.question':
    'This line may name {names, select, none {somebody} other {{names}}}, without reasons enough to believe it: the screen of corrections asks.',
  'why.verdict.text':
    'This line was read as text{session, select, none {} other { of “{session}”}}: names, organisations, places and years are looked for in it.',
  'why.verdict.apart':
    'Nothing was believed of this line: it is no title, no list of people and no text of a session.',
  'why.verdict.blank': 'This line bears no words.',
  'why.considered': 'It would have named {names}.',
  'why.unweighed': 'No way of listing people was recognised on this line: there was nothing to weigh.',
  'why.reasons': 'The reasons to see people in it, and their weight',
  'why.reason.line': 'The line has the shape of a name with a role, or of words that announce people.',
  'why.reason.usual-layout': 'The document writes its people in this way several times.',
  'why.reason.labelled': 'A label, such as “Speakers”, announces people.',
  'why.reason.placed': 'The line stands right under a title.',
  'why.reason.company': 'The lines beside it name people too.',
  'why.reason.reported':
    'The line is a sentence that tells what somebody said: it is believed in minutes, and nowhere else.',
  'why.reason.named-by-format': 'The format of the document says that this value is a person.',
  'why.reason.unexpected': 'Nothing in the document or around the line makes people likely here.',
  'why.sum':
    'The sum is {belief}. From {believed} on, a line is read as a list of people; from {near} on, it becomes a question.',
} as const satisfies Readonly<Record<keyof typeof frSource, string>>;
