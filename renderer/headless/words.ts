import { type Language, translator } from '../i18n/index.ts';
import { layerNames } from '../views/parts/layerNames.ts';

/** What layers are called in a language. */
export function layerNamesOf(language: Language): (name: string) => string | null {
  return layerNames(translator(language));
}
