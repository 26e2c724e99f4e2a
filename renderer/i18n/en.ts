import { enAbout } from './en-about.ts';
import { enBackup } from './en-backup.ts';
import { enCaptions } from './en-captions.ts';
import { enComparison } from './en-comparison.ts';
import { enCorrections } from './en-corrections.ts';
import { enDossier } from './en-dossier.ts';
import { enEditions } from './en-editions.ts';
import { enErrors } from './en-errors.ts';
import { enExport } from './en-export.ts';
import { enFilters } from './en-filters.ts';
import { enFlows } from './en-flows.ts';
import { enImport } from './en-import.ts';
import { enLibrary } from './en-library.ts';
import { enLooking } from './en-looking.ts';
import { enNames } from './en-names.ts';
import { enNetwork } from './en-network.ts';
import { enSlides } from './en-slides.ts';
import { enSource } from './en-source.ts';
import { enTerritories } from './en-territories.ts';
import { enTimeline } from './en-timeline.ts';
import { enViews } from './en-views.ts';
import { enVocabulary } from './en-vocabulary.ts';
import { enWords } from './en-words.ts';
import type { Messages } from './messages.ts';

/** English. A key missing here, or one that French does not have, does not compile. */
export const en = {
  ...enAbout,
  ...enBackup,
  ...enDossier,
  ...enEditions,
  ...enErrors,
  ...enFilters,
  ...enFlows,
  ...enImport,
  ...enLibrary,
  ...enLooking,
  ...enNames,
  ...enNetwork,
  ...enCorrections,
  ...enCaptions,
  ...enExport,
  ...enSlides,
  ...enSource,
  ...enTerritories,
  ...enComparison,
  ...enTimeline,
  ...enViews,
  ...enVocabulary,
  ...enWords,

  'app.name': 'Maillage',
  'app.skip': 'Skip to the chart',

  'rail.label': 'Screens',
  'screen.network': 'Network',
  'screen.timeline': 'Timeline',
  'screen.words': 'Words',
  'screen.sessions': 'Sessions',
  'screen.source': 'Source',

  'action.open': 'Open a file…',
  'action.undo': 'Undo',
  'action.redo': 'Redo',
  'action.undo.decision': 'Undo the decision',
  'action.undo.removal': 'Undo the removal of the document',
  'action.undo.replacement': 'Undo the replacement of the document',
  'action.undo.look': 'Undo the setting',
  'action.redo.decision': 'Redo the decision',
  'action.redo.look': 'Redo the setting',
  'action.search': 'Search',
  'action.export': 'Export',
  'action.close': 'Close',
  'action.cancel': 'Stop',
  'action.clear': 'Show all',
  'action.copied': 'The table is on the clipboard.',
  'action.notCopied': 'The clipboard does not answer: export the table as CSV.',
  'action.copy': 'Copy the table',
  'retry.start': 'Try again',
  'retry.reload': 'Reload the page',
  'retry.rebuild': 'Go on with what is left',
  'retry.open': 'Choose another file…',

  'menu.file': 'File',
  'menu.edit': 'Edit',
  'menu.view': 'View',
  'menu.help': 'Help',
  'action.print': 'Print…',
  'menu.recent': 'Opened recently',
  'menu.clearRecent': 'Clear this list',
  'hang.title': 'Maillage does not answer.',
  'hang.detail':
    'Something takes longer than it should. All that was decided and imported is stored. You can wait, or reload the page: it opens again on what is stored, and a file that is being written is given up.',
  'hang.wait': 'Wait',
  'hang.reload': 'Reload',
  'menu.quit': 'Quit Maillage',
  'menu.cut': 'Cut',
  'menu.copy': 'Copy',
  'menu.paste': 'Paste',
  'menu.selectAll': 'Select all',
  'menu.zoomIn': 'Zoom in',
  'menu.zoomOut': 'Zoom out',
  'menu.resetZoom': 'Actual size',
  'menu.fullscreen': 'Full screen',

  'preferences.language': 'Language',
  'preferences.theme': 'Appearance',
  'theme.system': 'Like the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.contrast': 'High contrast',
  'language.fr': 'Français',
  'language.en': 'English',

  'document.label': 'Document',
  'document.characters': '{count, plural, one {# character} other {# characters}}',

  'reading.title': 'Reading {name}',
  'reading.opening': 'Opening the base…',
  'reading.started': 'The reading begins.',
  'reading.failed': 'The document could not be shown.',
  'stage.decode': 'Decoding the text',
  'stage.outline': 'Contents, themes and sessions',
  'stage.people': 'Speakers and roles',
  'stage.bodies': 'Organisations',
  'stage.places': 'Territories',
  'stage.words': 'Words, years and figures',
  'stage.resolve': 'Matching names',
  'stage.store': 'Storing',

  'chart.figure': 'Figure',
  'chart.shownAs': 'Shown as',
  'chart.table': 'Table',
  'chart.keys': 'Tab enters the figure, arrows move from mark to mark, Enter selects, Escape leaves.',
  'chart.source': 'Source: {title}, {date}. Read by Maillage {version}.',
  'chart.sourceUndated': 'Source: {title}. Read by Maillage {version}.',
  'chart.zoomIn': 'Closer',
  'chart.zoomOut': 'Further',
  'chart.zoomChosen': 'Frame what is chosen',
  'chart.zoomReset': 'See all',
  'chart.loading': 'The chart is being prepared…',
  'chart.empty': 'Nothing to draw with these choices.',

  'words.part': 'Text',
  'words.allText': 'The whole document',
  'words.filteredText': 'The text that the filters keep',
  'words.measure': 'Measure',
  'words.frequency': 'frequency',
  'words.specificity': 'specificity',
  'words.title': 'Words: {part}',
  'words.subtitleFrequency':
    't = {t} words of the text, of T = {T}; words that occur at least {floor} times, stop words hidden',
  'words.subtitleSpecificity':
    't = {t} words of the text, of T = {T}; Lafon’s specificity S ≥ {threshold}, F ≥ {floor}{uses, plural, =0 {} =1 {} other {, f ≥ #}}, stop words hidden',
  'words.sizeFrequency': 'Size: square root of the frequency f',
  'words.sizeSpecificity': 'Size: specificity S (an exponent: 2 ≈ 1/100)',
  'words.small': 'Small sample',
  'words.declared': 'Declared keywords',
  'words.absent': '{keyword} (absent from the text)',
  'words.noneDeclared': 'No declared keyword',
  'words.dropped': '{count, plural, one {# word does} other {# words do}} not fit in the figure: {list}.',
  'words.hidden':
    '{count, plural, one {# stop word hidden} other {# stop words hidden}} but counted in t and T.',
  'words.describe':
    'Cloud of {count, plural, one {# word} other {# words}} for {part}. The strongest: {list}.',
  'words.legendThemes': 'Colour: theme that uses the word most',
  'words.legendSessions': 'Colour: session that uses the word most',
  'words.say': '{word}: f = {f}, F = {F}, S = {S}',
  'words.empty': 'No word reaches the threshold in this text.',
  'words.concordance': 'Concordance of “{word}”',
  'words.table': 'Words of {part}',

  'sessions.talk': '↳ {name}',
  'sessions.title': 'Sessions',
  'sessions.count': '{count, plural, one {# session} other {# sessions}}',
  'columns.open': 'Columns…',
  'columns.title': 'What each column holds',
  'columns.about':
    'The columns were recognised by their heads and contents. Change what is wrong: the first rows show what will be read.',
  'columns.unnamed': 'Column {place}',
  'columns.of': 'What the column “{head}” holds',
  'columns.preview': 'The first rows as they will be read',
  'columns.apply': 'Read it so',
  'columns.sessions':
    '{count, plural, =0 {No session would be read.} one {One session would be read.} other {# sessions would be read.}}',
  'columnRole.title': 'Title',
  'columnRole.session': 'Session that holds it',
  'columnRole.subtitle': 'Subtitle',
  'columnRole.type': 'Kind of session',
  'columnRole.track': 'Theme',
  'columnRole.day': 'Day',
  'columnRole.hours': 'Hours (start and end)',
  'columnRole.start': 'Start',
  'columnRole.end': 'End',
  'columnRole.duration': 'Duration',
  'columnRole.room': 'Room',
  'columnRole.language': 'Language',
  'columnRole.text': 'Abstract',
  'columnRole.keywords': 'Keywords',
  'columnRole.speaker': 'Speakers',
  'columnRole.given-name': 'Given name',
  'columnRole.family-name': 'Family name',
  'columnRole.organisation': 'Organisation',
  'columnRole.position': 'Position',
  'columnRole.moderator': 'Chair',
  'columnRole.key': 'Identifier',
  'columnRole.none': 'Not read',
  'programme.way': 'How to see the programme',
  'programme.list': 'List',
  'programme.grid': 'Grid',
  'programme.hour': 'Hour',
  'programme.noRoom': 'No room',
  'programme.noDay': 'No day',
  'programme.until': 'until {clock}',

  'inspector.label': 'Detail',
  'inspector.empty':
    'Choose something in the figure, the table or the search: its ties and the passages that establish them appear here.',
  'inspector.passages': '{count, plural, one {Passage} other {Passages}} ({count})',
  'inspector.showPassage': 'Read in the text: {text}',
  'inspector.variants': 'Other spellings',
  'inspector.candidates': 'Possible homonyms',
  'inspector.population':
    '{count, plural, one {# inhabitant} other {# inhabitants}}{year, select, none {} other { ({year})}}',
  'inspector.code': 'official code {code}',
  'inspector.undecided': 'Several municipalities bear this name: nothing in the text settles which.',
  'inspector.more': 'and {count, plural, one {# more} other {# more}}',
  'inspector.words': 'See the words of this session',
  'inspector.focus': 'Keep this theme only',

  'export.svg': 'Vector picture (SVG)',
  'export.png': 'Picture (PNG, 2×)',
  'export.pdf': 'Page (PDF)',
  'export.csv': 'Table for spreadsheets (CSV)',
  'export.csvStandard': 'Table for programs (CSV)',
  'export.gexf': 'Network for Gephi (GEXF)',
  'export.graphml': 'Network (GraphML)',
  'export.networkCsv': 'Nodes and links for programs (CSV)',
  'export.networkSheet': 'Nodes and links for spreadsheets (CSV)',
  'export.neo4j': 'Network for Neo4j (CSV)',
  'export.json': 'Data (JSON)',
  'export.saved': '{name} is saved.',
  'export.filters': 'Filters: {list}',

  'drop.hint': 'Drop proceedings as text to open them.',
  'notice.dismiss': 'Close this message',
  'crash.title': 'This screen has stopped.',
  'crash.safe': 'Your documents are stored: nothing is lost.',
  'crash.details': 'Technical details',
  'crash.copy': 'Copy the details',
  'crash.copied': 'The details are on the clipboard.',
  'crash.notCopied': 'The clipboard does not answer: select the text and copy it.',
} as const satisfies Messages;
