import { frenchLexicon } from './french.ts';
import { remembered } from './remembered.ts';

/** Whether a word, written with a capital, is an ordinary word of French: a noun, an adjective, a verb. */
export const isCommonWord = remembered((word: string): boolean => {
  const lower = word.toLowerCase();
  return lower.split(/[-'’]/).every(part => part.length < 2 || frenchLexicon().readings(part).length > 0);
});
