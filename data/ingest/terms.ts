import type { Term } from '../model/entity.ts';
import { idGiver } from '../model/ids.ts';
import type { Outline } from '../model/reading.ts';
import { frenchLexicon } from '../text/french.ts';
import { addForm, commonest, type FormCounts, joinForms } from '../text/label.ts';
import { lemmatise } from '../text/lemmas.ts';
import { isPersonName, type NameForms, nameForms } from '../text/people.ts';
import { FRENCH_STOPWORDS, hiddenReason } from '../text/stopwords.ts';
import { tokenise } from '../text/tokens.ts';
import { readVocabulary, type Vocabulary } from '../text/vocabulary.ts';

/** A single word is a term of the document when it comes back this often; rarer ones are for the clouds of sessions. */
const FREQUENT = 3;
/** In a text of fewer words, twice is often. */
const FEW_WORDS = 300;

interface Draft {
  readonly label: string;
  readonly lemma: string;
  readonly kind: Term['kind'];
}

/** The lemmas of a declared keyword, in the form that terms of the body have ("pouvoir de agir"). */
function lemmaOfLabel(label: string): string {
  const tokens = tokenise(label, { start: 0, end: label.length });
  const lemmas = lemmatise(label, tokens, frenchLexicon());
  return lemmas
    .flatMap(({ key }, at) => {
      const form = tokens[at]?.lower ?? '';
      if (/^(?:l'|la|le|les)$/u.test(form)) return [];
      if (/^(?:d'|de|du|des)$/u.test(form)) return ['de'];
      return /^(?:à|au|aux)$/u.test(form) ? ['à'] : [key];
    })
    .join(' ');
}

function declaredTerms(outline: Outline): Draft[] {
  return outline.sessions.flatMap(session =>
    session.declaredKeywords.map(
      ({ label }): Draft => ({ label, lemma: lemmaOfLabel(label), kind: 'declared' }),
    ),
  );
}

function compoundTerms({ terms, lemmas }: Vocabulary): Draft[] {
  return terms.map(({ key, places }): Draft => {
    const forms: FormCounts = new Map();
    for (const { first, last } of places) {
      addForm(forms, joinForms(lemmas.slice(first, last + 1).map(lemma => lemma.form)));
    }
    return { label: commonest(forms), lemma: key, kind: 'extracted' };
  });
}

/** Nouns and acronyms that come back, but for those that only stand in one compound term ("mentale" in "santé mentale"). */
function frequentTerms({ tokens, lemmas, terms, emptied }: Vocabulary, names: NameForms): Draft[] {
  const counts = new Map<string, FormCounts>();
  tokens.forEach((token, at) => {
    const lemma = lemmas[at];
    if (lemma === undefined || lemma.kind === 'verb' || emptied.has(at)) return;
    if (hiddenReason(token, lemma, FRENCH_STOPWORDS) !== null || isPersonName(tokens, lemmas, at, names))
      return;
    const forms = counts.get(lemma.key) ?? new Map();
    addForm(forms, lemma.form);
    counts.set(lemma.key, forms);
  });
  const most = new Map<string, number>();
  for (const { key, places } of terms) {
    for (const word of key.split(' ')) most.set(word, Math.max(most.get(word) ?? 0, places.length));
  }
  return [...counts].flatMap(([lemma, forms]): Draft[] => {
    const uses = [...forms.values()].reduce((sum, count) => sum + count, 0);
    const firm =
      uses >= (tokens.length < FEW_WORDS ? FREQUENT - 1 : FREQUENT) && uses > (most.get(lemma) ?? 0);
    return firm ? [{ label: commonest(forms), lemma, kind: 'extracted' }] : [];
  });
}

/**
 * The terms of a document: its declared keywords, then the compound terms and the frequent words of the summaries, each
 * lemma once. Ids are slugs of the lemma, given in the order of the
 * list (declared, compound, frequent; each as it is read), so they are stable.
 */
export function readTerms(text: string, outline: Outline): Term[] {
  const spans = outline.sessions.flatMap(({ summary }) => (summary === null ? [] : [summary]));
  const names = nameForms(outline.appearances.map(({ name }) => name));
  const vocabulary = readVocabulary(text, spans, frenchLexicon(), FRENCH_STOPWORDS);
  const drafts = [
    ...declaredTerms(outline),
    ...compoundTerms(vocabulary).filter(({ label }) => !FRENCH_STOPWORDS.phrases.has(label)),
    ...frequentTerms(vocabulary, names),
  ];
  const idOf = idGiver();
  const byLemma = new Map<string, Draft>();
  for (const draft of drafts) if (!byLemma.has(draft.lemma)) byLemma.set(draft.lemma, draft);
  return [...byLemma.values()].map(draft => ({ id: idOf(draft.lemma), ...draft }));
}
