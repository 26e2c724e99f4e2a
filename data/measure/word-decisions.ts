import type { Correction } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import { formKey, formsIn } from './word-forms.ts';
import type { WordEntry, WordTable } from './word-table.ts';

/** The decisions of the journal that speak of words. */
export type WordDecision = Extract<
  Correction,
  { readonly op: 'join-words' | 'part-word' | 'hide-word' | 'show-word' }
>;

const OPS: ReadonlySet<string> = new Set<WordDecision['op']>([
  'join-words',
  'part-word',
  'hide-word',
  'show-word',
]);

/** Whether a decision speaks of words. */
export function isWordDecision(decision: Correction): decision is WordDecision {
  return OPS.has(decision.op);
}

/** What the analyst made of the words: each line can be taken back where it is listed. */
export interface WordsDecided {
  /** Words that are counted as one, and what was joined to it. */
  readonly joined: readonly { readonly word: string; readonly members: readonly string[] }[];
  /** What stands for itself, and the word that it was counted with. */
  readonly parted: readonly { readonly word: string; readonly from: string }[];
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
  /** Decisions on words that this text has not. */
  readonly lost: readonly WordDecision[];
}

export interface DecidedWords {
  readonly table: WordTable;
  readonly decided: WordsDecided;
}

const NOTHING: WordsDecided = { joined: [], parted: [], hidden: [], shown: [], lost: [] };

/** A word while decisions are replayed: its places are indices of the columns of the table that was counted. */
interface Draft {
  readonly key: string;
  label: string;
  readonly kind: WordEntry['kind'];
  readonly counted: WordEntry['hidden'];
  hidden: WordEntry['hidden'];
  places: readonly number[];
  readonly members: Draft[];
  /** The word that it was parted from. */
  readonly from: Draft | null;
}

/**
 * Replays the analyst's decisions over the words that were counted. T and t stay as they are; without decisions the table is the
 * very same. Words are named as they are shown, and followed by their key in parentheses where two are shown alike.
 */
export function decideWords(
  text: string,
  table: WordTable,
  decisions: readonly WordDecision[],
): DecidedWords {
  if (decisions.length === 0) return { table, decided: NOTHING };
  const drafts = new Map(table.entries.map(entry => [entry.key, draftOf(entry)]));
  const lost = decisions.filter(decision => !decide(text, table, drafts, decision));
  return { table: layOut(table, drafts), decided: { ...listed([...drafts.values()]), lost } };
}

/** How a decision names a word: as it is shown, with its key where another is shown alike. */
export function wordName(
  words: readonly Pick<WordEntry, 'key' | 'label'>[],
  word: Pick<WordEntry, 'key' | 'label'>,
): string {
  const isAlone = words.every(each => each.label !== word.label || each.key === word.key);
  return isAlone ? word.label : `${word.label} (${word.key})`;
}

function draftOf({ key, label, kind, hidden, first, F }: WordEntry): Draft {
  const places = Array.from({ length: F }, (_, i) => first + i);
  return { key, label, kind, counted: hidden, hidden, places, members: [], from: null };
}

/** Takes one decision; whether the words that it speaks of were there. */
function decide(text: string, table: WordTable, drafts: Map<string, Draft>, decision: WordDecision): boolean {
  switch (decision.op) {
    case 'join-words':
      return join(drafts, decision.words, decision.into);
    case 'part-word':
      return part(text, table, drafts, decision.word, decision.form);
    case 'hide-word':
    case 'show-word': {
      const word = find(drafts, decision.word);
      if (word !== null) word.hidden = decision.op === 'show-word' ? null : (word.counted ?? 'analyst');
      return word !== null;
    }
  }
}

/** The word of a name: what is shown under it before what is hidden, else what was joined to another under that name. */
function find(drafts: ReadonlyMap<string, Draft>, name: string): Draft | null {
  const key = /^.+ \((.+)\)$/su.exec(name)?.[1];
  const byKey = drafts.get(key ?? '') ?? null;
  if (byKey !== null) return byKey;
  const all = [...drafts.values()];
  const labelled = all.filter(({ label }) => label === name);
  return (
    labelled.find(({ hidden }) => hidden === null) ??
    labelled[0] ??
    drafts.get(name) ??
    all.find(({ label }) => formKey(label) === formKey(name)) ??
    all.find(({ members }) => members.some(({ label }) => label === name)) ??
    null
  );
}

function join(drafts: Map<string, Draft>, words: readonly string[], into: string): boolean {
  const found = [...new Set(words.flatMap(word => find(drafts, word) ?? []))];
  const target = find(drafts, into) ?? found[0];
  if (target === undefined || found.length === 0) return false;
  const others = found.filter(each => each !== target);
  if (others.length === 0 && target.label === into) return target.members.length > 0;
  for (const other of others) {
    drafts.delete(other.key);
    target.members.push(other);
  }
  if (find(drafts, into) !== target) target.label = into;
  return true;
}

function part(
  text: string,
  table: WordTable,
  drafts: Map<string, Draft>,
  name: string,
  form: string,
): boolean {
  const word = find(drafts, name);
  if (word === null) return false;
  const member = memberNamed(word, form);
  if (member !== null) return release(drafts, word, member);
  const isIt = (place: number) => formKey(written(text, table, place)) === formKey(form);
  const holder = [word, ...membersOf(word)].find(({ places }) => places.some(isIt));
  const own = holder?.places.filter(isIt) ?? [];
  if (holder === undefined || own.length === 0) return false;
  // All that a word has is the word itself: of one that was joined it is given back, of any other there is nothing to part.
  if (own.length === holder.places.length && holder.members.length === 0)
    return holder !== word && release(drafts, word, holder);
  holder.places = holder.places.filter(place => !isIt(place));
  const key = freeKey(drafts, form);
  const { kind, hidden, counted } = word;
  const label = labelOf(text, table, own);
  drafts.set(key, { key, label, kind, counted, hidden, places: own, members: [], from: word });
  if (formKey(word.label) === formKey(form)) word.label = labelOf(text, table, placesOf(table, word));
  return true;
}

/** All that was joined to a word, and to what was joined to it. */
function membersOf({ members }: Draft): readonly Draft[] {
  return members.flatMap(each => [each, ...membersOf(each)]);
}

function memberNamed(word: Draft, name: string): Draft | null {
  return membersOf(word).find(({ label }) => formKey(label) === formKey(name)) ?? null;
}

/** Gives a word that was joined its own place again. */
function release(drafts: Map<string, Draft>, word: Draft, member: Draft): boolean {
  for (const { members } of [word, ...membersOf(word)]) {
    const at = members.indexOf(member);
    if (at >= 0) members.splice(at, 1);
  }
  drafts.set(member.key, member);
  return true;
}

/** A form that stands for itself has a key that no lemma has. */
function freeKey(drafts: ReadonlyMap<string, Draft>, form: string): string {
  let key = `${formKey(form)}:f`;
  while (drafts.has(key)) key += 'f';
  return key;
}

function spanAt({ starts, ends }: WordTable, place: number): Span {
  return { start: starts[place] ?? 0, end: ends[place] ?? 0 };
}

function written(text: string, table: WordTable, place: number): string {
  const { start, end } = spanAt(table, place);
  return text.slice(start, end);
}

function labelOf(text: string, table: WordTable, places: readonly number[]): string {
  const spans = places.map(place => spanAt(table, place));
  return formsIn(text, spans)[0]?.label ?? '';
}

function listed(drafts: readonly Draft[]): Omit<WordsDecided, 'lost'> {
  const name = (draft: Draft) => wordName(drafts, draft);
  return {
    joined: drafts
      .filter(({ members }) => members.length > 0)
      .map(draft => ({ word: name(draft), members: draft.members.map(({ label }) => label) })),
    parted: drafts.flatMap(draft =>
      draft.from === null ? [] : { word: name(draft), from: name(draft.from) },
    ),
    hidden: drafts.filter(({ hidden }) => hidden === 'analyst').map(name),
    shown: drafts.filter(({ hidden, counted }) => hidden === null && counted !== null).map(name),
  };
}

/** All places of a word and of what was joined to it, in reading order; of two that lie in each other the longer one. */
function placesOf(table: WordTable, draft: Draft): readonly number[] {
  if (draft.members.length === 0) return draft.places;
  const all = (each: Draft): readonly number[] => [...each.places, ...each.members.flatMap(all)];
  const inOrder = all(draft).toSorted((a, b) => {
    const [left, right] = [spanAt(table, a), spanAt(table, b)];
    return left.start - right.start || right.end - left.end;
  });
  let end = -1;
  return inOrder.filter(place => {
    const span = spanAt(table, place);
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}

/** The table again, its columns in the new order. */
function layOut(table: WordTable, drafts: ReadonlyMap<string, Draft>): WordTable {
  const within = new Map(table.entries.map(entry => [entry.key, entry.within]));
  const ordered = [...drafts.values()]
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(draft => ({ draft, places: placesOf(table, draft) }));
  const total = ordered.reduce((sum, { places }) => sum + places.length, 0);
  const [starts, ends, sessionOf] = [new Uint32Array(total), new Uint32Array(total), new Uint32Array(total)];
  let next = 0;
  const entries = ordered.map(({ draft, places }): WordEntry => {
    const first = next;
    const spread = new Set<number>();
    for (const place of places) {
      const session = table.sessionOf[place] ?? 0;
      starts[next] = table.starts[place] ?? 0;
      ends[next] = table.ends[place] ?? 0;
      sessionOf[next] = session;
      spread.add(session);
      next += 1;
    }
    const { key, label, kind, hidden, members, from } = draft;
    // A word that holds more than it did stands outside of its term too; a term that is not shown says nothing for its words.
    const term = members.length > 0 || from !== null ? null : (within.get(key) ?? null);
    const isSaid = term !== null && drafts.get(term)?.hidden === null;
    const counts = { F: places.length, sessions: spread.size, first };
    return { key, label, kind, hidden, within: isSaid ? term : null, ...counts };
  });
  return { ...table, entries, starts, ends, sessionOf };
}
