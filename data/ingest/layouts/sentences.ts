import { cut, type Passage } from '../../text/normalise.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { readBehind } from './behind.ts';
import type { Candidate, Found } from './layout.ts';
import { readLead } from './lead.ts';
import { namesOfLine } from './line-names.ts';
import { readLine } from './read-line.ts';

/** A sentence of a paragraph that says who takes part, as a passage of its own. */
export interface SpeakingSentence {
  readonly p: Passage;
  readonly candidate: Candidate;
}

const BOUNDARY = /[.!?…]["»”)]* +(?=["«“(]*\p{Lu})/gu;
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}|MM?|Mmes?|Mlle|St|Ste|Pr|Dr|cf|etc)\.$/u;
const LONGEST = 20_000;
/** What in running text announces people who take part, unlike any other "par". */
const ANNOUNCES =
  /\b(?:anim|modér|présid|introdui|ouver|conclu|clôtur|assur|présent|facilit|suivi|s['’]ouvrira|tenue)\p{Ll}* (?:\S+ ){0,3}par\b|\b(?:réuni|rassembl)\p{Ll}*\b|avec (?:la participation|les interventions)|en présence d|\b(?:table[- ]ronde|conférence|ateliers?|débat|intervention|allocution|plénière|session|discours|exposé|keynote)s?\b|\b(?:ver|fe)ra intervenir\b/iu;

/** The sentences of a paragraph, each with its place. */
function sentencesOf(p: Passage): readonly Passage[] {
  const sentences: Passage[] = [];
  let start = 0;
  for (const found of p.text.matchAll(BOUNDARY)) {
    const end = found.index + found[0].trimEnd().length;
    if (ABBREVIATED.test(p.text.slice(Math.max(start, end - 8), end))) continue;
    sentences.push(cut(p, start, end));
    start = end;
  }
  sentences.push(cut(p, start));
  return sentences;
}

/** In prose a role must show itself: in brackets, or by its first word. */
function isCertain(text: string, { role }: Found): boolean {
  return role !== null && (text[role[0] - 1] === '(' || startsAsRole(text.slice(...role)));
}

const WILL_SPEAK =
  /^[\s,]*(?:ouvrira|clôturera|clora|conclura|introduira|présentera|interviendra|prononcera|exposera|animera|modérera|présidera|prendra la parole|sera (?:le |la )?(?:grand témoin|discutante?))(?!\p{L})/u;
const WILL_LEAD = /^[\s,]*(?:animera|modérera|présidera)/u;

/** "Anne Roux, directrice de l'Agence, clôturera le débat": the subject, told by a function, of a verb that announces speech. */
function readSubject(sentence: Passage): Candidate | null {
  const { text } = sentence;
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
}

/** Reads a paragraph sentence by sentence for "table ronde animée par A et réunissant B, C"; nothing else in prose is believed. */
export function readSentences(p: Passage): readonly SpeakingSentence[] {
  if (p.text.length > LONGEST || !ANNOUNCES.test(p.text)) return [];
  return sentencesOf(p).flatMap(sentence => {
    const subject = readSubject(sentence);
    if (subject !== null) return [{ p: sentence, candidate: subject }];
    const candidate = ANNOUNCES.test(sentence.text) ? readLine(sentence.text) : null;
    if (candidate === null) return [];
    const lead = readLead(sentence.text.slice(0, candidate.lead[1]));
    const said = lead.type === 'spoken' || (lead.type === 'label' && lead.sure);
    const people = candidate.people.filter(person => isCertain(sentence.text, person));
    return said && people.length > 0 ? [{ p: sentence, candidate: { ...candidate, people } }] : [];
  });
}
