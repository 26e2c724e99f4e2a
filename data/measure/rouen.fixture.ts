import { plain } from '../document/open.ts';
import { readOutline } from '../ingest/outline.ts';
import rouen from '../samples/actes-rouen-2025.txt?raw';
import { frenchLexicon } from '../text/french.ts';
import type { WordTable } from './word-table.ts';
import { buildWordTable, nameForms } from './words.ts';

/** The bundled proceedings, for tests of measures: text, outline, words of all sessions and of the workshops alone. */
export const text = rouen;
export const outline = readOutline(plain(rouen), {
  name: 'actes-rouen-2025.txt',
  sha256: '',
  characters: rouen.length,
});
export const lexicon = frenchLexicon();
const names = nameForms(outline.appearances.map(appearance => appearance.name));

function tableOf(kinds: readonly string[]): WordTable {
  const sessions = outline.sessions.filter(({ kind }) => kinds.includes(kind));
  return buildWordTable(rouen, sessions, lexicon, { names });
}

export const workshops = tableOf(['workshop']);
export const everything = tableOf(['workshop', 'address', 'plenary', 'closing']);

/** Ids of the sessions of the theme of that number. */
export function theme(number: number): string[] {
  const id = outline.themes.find(t => t.number === number)?.id;
  return outline.sessions.filter(session => session.theme === id).map(session => session.id);
}
