import type { Correction } from '../../data/model/correction.ts';
import type { Formats, Translate } from '../i18n/index.ts';

type WordDecision = Extract<
  Correction,
  { readonly op: 'join-words' | 'part-word' | 'hide-word' | 'show-word' }
>;

/** A decision on words, as the journal and the list of words say it. */
export function wordDecisionWords(
  decision: WordDecision,
  { t, formats }: { readonly t: Translate; readonly formats: Pick<Formats, 'list'> },
): string {
  switch (decision.op) {
    case 'join-words': {
      const words = formats.list([...new Set(decision.words)].map(name => t('journal.quoted', { name })));
      return t('decision.join-words', { words, into: decision.into });
    }
    case 'part-word':
      return t('decision.part-word', { word: decision.word, form: decision.form });
    case 'hide-word':
    case 'show-word':
      return t(`decision.${decision.op}`, { word: decision.word });
  }
}
