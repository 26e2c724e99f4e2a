import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { queryWords } from '../../naming/conditions.ts';
import { entityName } from '../../naming/entities.ts';
import { valueName } from '../../naming/facets.ts';
import type { Exploration } from '../../state/exploration/exploration.ts';
import { isSameName } from '../../state/exploration/view-names.ts';
import type { WordsPart } from '../../state/exploration/words.ts';
import type { Speech } from '../../ui/language.tsx';
import { subtitle } from './picture.ts';

/** What an exploration narrows to, in a few words: its text, its filters and what is selected; empty when it shows everything. */
export function narrowing(corpus: Corpus, exploration: Exploration, speech: Speech): string {
  const { screen, query, selection, words } = exploration;
  const named = (ref: EntityRef | null) => (ref === null ? '' : (entityName(corpus, ref, speech.t) ?? ''));
  const part = screen === 'words' ? partWords(corpus, words.part, speech) : '';
  return subtitle(part, ...queryWords(corpus, query, speech), named(selection));
}

/** The text whose words are shown, where it is not all of it. */
function partWords(corpus: Corpus, part: WordsPart, { t }: Speech): string {
  switch (part.kind) {
    case 'all':
      return '';
    case 'sessions':
      return t('words.keptSessions', { count: part.ids.length });
    case 'organisationKind':
      return t(`organisationKind.${part.id}`);
    case 'document':
      return valueName(corpus, 'documents', part.id, t);
    case 'territory':
      return valueName(corpus, 'territories', part.id, t);
    case 'session':
    case 'theme':
      return entityName(corpus, part, t) ?? '';
  }
}

/** The screen that a view shows and what it narrows to. */
export function viewSummary(corpus: Corpus, exploration: Exploration, speech: Speech): string {
  return subtitle(speech.t(`screen.${exploration.screen}`), narrowing(corpus, exploration, speech));
}

/** A name to begin with: "Réseau : thème 2 ou 3 · sauf ateliers". */
export function suggestedName(corpus: Corpus, exploration: Exploration, speech: Speech): string {
  const screen = speech.t(`screen.${exploration.screen}`);
  const what = narrowing(corpus, exploration, speech);
  return what === '' ? screen : speech.t('view.suggested', { screen, what });
}

interface Viewed {
  readonly corpus: Corpus;
  readonly exploration: Exploration;
  readonly speech: Speech;
}

/** What a view is to say, by the name that it was given; null when it bears the one that was proposed, with its number or without. */
export function messageOf(name: string, { corpus, exploration, speech }: Viewed): string | null {
  const own = name.replace(/ \(\d+\)$/u, '').trim();
  // A name is kept with plain spaces, where a sentence has those of French.
  const proposed = [speech.t(`screen.${exploration.screen}`), suggestedName(corpus, exploration, speech)];
  return own === '' || proposed.some(each => isSameName(each, own)) ? null : name;
}
