import { translator } from '../i18n/catalogues.ts';
import { formatsOf, type Language } from '../i18n/index.ts';
import { selectWords } from '../state/exploration/decided-words.ts';
import type { MaillageStore } from '../state/state.ts';
import { layerNames } from '../views/parts/layerNames.ts';
import { speakerNotes } from '../views/parts/speakerNotes.ts';
import type { TakenFigure } from '../views/parts/takenFigure.ts';

/** What layers are called in a language. */
export function layerNamesOf(language: Language): (name: string) => string | null {
  return layerNames(translator(language));
}

/** What a speaker may say of a figure that was taken from the store's state. */
export function speakerNotesOf(
  store: MaillageStore,
  { tables }: TakenFigure,
  language: Language,
): readonly string[] {
  const { corpus, exploration } = store.getState();
  const words = selectWords(store.getState());
  const speech = { language, t: translator(language), formats: formatsOf(language) };
  return corpus === null ? [] : speakerNotes({ corpus, exploration, tables, words }, speech);
}
