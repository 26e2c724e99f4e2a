import { addForm, commonest, type FormCounts, joinForms } from '../text/label.ts';
import { isPersonName, type NameForms } from '../text/people.ts';
import { type HiddenReason, hiddenReason, type Stopwords } from '../text/stopwords.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { WordEntry, WordSession, WordTable } from './word-table.ts';

/** A word or term while it is gathered. Places are indices of its first and last token: one number each, for long texts. */
interface Draft {
  readonly kind: WordEntry['kind'];
  /** What is shown of a verb, whichever of its forms stands most: "intègre" reads as another word than "intégrer". */
  preferred: string | null;
  readonly hidden: HiddenReason | null;
  readonly forms: FormCounts;
  readonly firsts: number[];
  readonly lasts: number[];
}

export type Drafts = ReadonlyMap<string, Draft>;

/** Function words are listed by their form: the lemma of "l'" says nothing. Names too, apart from words written alike. */
const draftKeyOf = (form: string, lemma: string, hidden: HiddenReason | null) =>
  hidden === null || hidden === 'discourse' ? lemma : `=${form.toLowerCase()}`;

/** All single words, hidden ones too. */
export function draftWords(vocabulary: Vocabulary, stopwords: Stopwords, names: NameForms): Drafts {
  const { tokens, lemmas, passages, emptied, around } = vocabulary;
  const drafts = new Map<string, Draft>();
  tokens.forEach((token, at) => {
    const lemma = lemmas[at];
    if (lemma === undefined) return;
    const isName = isPersonName(tokens, lemmas, at, names);
    const hidden = isName
      ? 'name'
      : (hiddenReason(token, lemma, stopwords, around[passages[at] ?? 0]) ??
        (emptied.has(at) ? 'phrase' : null));
    const key = draftKeyOf(token.form, lemma.key, hidden);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = { kind: 'word', preferred: null, hidden, forms: new Map(), firsts: [], lasts: [] };
      drafts.set(key, draft);
    }
    // An infinitive may be a noun: that a word is a verb is told by any other of its forms.
    if (lemma.kind === 'verb' && key === lemma.key) draft.preferred = lemma.key.replace(':v', '');
    addForm(draft.forms, lemma.form);
    draft.firsts.push(at);
    draft.lasts.push(at);
  });
  return drafts;
}

/** The terms of several words, apart from names of people: the words of these are hidden one by one. */
export function draftTerms(
  { tokens, lemmas, terms }: Vocabulary,
  stopwords: Stopwords,
  names: NameForms,
): Drafts {
  const drafts = new Map<string, Draft>();
  const isNamed = (at: number) => isPersonName(tokens, lemmas, at, names);
  for (const { key, places } of terms) {
    if (places.every(({ first, last }) => isNamed(first) && isNamed(last))) continue;
    const forms: FormCounts = new Map();
    for (const { first, last } of places) {
      addForm(forms, joinForms(lemmas.slice(first, last + 1).map(lemma => lemma.form)));
    }
    const hidden = [...forms.keys()].some(form => stopwords.phrases.has(form)) ? 'phrase' : null;
    const [firsts, lasts] = [places.map(place => place.first), places.map(place => place.last)];
    drafts.set(key, { kind: 'term', preferred: null, hidden, forms, firsts, lasts });
  }
  return drafts;
}

/** For each word that only stands in one term, that term: as many occurrences, and the word is in its key. */
function findWithin(drafts: Drafts): Map<string, string> {
  const within = new Map<string, string>();
  for (const [key, { kind, hidden, firsts }] of drafts) {
    if (kind !== 'term' || hidden !== null) continue;
    for (const word of key.split(' ')) {
      if (drafts.get(word)?.firsts.length === firsts.length) within.set(word, key);
    }
  }
  return within;
}

/** Lays the drafts out in order of key, their occurrences in flat columns. */
export function layOut(
  { tokens, passages }: Vocabulary,
  drafts: Drafts,
  sessions: readonly WordSession[],
): WordTable {
  const within = findWithin(drafts);
  const ordered = [...drafts].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = ordered.reduce((sum, [, { firsts }]) => sum + firsts.length, 0);
  const [starts, ends, sessionOf] = [new Uint32Array(total), new Uint32Array(total), new Uint32Array(total)];
  let next = 0;
  const entries = ordered.map(([key, { kind, preferred, hidden, forms, firsts, lasts }]): WordEntry => {
    const first = next;
    const spread = new Set<number>();
    firsts.forEach((token, i) => {
      const session = passages[token] ?? 0;
      starts[next] = tokens[token]?.span.start ?? 0;
      ends[next] = tokens[lasts[i] ?? token]?.span.end ?? 0;
      sessionOf[next] = session;
      spread.add(session);
      next += 1;
    });
    const label = preferred ?? commonest(forms);
    const counts = { F: firsts.length, sessions: spread.size, first };
    return { key, label, kind, hidden, within: within.get(key) ?? null, ...counts };
  });
  const T = sessions.reduce((sum, session) => sum + session.tokens, 0);
  return { sessions, tokens: T, entries, starts, ends, sessionOf };
}
