import { blocksOf, type Line, passageOf } from '../document/lines.ts';
import { cut, type Passage } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { opensCaption } from './captions.ts';
import { keywordLabel } from './keywords.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { movedInto } from './layouts/moved-into.ts';
import { readLine } from './layouts/read-line.ts';
import { withEnumerated } from './layouts/reported.ts';
import { readReports, readSentences, readTold, type SpeakingSentence } from './layouts/sentences.ts';
import { PEOPLE } from './likely.ts';
import type { Block, ReadUnit } from './read-unit.ts';
import { readRecordLines } from './record-units.ts';
import { opensResource } from './resources.ts';
import { readRow, readTimedRow } from './row-units.ts';
import { type Unit, unitsOf } from './units.ts';

const CONTACT = /(?:\bt[ée]l\.? ?:|\b\d{5} \p{Lu}|^@\w)/u;
const LONGEST_LABEL = 60;
/** A shorter line of a report is an entry of a list before it is a sentence. */
const LEAST_TOLD = 100;
/** So is one with a stop at its end, or with the colon of what was said. */
const LEAST_SENTENCE = 40;
/** A longer one with a name behind many words is a paragraph before it is a talk. */
const LEAST_PARAGRAPH = 300;

/** A sentence ends and another begins. */
const SENTENCES = /\p{L}{4}[.!?…] +\p{Lu}\p{Ll}*(?: \S+){3}/u;

/** What is said behind a name is one bracket. */
const BODY_BEHIND = /^\s?\([^()]+\)$/u;

/** How the lines of a document are read: what their lists name, and whether its sentences tell of a meeting or an event. */
export interface HowRead {
  readonly siblings: ReadonlyMap<number, Candidate>;
  readonly report: boolean;
}

/** The blocks of a section; blank lines between the values of one record, as between the cells of a row on a page, part nothing. */
function withinRecords(
  lines: readonly Line[],
  ranges: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = joined.at(-1);
    const record = lines[from]?.block?.value?.record;
    if (last !== undefined && record !== undefined && lines[last[1] - 1]?.block?.value?.record === record)
      last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}

/** Words that a line has which is a sentence rather than what is left of a list. */
const A_SENTENCE = 6;

/** Whether a line below keywords is the first of a text: it begins anew, and ends as a sentence does. */
function opensText(line: string, above: string): boolean {
  const isAnew = /^\p{Lu}/u.test(line) && !/[,;:–—-]$/u.test(above);
  return isAnew && /[.!?…]$/u.test(line) && line.split(/\s+/u).length >= A_SENTENCE;
}

/**
 * Keywords have a block of their own: they begin at their label, below whoever is listed, and end where somebody is listed or a
 * text begins. A program that takes a page for its lines leaves no blank ones around them.
 */
function aroundKeywords(
  lines: readonly Line[],
  [from, to]: readonly [number, number],
): readonly (readonly [number, number])[] {
  const textAt = (at: number) => lines[at]?.text ?? '';
  const cuts: number[] = [];
  let inKeywords = false;
  for (let at = from; at < to; at += 1) {
    const line = textAt(at);
    // Within a block a label begins with a capital: a sentence may break before the words.
    if (keywordLabel(line) > 0 && (at === from || /^\p{Lu}/u.test(line))) {
      cuts.push(at);
      inKeywords = true;
    } else if (inKeywords) {
      const isListed = (readLine(line)?.score ?? 0) >= PEOPLE;
      if (!isListed && !opensText(line, textAt(at - 1))) continue;
      cuts.push(at);
      inKeywords = false;
    }
  }
  const starts = [from, ...cuts.filter(at => at > from)];
  return starts.map((start, i) => [start, starts[i + 1] ?? to] as const);
}

/** Cuts the lines [from, to) of a section into blocks, and reads the logical lines of those that hold text. */
export function readBlocks(
  text: string,
  lines: readonly Line[],
  { siblings, report }: HowRead,
  [from, to]: readonly [number, number],
): readonly Block[] {
  const blocks: Block[] = [];
  const ranges = withinRecords(lines, blocksOf(lines, from, to)).flatMap(range =>
    aroundKeywords(lines, range),
  );
  for (let i = 0; i < ranges.length; i += 1) {
    const [first, end] = ranges[i] ?? [0, 0];
    const p = passageOf(text, lines, first, end);
    const field = lines[first]?.block?.value?.field;
    // "title: Écouter la tourbe": what a key says is the title is none of the words that open anything else.
    if (field === 'title') blocks.push(readText(text, lines, { siblings, report }, [first, end], p));
    else if (keywordLabel(p.text) > 0) blocks.push({ kind: 'keywords', p });
    else if (opensResource(p.text)) blocks.push({ kind: 'resource', p });
    else if (opensCaption(p.text)) {
      // "De g. à dr. :" alone: the names stand in the next block.
      const behind = /(?::|dr\.?)$/.test(p.text) ? ranges[i + 1] : undefined;
      if (behind !== undefined) i += 1;
      blocks.push({ kind: 'caption', p: behind ? passageOf(text, lines, behind[0], behind[1]) : p });
    } else blocks.push(readText(text, lines, { siblings, report }, [first, end], p));
  }
  return blocks;
}

/** A cell of a row as a line of its own. */
function readCell(unit: Unit): readonly ReadUnit[] {
  return readUnit(unit, false);
}

/** The logical lines of a block; one that holds an address and names nobody is a contact. */
function readText(
  text: string,
  lines: readonly Line[],
  { siblings, report }: HowRead,
  [first, end]: readonly [number, number],
  p: Passage,
): Block {
  const asLines = (range: readonly [number, number]) =>
    overRoles(
      amongPeople(
        unitsOf(text, lines, range, siblings).flatMap(
          unit =>
            readTimedRow(text, lines, unit, readCell) ??
            readListed(text, lines, unit, siblings) ??
            readRow(text, lines, unit, readCell) ??
            readUnit(unit, report),
        ),
      ),
    );
  const units = readRecordLines(text, lines, first, end, siblings, asLines) ?? asLines([first, end]);
  const isAddress = CONTACT.test(p.text) && p.text.length < 400;
  const names = units.some(({ candidate }) => (candidate?.score ?? 0) >= PEOPLE);
  return isAddress && !names ? { kind: 'contact', p } : { kind: 'text', p, units };
}

const LEAST_PEOPLE = 0.5;
/** So many bullets make a list. */
const LIST = 3;

/** Marks the bullets of a list where at least half name people by themselves. */
function amongPeople(units: readonly ReadUnit[]): readonly ReadUnit[] {
  const bullets = units.filter(unit => unit.marks.bullet && !unit.within);
  const people = bullets.filter(unit => (unit.candidate?.score ?? 0) >= PEOPLE);
  if (bullets.length < LIST || people.length < bullets.length * LEAST_PEOPLE) return units;
  return units.map(unit => (unit.marks.bullet && unit.candidate !== null ? { ...unit, among: true } : unit));
}

const LONGEST_ROLE_BELOW = 200;
const ROLE_BELOW = 0.25;

/** "Anne Roux" over "Directrice de recherche au CNRS": a line that is nothing but a name is held up by the role below it. */
function overRoles(units: readonly ReadUnit[]): readonly ReadUnit[] {
  return units.map((unit, i) => {
    const below = units[i + 1];
    const { candidate } = unit;
    if (candidate?.layout !== 'name-alone' || candidate.people.length !== 1) return unit;
    if (below === undefined || below.candidate !== null || below.marks.bullet || below.marks.hours)
      return unit;
    const { text } = below.p;
    if (text.length > LONGEST_ROLE_BELOW || /[.:!?]$/u.test(text) || !startsAsRole(text)) return unit;
    return { ...unit, candidate: { ...candidate, score: candidate.score + ROLE_BELOW } };
  });
}

/** "Anne Roux" over "(Université de Caen)": one person of a list, and where she comes from on the line below; null for any other. */
function withBodyBelow({ p: { text }, from, to }: Unit, candidate: Candidate): Candidate | null {
  const [one, ...others] = candidate.people;
  const body = BODY_BEHIND.exec(text.slice(one?.name.end ?? 0));
  const isBare = one !== undefined && one.role === null && others.length === 0 && one.name.start === 0;
  if (!isBare || body === null || to !== from + 2) return null;
  const at = one.name.end + body[0].indexOf('(') + 1;
  return { ...candidate, people: [{ ...one, role: [at, text.length - 1], roleScore: 1 }] };
}

/** A line that its list explains better than it does itself. */
function readListed(
  text: string,
  lines: readonly Line[],
  unit: Unit,
  siblings: ReadonlyMap<number, Candidate>,
): readonly ReadUnit[] | null {
  const listed = siblings.get(unit.from);
  const isOneLine = unit.to === unit.from + 1;
  if (listed === undefined) return null;
  const whole = () => cut(passageOf(text, lines, unit.from, unit.to), unit.marks.length);
  const candidate = isOneLine
    ? movedInto(unit.p, whole(), listed)
    : (withBodyBelow(unit, listed) ?? (listed.layout === 'transcript' ? listed : null));
  if (candidate === null) return null;
  return [{ ...unit, candidate, lead: null, within: false, among: true, field: null }];
}

/** Whether a sentence of the line announces those that the line as a whole lists, or all sentences say more of them. */
function announcesMore(sentences: readonly SpeakingSentence[], { layout, people }: Candidate): boolean {
  if (layout === 'labelled') return false;
  // Several sentences that say who speaks: a paragraph, and no one list.
  if (layout === 'spoken' && sentences.length > 1) return true;
  const announced = sentences.filter(({ candidate }) => candidate.layout === 'announced');
  const all = sentences.reduce((sum, { candidate }) => sum + candidate.people.length, 0);
  return announced.some(one => one.candidate.people.length >= people.length) || all > people.length;
}

/** A paragraph of a report whose sentences tell of more people than it would name as one list, or of as many; null for any other line. */
function readAsTold(unit: Unit, candidate: Candidate | null): readonly SpeakingSentence[] | null {
  const { text } = unit.p;
  if (
    text.length < (/[.!?…:]$/u.test(text) ? LEAST_SENTENCE : LEAST_TOLD) ||
    unit.marks.hours ||
    candidate?.layout === 'labelled'
  )
    return null;
  if (candidate?.layout === 'turn' || candidate?.layout === 'transcript') return null;
  const told = readTold(unit.p);
  if (!told.some(one => one.candidate.layout === 'reported')) return null;
  // What somebody does ends with its sentence: a line that takes the next for it is no list.
  if (candidate?.people.some(({ role }) => role !== null && SENTENCES.test(text.slice(...role)))) return told;
  // Sentences of which the first would be a title: no list.
  if (candidate?.layout === 'title-first' && text.length > LEAST_PARAGRAPH) return told;
  const people = told.flatMap(one => one.candidate.people);
  const listed = candidate?.people ?? [];
  if (people.length !== listed.length) return people.length > listed.length ? told : null;
  const roles = (all: Candidate['people']) => all.filter(({ role }) => role !== null).length;
  return roles(people) >= roles(listed) ? told : null;
}

/** A logical line as read; a paragraph that no layout explains is read sentence by sentence. */
function readUnit(unit: Unit, report: boolean): readonly ReadUnit[] {
  const { text } = unit.p;
  const read = readLine(text, unit.marks.bullet || unit.marks.hours);
  const candidate = read && withEnumerated(text, read);
  const told = report ? readAsTold(unit, candidate) : null;
  if (told !== null) return [bare(unit), ...told.map(one => within(unit, one))];
  const sentences = text.length > LONGEST_LABEL || text.endsWith('.') ? readSentences(unit.p) : [];
  if (candidate !== null && candidate.people.length > 0 && !announcesMore(sentences, candidate))
    return [
      {
        ...unit,
        candidate,
        lead: readLead(text.slice(0, candidate.lead[1])),
        within: false,
        among: false,
        field: null,
      },
    ];
  const lead = text.length <= LONGEST_LABEL ? readLead(text) : null;
  return [
    { ...bare(unit), lead },
    ...[...sentences, ...readReports(unit.p, sentences)].map(one => within(unit, one)),
  ];
}

/** A line that names nobody as a whole. */
function bare(unit: Unit): ReadUnit {
  return { ...unit, candidate: null, lead: null, within: false, among: false, field: null };
}

/** A sentence of it that does. */
function within(unit: Unit, { p, candidate }: SpeakingSentence): ReadUnit {
  return { ...unit, p, candidate, lead: null, within: true, among: false, field: null };
}
