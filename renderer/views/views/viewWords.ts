import type { Corpus } from '../../../data/model/corpus.ts';
import { queryWords } from '../../naming/conditions.ts';
import { entityName } from '../../naming/entities.ts';
import type { Exploration } from '../../state/exploration.ts';
import type { Speech } from '../../ui/language.tsx';
import { subtitle } from '../parts/picture.ts';

/** What an exploration narrows to, in a few words: its filters and what is selected; empty when it shows everything. */
export function narrowing(corpus: Corpus, exploration: Exploration, speech: Speech): string {
  const { query, selection } = exploration;
  const selected = selection === null ? null : entityName(corpus, selection, speech.t);
  return subtitle(...queryWords(corpus, query, speech), selected ?? '');
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
