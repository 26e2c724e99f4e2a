import { en } from './en.ts';
import { fr } from './fr.ts';
import { type Language, type Messages, type Translate, translatorOf } from './index.ts';

/** All messages at once, for what speaks several languages without a page: the command line, the gallery, tests. */
export const CATALOGUES: Readonly<Record<Language, Messages>> = { fr, en };

/** The translator of a language, of all messages at hand. */
export function translator(language: Language): Translate {
  return translatorOf(language, CATALOGUES[language]);
}
