import type { frLibrary } from './fr-library.ts';

/** English for `fr-library.ts`. */
export const enLibrary = {
  'screen.documents': 'Documents',

  'library.list': 'Documents of the library',
  'library.find': 'Find a document',
  'library.more': 'Show {count, plural, one {# more document} other {# more documents}}',
  'library.noneFound': 'No document has these words.',
  'library.count': '{count, plural, =0 {No document} one {# document} other {# documents}}',
  'library.empty':
    'The library is empty. Open a file, or drop it on the window: a programme, proceedings or minutes.',
  'library.shown': 'On screen',
  'library.bundled': 'comes with Maillage',
  'library.imported': 'opened on {date}',
  'library.kilobytes': '{size} kB',
  'library.found': '{sessions}, {people}, {organisations}, {territories}',
  'library.sessions': '{count, plural, =0 {no session} one {# session} other {# sessions}}',
  'library.people': '{count, plural, =0 {no person} one {# person} other {# people}}',
  'library.organisations':
    '{count, plural, =0 {no organisation} one {# organisation} other {# organisations}}',
  'library.territories': '{count, plural, =0 {no territory} one {# territory} other {# territories}}',
  'library.nobody': 'No person and no organisation was recognised in this file.',
  'library.actions': 'Actions on “{title}”',
  'library.show': 'Show',
  'library.rename': 'Rename…',
  'library.newTitle': 'New title of “{title}”',
  'library.readTitle': 'Take the title that was read again: “{title}”',
  'library.choose': 'Choose “{title}” to open it with others',
  'library.together': '{count, plural, =0 {Open together} other {Open together ({count})}}',
  'library.togetherHint': 'Tick two documents or more to read them as one.',
  'library.join': 'Read with what is on screen',
  'library.leave': 'No longer read with the others',
  'library.shownTogether': 'On screen, with others',
  'library.again': 'Read again',
  'library.former': 'Go back to the version of before ({name}, opened on {date})',
  'library.remove': 'Remove from the library',
  'library.removedList': 'Removed documents',
  'library.removedHint': 'They are kept here with their corrections and their views.',
  'library.seeRemoved': '{count, plural, one {See the removed document} other {See the # removed documents}}',
  'library.removedOn': 'removed on {date}',
  'library.restore': 'Put “{title}” back',
  'library.restoreShort': 'Put back',
  'library.discard': 'Delete “{title}” for good…',
  'library.discardShort': 'Delete for good…',
  'library.discardTitle': 'Delete for good',
  'library.discardAsk':
    '“{title}”, its corrections and its views will be erased from this machine. This cannot be undone.',
  'library.discardDo': 'Delete',
  'library.discardNot': 'Keep it',

  'library.removed': '“{title}” is removed from the library; its corrections and its views are kept with it.',
  'library.storage': 'The base takes {megabytes} MB on this computer.',
  'library.storage.kept': 'It is kept even when the disk fills.',
  'library.storage.loose': 'The browser may erase it when the disk fills: back it up from time to time.',
  'library.mended':
    'A part of “{title}” was missing from the base of this computer: it was read again. Your corrections are intact.',
  'library.wasRemoved': '“{title}” had been removed: here it is again, with its corrections and its views.',
  'library.replaced': '“{title}” now shows the file {name}; its corrections are kept.',
  'library.restored': '“{title}” is back in the library, with its corrections and views.',
  'library.swapped': '“{title}” is back to the file {name}; its corrections are kept.',
  'library.reread':
    '“{title}” was read again: {sessions, plural, =0 {no session} one {# session} other {# sessions}}, {people, plural, =0 {no person} one {# person} other {# people}}, {organisations, plural, =0 {no organisation} one {# organisation} other {# organisations}}. {kept, plural, =0 {No correction had been made.} one {Its correction is kept.} other {Its # corrections are kept.}}',
  'retry.bring-back': 'Put it back',
  'retry.swap': 'Go back to the other version',

  'address.missing': 'This address is that of another document',
  'address.notHere':
    'It shows “{name}”, which is not in the library of this machine. Open its file: what the address shows will appear at once.',
  'address.removed': 'It shows “{name}”, which was removed from the library.',
  'address.several': 'This address is that of several documents',
  'address.lacks':
    '{count, plural, one {{list} is not in the library of this computer} other {These are not in the library of this computer: {list}}}. Open the file: what the address shows will appear as soon as all is there.',
  'address.stay': 'Stay in “{title}”',
  'address.older':
    'This address was made with another version of “{title}”: what is no longer there is left aside.',

  'lost.title': 'The base of this machine was deleted',
  'lost.ask':
    'Another window or the browser deleted it while this page was open. The page still holds “{title}”{decisions, plural, =0 {} one { and its correction} other { and its # corrections}}{others, plural, =0 {} one {, but not the other document} other {, but not the # other documents}}. Nothing is written until you have chosen.',
  'lost.save': 'Save to a file…',
  'lost.saveHint': 'The document, its corrections and its views; open this file to have them back.',
  'lost.refill': 'Make the base anew',
  'lost.refillHint': 'With what this page still holds.',
  'lost.restart': 'Start from nothing',
  'lost.restartHint': 'As at the first start.',
  'lost.refilled': 'The base is made anew with what the page held.',
  'retry.lost': 'Choose what to do…',

  'others.decided': 'Another window took a decision: it holds here too.',
  'others.removed': 'Another window removed “{title}” from the library.',

  'empty.nothing':
    'No session, no person and no organisation was recognised in this document: it may be no programme, or its layout is unknown.',
  'empty.sessions': 'No session was recognised in this document.',
  'empty.read': 'Read the text',
  'empty.library': 'See the documents',
  'empty.network.kinds': 'No kind of node is shown, or the document has none of these.',
  'empty.network.showKinds': 'Show {list}',
  'empty.network.projection': 'Nothing is shared in this way in this document: no link can be drawn.',
  'empty.network.everything': 'Show everything as the text ties it',
  'empty.network.around':
    '{names} is not in the figure: its kind is not shown there, or filters leave it out.',
  'empty.network.hidden': '{count, plural, one {The only node is hidden.} other {All nodes are hidden.}}',
  'empty.network.showHidden': 'Show again what is hidden',
  'empty.network.untied':
    'No link was found between the things that this document names: the network would only be scattered points.',
  'empty.network.thin': 'What you ask of the links leaves nothing around what you look at.',
  'empty.words.noThemes': 'This document has no themes: its words are read together, or session by session.',
  'empty.words.cloud': 'Show one cloud of the whole text',
  'empty.words.heat': 'Show the words by session',
  'empty.words.whole': 'Read the whole text',
  'empty.words.frequency': 'Show the words by frequency',
  'empty.words.against': 'Set “{name}” against the rest',
  'empty.comparison': 'Compare {names}',

  'alike.title': 'Replace or add?',
  'alike.ask':
    '“{title}” ({name}) seems to be another version of “{other}” ({otherName}). Both are in the library.',
  'alike.replace': 'Replace the older version',
  'alike.replaceHint':
    'The new file takes its place; corrections and views are kept, and so is the older version.',
  'alike.keep': 'Keep both',
  'alike.keepHint': 'They are two documents, each with its own corrections.',
} as const satisfies Readonly<Record<keyof typeof frLibrary, string>>;
