import { lowered } from '../../text/lowered.ts';
import { matchesOf } from '../../text/matches.ts';
import { cut, type Passage } from '../../text/normalise.ts';
import { remembered } from '../../text/remembered.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { isTitleAbbreviation } from '../../text/titles-of-people.ts';
import { readBehind } from './behind.ts';
import { mayForetell, readForetold } from './foretold.ts';
import { mayInvite, readInvited } from './invited.ts';
import type { Candidate, Found } from './layout.ts';
import { readLead } from './lead.ts';
import { gathers, ledIn } from './led.ts';
import { namesOfLine } from './line-names.ts';
import { mayPanel, readPanelled } from './panelled.ts';
import { readLine } from './read-line.ts';
import { readReported } from './reported.ts';

/** A sentence of a paragraph that says who takes part, as a passage of its own. */
export interface SpeakingSentence {
  readonly p: Passage;
  readonly candidate: Candidate;
}

const BOUNDARY = /[.!?…]["»”)]* +(?=["«“(]*\p{Lu})/gu;
const ABBREVIATED = /(?:^|[\s(])(\p{L}{1,4})\.$/u;
const LONGEST = 20_000;
const LEAST_ROW = 3;
/** A verb that brings people together speaks for all of them. */
const GATHERED_TOGETHER = 0.2;
const KNOWN_NAME = 0.75;
/** What in running text, in small letters, announces people who take part, unlike any other "par". */
const ANNOUNCES =
  /(?:\b(?:anim|modér|présid|introdui|ouver|conclu|clôtur|assur|présent|facilit|suivi|abord|débatt|s['’]ouvrira|tenue)|(?<!\p{L})(?:évoqu|échang))\p{Ll}* (?:\S+ ){0,3}(?:par|avec)\b|\b(?:réuni|rassembl)\p{Ll}*\b|avec (?:la participation|les interventions|:)|en présence d|\b(?:table[- ]ronde|conférence|ateliers?|débat|intervention|allocution|plénière|session|discours|exposé|keynote)s?(?!\p{L})|\b(?:ver|fe)ra intervenir\b|\b(?:speakers?|participants?|panell?ists?|presenters?|guests?|contributors?) (?:\S+ ){0,3}(?:includ|are|were)/u;
/** "Confirmed speakers include": what stands before those whom English prose announces. */
const INCLUDES =
  /(?:^|\s)(?:speakers?|participants?|panell?ists?|presenters?|guests?|contributors?)(?: \S+){0,3} (?:include[sd]?|including|are|were|will include|will be)\s?:?\s*$/iu;

const LIKE_INCLUDES = /(?:include[sſ]?d?|including|are|were|be)\s?:?\s*$/i;

/** "of the U.S. Department": a state of which offices are told. */
const STATE = /(?<!\p{L})(?:U\.S|U\.K|U\.N|E\.U)\.$/u;

function isAbbreviated(words: string): boolean {
  if (STATE.test(words)) return true;
  const word = ABBREVIATED.exec(words)?.[1];
  return word !== undefined && (isTitleAbbreviation(word) || /^(?:cf|etc)$/.test(word));
}

/** Where each sentence of a paragraph ends. */
const sentenceEnds = remembered((text: string): readonly number[] => {
  const ends: number[] = [];
  let start = 0;
  for (const found of matchesOf(BOUNDARY, text)) {
    const end = found.index + found[0].trimEnd().length;
    if (isAbbreviated(text.slice(Math.max(start, end - 8), end))) continue;
    ends.push(end);
    start = end;
  }
  return [...ends, text.length];
});

/** The sentences of a paragraph, each with its place. */
export function sentencesOf(p: Passage): readonly Passage[] {
  const ends = sentenceEnds(p.text);
  return ends.map((end, i) => cut(p, ends[i - 1] ?? 0, end));
}

/** What those do who are announced: the future tense of speaking. */
const WILL_MEET =
  /(?<=[\p{L})»”"’']),? (?:y |nous |vous |s['’]|se )?(?:échanger|débattr|dialoguer|intervien?dr|interviendr|prendr|présenter|ouvrir|conclur|introduir|animer|modérer|clôturer|témoigner|participer|restituer|partager|répondr|exposer|discuter|rejoindr|viendr|reviendr|évoquer|montrer|expliquer|raconter|proposer|retracer|rendr)(?:a|ont)\b(?! pas)/u;
/** How their stems end; "sera" and "aura" are none. */
const LIKE_MEETING = /(?:[gutmrnpc]er|oser|ttr|ndr|rir|lur|uir)(?:a|ont)\b/;
const EACH_MEETING = new RegExp(WILL_MEET.source, 'gu');

function willMeet(text: string): boolean {
  return LIKE_MEETING.test(text) && WILL_MEET.test(text);
}

/** "On en débat avec :" */
const COLON = /(?:avec|réunissant|participation de|présence de) ?:\s*$/iu;

/** In prose a role must show itself: in brackets, or by its first word. */
function isCertain(text: string, { role }: Found): boolean {
  return role !== null && (text[role[0] - 1] === '(' || startsAsRole(text.slice(...role)));
}

/** "En présence de Anne Roux (ADEME) et …, les plénières …": a sentence may begin with those who take part. */
const PRESENT = /^\s*(?:En présence d|Avec la participation d)/u;
const WILL_SPEAK =
  /^[\s,]*(?:ouvrira|clôturera|clora|conclura|introduira|présentera|interviendra|prononcera|exposera|animera|modérera|présidera|prendra la parole|sera (?:le |la )?(?:grand témoin|discutante?))(?!\p{L})/u;
const WILL_LEAD = /^[\s,]*(?:animera|modérera|présidera)/u;

/** "Anne Roux, directrice de l'Agence, clôturera le débat": the subject, told by a function, of a verb that announces speech. */
const readSubject = remembered((text: string): Candidate | null => {
  const name = namesOfLine(text)[0];
  if (name === undefined || readLead(text.slice(0, name.start)).type !== 'none') return null;
  const { role, score } = readBehind(text, name.end, text.length, true);
  if (role === null || !startsAsRole(text.slice(...role))) return null;
  const verb = text.slice(role[1]);
  if (!WILL_SPEAK.test(verb)) return null;
  const part = WILL_LEAD.test(verb) ? 'moderator' : 'speaker';
  return {
    layout: 'spoken',
    people: [{ name, role, roleScore: score, part }],
    score: name.score,
    lead: [0, 0],
  };
});

/** "Anne Roux, maire de Cahors, et Paul Petit, préfet, débattront de …": who is announced as the subject of a sentence. */
function readSubjects(sentence: Passage): SpeakingSentence | null {
  if (!willMeet(sentence.text)) return null;
  for (const verb of sentence.text.matchAll(EACH_MEETING)) {
    // "Des élus viendront : Anne Roux, maire, et Paul Petit, préfet, ouvriront la soirée."
    const colon = sentence.text.lastIndexOf(' : ', verb.index);
    const subject = cut(sentence, colon < 0 ? 0 : colon + 3, verb.index);
    const candidate = readLine(subject.text);
    if (candidate?.layout !== 'name-first' || !candidate.people.every(one => isCertain(subject.text, one)))
      continue;
    return { p: subject, candidate: { ...candidate, layout: 'announced' } };
  }
  return null;
}

/** "Sous la houlette d'Anne Roux, rédigeons", "Anne Roux et Paul Petit vous proposent de": who leads a workshop. */
const UNDER = /^Sous la (?:houlette|conduite|baguette|férule|guidance) (?:de |d['’])$/u;
const OFFERS =
  /^ (?:vous (?:propos|montr|expliqu|présent|racont|parl|guid|emm[eè]n|invit|fer|apprendr|initier|accompagn|dévoil|livr)|propos(?=er(?:a|ont) (?:une?|des?|de) ))\p{Ll}*(?!\p{L})/u;
/** What a paragraph with such a sentence holds. */
const OFFERED = /\bvous \p{Ll}|^Sous la |\. Sous la |\bproposer(?:a|ont)\b/u;
const PAIR = /^,? (?:et|puis|&) $/u;

function readOffer(sentence: Passage): SpeakingSentence | null {
  const { text } = sentence;
  const [first, second] = namesOfLine(text);
  if (first === undefined) return null;
  const pair = second !== undefined && PAIR.test(text.slice(first.end, second.start)) ? second : null;
  const under = UNDER.test(text.slice(0, first.start));
  const offers =
    readLead(text.slice(0, first.start)).type === 'none' && OFFERS.test(text.slice((pair ?? first).end));
  if (!under && !offers) return null;
  const people = [first, ...(pair === null ? [] : [pair])].map(
    (name): Found => ({ name, role: null, roleScore: 0, part: 'speaker' }),
  );
  const score = Math.min(...people.map(({ name }) => name.score));
  return { p: sentence, candidate: { layout: 'spoken', people, score, lead: [0, 0] } };
}

const announcesAny = remembered((text: string) => ANNOUNCES.test(lowered(text)));

/** What a paragraph may hold of those who take part; nothing, for most. */
const signsOf = remembered((text: string) => {
  const announces = announcesAny(text) || willMeet(text) || OFFERED.test(text);
  const signs = {
    announces,
    foretells: mayForetell(text),
    invites: mayInvite(text),
    panels: mayPanel(text),
  };
  return Object.values(signs).some(Boolean) ? signs : null;
});

function readAnnounced(sentence: Passage): SpeakingSentence | null {
  const candidate = announcesAny(sentence.text) ? readLine(sentence.text) : null;
  if (candidate === null) return null;
  const before = sentence.text.slice(0, candidate.people[0]?.name.start ?? 0);
  const lead = readLead(sentence.text.slice(0, candidate.lead[1]));
  const said =
    lead.type === 'spoken' ||
    (LIKE_INCLUDES.test(before) && INCLUDES.test(before)) ||
    (lead.type === 'label' && (lead.sure || PRESENT.test(sentence.text)));
  // "abordé avec A, B, C et D": three names in a row need no roles.
  const row = candidate.people.length >= LEAST_ROW;
  const people = row
    ? candidate.people.filter(one => one.name.score >= KNOWN_NAME)
    : candidate.people.filter(one => isCertain(sentence.text, one));
  if (!said || people.length === 0) return null;
  const layout = COLON.test(before) ? 'announced' : candidate.layout;
  return { p: sentence, candidate: { ...candidate, layout, people } };
}

/** "La table ronde, modérée par A, réunissait B, maire, et C, préfet": who led it and whom it brought together. */
function readGathered(sentence: Passage): SpeakingSentence | null {
  const { text } = sentence;
  const people = gathers(text) ? ledIn(text, namesOfLine(text)) : [];
  if (people.length < 2) return null;
  const score = Math.min(...people.map(({ name }) => name.score)) + GATHERED_TOGETHER;
  return { p: sentence, candidate: { layout: 'spoken', people, score: Math.min(1, score), lead: [0, 0] } };
}

/**
 * Reads a paragraph sentence by sentence for "table ronde animée par A et réunissant B, C" and "A, maire, interviendra";
 * nothing else in prose is believed.
 */
export function readSentences(p: Passage): readonly SpeakingSentence[] {
  const signs = p.text.length > LONGEST ? null : signsOf(p.text);
  if (signs === null) return [];
  const { announces, foretells, invites, panels } = signs;
  return sentencesOf(p).flatMap(sentence => {
    const told =
      (foretells ? readForetold(sentence.text) : null) ??
      (invites ? readInvited(sentence.text) : null) ??
      (panels ? readPanelled(sentence.text) : null) ??
      (announces ? readSubject(sentence.text) : null);
    if (told !== null) return [{ p: sentence, candidate: told }];
    if (!announces) return [];
    return (
      readGathered(sentence) ?? readOffer(sentence) ?? readAnnounced(sentence) ?? readSubjects(sentence) ?? []
    );
  });
}

/** The sentences that tell who spoke, as minutes and reports do; those in `taken` are read already. */
export function readReports(p: Passage, taken: readonly SpeakingSentence[]): readonly SpeakingSentence[] {
  if (p.text.length > LONGEST) return [];
  const read = new Set(taken.map(one => one.p.offsets[0]));
  return sentencesOf(p).flatMap(sentence => {
    const candidate = read.has(sentence.offsets[0]) ? null : readReported(sentence);
    return candidate === null ? [] : [{ p: sentence, candidate }];
  });
}

/** The sentences of a report, each read in the way that names more people: as one that announces them, or as one that tells what they said. */
export function readTold(p: Passage): readonly SpeakingSentence[] {
  const announced = new Map(readSentences(p).map(one => [one.p.offsets[0], one]));
  const told = p.text.length > LONGEST ? [] : sentencesOf(p);
  return told.flatMap(sentence => {
    const known = announced.get(sentence.offsets[0]);
    const candidate = readReported(sentence);
    const isFuller = candidate !== null && candidate.people.length > (known?.candidate.people.length ?? 0);
    if (isFuller) return [{ p: sentence, candidate }];
    return known === undefined ? [] : [known];
  });
}
