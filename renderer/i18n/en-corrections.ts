import type { frCorrections } from './fr-corrections.ts';

/** English for `fr-corrections.ts`. */
export const enCorrections = {
  'screen.corrections': 'Corrections',

  'corrections.queue': 'To review',
  'corrections.count':
    '{count, plural, =0 {Nothing to review} one {# point to review} other {# points to review}}',
  'corrections.done': 'Everything is checked: you have answered every question of the reading.',
  'corrections.nothingAsked':
    'The reading has no question for you. That does not make what it read checked: the source text shows every fact in its place.',
  'corrections.unapplied':
    '{count, plural, one {One of your decisions has no effect} other {# of your decisions have no effect}} on the present reading: see the journal.',
  'corrections.keys':
    'Arrows: move · Enter: accept the proposal · 1 to 9: choose an answer · R: discard · S: skip',
  'corrections.stake':
    '{sessions, plural, =0 {} one {# session} other {# sessions}}{people, plural, =0 {} one { · # person} other { · # people}}',
  'corrections.answers': 'Answers',
  'corrections.proposed': 'Proposal',
  'corrections.largest': 'Proposal: the most populous',
  'corrections.skip': 'Skip',
  'corrections.moreNames': '{count, plural, one {Show # more name} other {Show # more names}}',
  'corrections.noPassage': 'No passage: the question is about the whole document.',
  'corrections.passages': 'Passages of “{name}”',

  'case.homonym': 'Namesake place',
  'case.spelling': 'Spelling',
  'case.alike': 'Similar names',
  'case.unknown-body': 'Unknown kind',
  'case.speaker': 'Who speaks?',
  'case.apart': 'Named apart',
  'case.namesake': 'One name, two people?',
  'case.reading': 'Reading',

  'question.homonym':
    '{count, plural, one {One municipality bears} other {# municipalities bear}} the name “{name}”, and the text does not say which one is meant. Which one is it?',
  'question.spelling':
    '“{found}” was read as another spelling of “{expected}”. Is it {kind, select, person {the same person} other {the same organisation}}?',
  'question.alike':
    '“{a}” and “{b}” look alike. Are they {kind, select, person {the same person} other {the same organisation}}?',
  'question.unknown-body': 'What kind of organisation is “{name}”?',
  'question.missing-session':
    'The table of contents announces “{title}” ({session}), which the body does not have.',
  'question.unlisted-session': '“{title}” ({session}) is not in the table of contents.',
  'question.title-differs':
    'The title of {session} is not the same in the table of contents (“{contents}”) and in the body (“{body}”).',
  'question.incomplete-speaker':
    'In {session}, “{found}” looks like a person without a role, or a role without a person. {name, select, none {Is this somebody who speaks?} other {Does “{name}” speak?}}',
  'question.possible-speaker':
    'In {session}, “{found}” may name a person. {name, select, none {Is this somebody who speaks?} other {Does “{name}” speak?}}',
  'question.named-apart':
    '{count, plural, one {“{name}” is the name of a person} other {# people are named}}{under, select, none {} other { under “{under}”}}{reason, select, thanks { in thanks} committee { among those who organise} credits { in credits or among partners} works { with a work, a film or a quotation} absent { among those absent} other {, and the text does not say that they speak}}: {count, plural, one {this person was not read as speaking. Do they speak?} other {none of them was read as speaking. Does one of them speak?}}',
  'question.same-name':
    'Is “{found}” the name of one person only? The roles have nothing in common: “{first}”, “{second}”.',
  'question.no-speaker': 'No speaker was found for {session}.',
  'question.keyword-label': 'The label “{found}” was read as “Keywords”.',
  'question.unknown-layout':
    'No table of contents, headings or speakers were recognised: the layout is unknown.',
  'question.other-language':
    'Read in part: this text seems to be in {language, select, en {English} de {German} es {Spanish} it {Italian} other {another language}}.',
  'question.broken-json': 'The JSON is damaged on line {line}: it was read as far as it goes.',
  'question.broken-xml': 'The XML is not well formed on line {line}: it was read up to there.',
  'question.unclosed-quote':
    'A quote that opens on line {line} is never closed: the cell ends with its line.',
  'question.untitled-entries':
    '{count, plural, one {One entry of the calendar has no title and was left out} other {# entries of the calendar have no title and were left out}}.',
  'question.open-series':
    '{count, plural, one {One event of the calendar repeats} other {# events of the calendar repeat}} without end, or by a rule that is not read: only the first date was kept.',
  'question.apart-entries':
    '{count, plural, one {One entry stands} other {# entries stand}} beside what the file calls its schedule (“{found}”), not counted among the sessions.',
  'question.several-events':
    '“{title}” ({place}, {date}) looks like another event: its sessions stand in the same document.',
  'question.encoding':
    '{encoding, select, mixed {The file is in UTF-8 with lines in windows-1252, which were read as such.} twice {The file had been encoded in UTF-8 twice: it was restored.} other {The file was not in UTF-8: it was read as {encoding}.}}',
  'question.ambiguous': '“{found}” fits {count, plural, one {# item} other {# items}} of the document.',

  'answer.merge':
    '{kind, select, person {The same person} territory {The same territory} other {The same organisation}}: {into}',
  'answer.never-merge':
    '{kind, select, person {Two different people} territory {Two different territories} other {Two different organisations}}',
  'answer.split': 'Split “{variant}” off',
  'answer.rename': 'The right spelling is “{to}”',
  'answer.reject':
    '{kind, select, person {Not a person: discard} territory {Not a place: discard} other {Not an organisation: discard}}',
  'answer.speaks':
    'Yes, this person takes part: {name} {part, select, moderator {chairs} participant {takes part} interviewee {is interviewed} absent {is absent} represented {is represented} cited {is cited} other {speaks}}',
  'answer.speaksToo': '{name} speaks',
  'answer.noSpeaker': 'No, this line names nobody who speaks',
  'answer.noneSpeaks': 'No, nobody here speaks',
  'answer.onePerson': 'One person',
  'answer.confirm': 'It is right as it is',

  'place.label': '{name} ({department}, {code})',
  'place.bare': '{name} ({code})',
  'place.population':
    '{count, plural, one {# inhabitant} other {# inhabitants}}{year, select, none {} other { ({year})}}',
  'place.near': 'In the same department, and in the same sessions: {list}.',
  'place.elsewhere': 'In the same department, elsewhere in the document: {list}.',
  'place.none': 'Nothing else in the document points to this department.',

  'journal.title': 'Journal of decisions',
  'journal.empty': 'No decision so far: everything is as the machine read it.',
  'journal.count': '{count, plural, one {# decision} other {# decisions}}',
  'journal.quoted': '“{name}”',
  'journal.undo': 'Undo the last decision',
  'journal.redo': 'Redo the decision that was undone',
  'journal.export': 'Save the journal',
  'journal.import': 'Take a journal in…',
  'journal.undone':
    '{count, plural, one {The last decision is undone.} other {The last # decisions are undone.}}',
  'journal.redone':
    '{count, plural, one {The decision is taken again.} other {The # decisions are taken again.}}',
  'journal.unapplied': 'Without effect: this name is not, or not alone, in the present reading.',
  'journal.imported':
    '{count, plural, =0 {This journal brings no new decision.} one {# decision taken from {name}.} other {# decisions taken from {name}.}}',
  'journal.not-json':
    'The file {name} is not a readable journal (JSON expected). Your decisions have not changed.',
  'journal.not-a-journal': 'The file {name} is not a journal of Maillage. Your decisions have not changed.',
  'journal.newer-journal':
    'The journal {name} comes from a later version of Maillage: update Maillage. Your decisions have not changed.',
  'journal.bad-decision':
    'The journal {name} holds a decision that cannot be read: nothing of it was taken. Your decisions have not changed.',

  'decision.merge':
    '{names}: {kind, select, person {one person} territory {one territory} other {one organisation}}, under the name “{into}”.',
  'decision.never-merge':
    '{names}: {kind, select, person {different people} territory {different territories} other {different organisations}}.',
  'decision.split': '“{variant}” is split off “{name}”.',
  'decision.rename': '“{name}” is called “{to}”.',
  'decision.retype': '“{name}” is of the kind: {to}.',
  'decision.locate': '“{name}” is {place}.',
  'decision.reject':
    '“{name}” is discarded: it is not {kind, select, person {a person} territory {a territory} other {an organisation}}.',
  'decision.add':
    '“{name}” is added as {kind, select, person {a person} territory {a territory} other {an organisation}}.',
  'decision.rejectHere':
    'In “{passage}”, “{name}” is taken away: it is not {kind, select, person {a person} territory {a territory} other {an organisation}}.',
  'decision.addEverywhere':
    '“{name}” is added, wherever these words stand, as {kind, select, person {a person} territory {a territory} other {an organisation}}.',
  'decision.addPlace': '“{name}” is added as a territory: {place}.',
  'decision.addAs': '“{words}” is a passage of “{name}”.',
  'decision.set-role': '{name}, in “{session}”: {part}, {role}.',
  'decision.set-roleless': '{name}, in “{session}”: {part}.',
  'decision.attach': '“{name}” stands for “{organisation}”, in all sessions of that person.',
  'decision.attachIn': '“{name}” stands for “{organisation}” in “{session}”.',
  'decision.detach': '“{name}” stands for “{organisation}” in no session.',
  'decision.detachIn': '“{name}” does not stand for “{organisation}” in “{session}”.',
  'decision.sessionTitle': '“{session}” has the title “{title}”.',
  'decision.sessionKind': '“{session}” is of the kind: {kind}.',
  'decision.sessionStart':
    '{clock, select, none {“{session}” has no time of beginning.} other {“{session}” begins at {clock}.}}',
  'decision.sessionEnd':
    '{clock, select, none {“{session}” has no time of end.} other {“{session}” ends at {clock}.}}',
  'decision.speaks':
    'In “{passage}”, “{name}” {part, select, moderator {chairs} participant {takes part} interviewee {is interviewed} absent {is absent} represented {is represented} cited {is cited} other {speaks}}.',
  'decision.speaksAs':
    'In “{passage}”, “{name}” {part, select, moderator {chairs} participant {takes part} interviewee {is interviewed} absent {is absent} represented {is represented} cited {is cited} other {speaks}}: {role}.',
  'decision.noSpeaker': 'Nobody speaks by this line: {text}',
  'decision.noneSpeaks': 'Nobody among them speaks: {text}',
  'decision.onePerson': '“{text}” is one person.',
  'decision.splitAt': '“{name}” is the name of two people: the one of “{passage}” is another.',
  'decision.confirm': 'Confirmed as read: {text}',

  'correct.menu': 'Correct…',
  'correct.rename': 'Rename…',
  'correct.merge': 'Merge into…',
  'correct.retype': 'Change the kind…',
  'correct.split': 'Split a spelling off…',
  'correct.reject': 'Discard: misread',
  'correct.newName': 'New name',
  'correct.into': 'Join “{name}” under',
  'correct.find': 'Find a name',
  'correct.locate': 'Place on the map…',
  'correct.role.menu': 'Role in a session…',
  'correct.apartByDocument': 'Not the same from one document to the other',
  'correct.apart': 'Tell apart from a similar name…',
  'correct.apartFrom': '“{name}” is never the same as',
  'correct.attach.menu': 'Attach to an organisation…',
  'correct.attach.person': 'Attach a person…',
  'correct.attach.to': 'Attach “{name}” to',
  'correct.attach.from': 'Person to attach to “{name}”',
  'correct.detach.menu': 'Detach from an organisation…',
  'correct.detach.person': 'Detach a person…',
  'correct.detach.to': 'Detach “{name}” from',
  'correct.detach.from': 'Person to detach from “{name}”',
  'correct.where': 'Where',
  'correct.everywhere': 'In all sessions of that person',
  'correct.session.menu': 'Title, kind and hours…',
  'correct.session.title': 'Title of the session',
  'correct.session.kind': 'Kind of the session',
  'correct.session.start': 'Begins',
  'correct.session.end': 'Ends',
  'correct.session.clock': 'A time is written 9:30.',
  'correct.session.order': 'The end must come after the beginning.',
  'correct.place': 'Official name or code of “{name}”',
  'correct.places': 'Places of the official geographic code',
  'correct.session': 'Session',
  'correct.part': 'What the person does',
  'correct.role': 'Role of {name}',
  'correct.kind': 'Kind of “{name}”',
  'correct.variant': 'Spelling to split off “{name}”',
  'correct.apply': 'Save',
  'correct.cancel': 'Cancel',
  'correct.saved': 'The decision is in the journal. Undo (Ctrl+Z) takes it back.',
  'correct.unapplied':
    'The decision is in the journal, without effect: what it names is not, or not alone, in the present reading.',
} as const satisfies Readonly<Record<keyof typeof frCorrections, string>>;
