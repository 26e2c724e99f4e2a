import file from '../reference/lexicon.fr.json' with { type: 'json' };
import { type Lexicon, readLexicon } from './lexicon.ts';

let lexicon: Lexicon | null = null;

/**
 * The French lexicon, made at its first use. Half a megabyte comes with this module: a page loads it by `import()`
 * where words are first counted, a worker may import it plainly.
 */
export function frenchLexicon(): Lexicon {
  lexicon ??= readLexicon(file);
  return lexicon;
}
