/** Words by the hundred and tables by the megabyte, of the bundled proceedings: bundled for Node by the bench. */
import { plain } from '../../data/document/open.ts';
import { ingest } from '../../data/ingest/ingest.ts';
import { cloudWords } from '../../data/measure/cloud.ts';
import { scoreTable } from '../../data/measure/scores.ts';
import { buildWordTable } from '../../data/measure/words.ts';
import text from '../../data/samples/actes-rouen-2025.txt?raw';
import { frenchLexicon } from '../../data/text/french.ts';

/** So many words of the whole text, the most frequent first. */
export function wordsOfText(count) {
  const table = buildWordTable(
    text,
    [{ id: 'all', theme: null, summary: { start: 0, end: text.length } }],
    frenchLexicon(),
  );
  const { words } = cloudWords(
    table,
    { sessions: ['all'] },
    { measure: 'frequency', limit: count, floor: { f: 1 } },
  );
  return words.map(({ key, label, f }) => ({ key, label, weight: Math.sqrt(f) }));
}

/** The table of the proceedings, each workshop a part. */
export const smallTable = () => largeTable(text.length);

/** The table of a text of so many characters: the bundled proceedings over and over, each workshop a part that grows. */
export function largeTable(characters) {
  const source = { name: 'actes-rouen-2025.txt', sha256: 'rouen', characters: text.length };
  const { sessions } = ingest(plain(text), source);
  const copies = Math.ceil(characters / text.length);
  const sources = Array.from({ length: copies }, (_, copy) =>
    sessions.map(({ id, theme, summary }) => ({
      id: `${id}/${copy}`,
      theme,
      summary:
        summary === null
          ? null
          : { start: summary.start + copy * text.length, end: summary.end + copy * text.length },
    })),
  ).flat();
  const table = buildWordTable(text.repeat(copies), sources, frenchLexicon());
  const parts = sessions.map(({ id }) => ({
    id,
    sessions: Array.from({ length: copies }, (_, copy) => `${id}/${copy}`),
  }));
  return { table, parts };
}

/** Every word in every part. */
export function scoreAll({ table, parts }) {
  return scoreTable(table, parts);
}
