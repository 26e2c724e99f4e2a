/**
 * `npm run -s corpus -- --dressed [WORD] DIR…`: how well the annotated Markdown and text documents are read in another dress
 * (`build/corpus/dresses.mjs`), against how they are read as they are. What a dress costs is what the reader took from marks, not from words.
 */
import { extname } from 'node:path';
import { DRESSES } from './dresses.mjs';
import { rates, scoreDocument, sum } from './score.mjs';

const TYPED = new Set(['.md', '.qmd', '.org', '.txt']);
/** So many of the documents that lose most are named. */
const WORST = 5;

/** Lines of the table: a head, then for each dress its row and the documents that lose most. `read` gives the dataset of a file by its name and bytes. */
export async function dressedTable(documents, read, word = '') {
  const decode = new TextDecoder('utf-8', { fatal: true });
  const there = documents.flatMap(({ annotation, bytes }) => {
    try {
      return TYPED.has(extname(annotation.source.file)) ? [{ annotation, text: decode.decode(bytes) }] : [];
    } catch {
      // Another encoding: it would be another text once it is encoded again.
      return [];
    }
  });
  const scoreOf = async (name, text, annotation) =>
    scoreDocument(annotation, await read(name, new TextEncoder().encode(text)));
  const own = new Map();
  const ownScore = async ({ annotation, text }) => {
    const { file } = annotation.source;
    if (!own.has(file)) own.set(file, await scoreOf(file, text, annotation));
    return own.get(file);
  };
  const lines = [
    `${'dress'.padEnd(38)}${['documents', 'names', 'in session', 'sessions', 'false'].map(head => head.padStart(16)).join('')}`,
  ];
  for (const dress of DRESSES.filter(({ name }) => name.includes(word))) {
    const rows = [];
    for (const document of there) {
      const worn = dress.wear(document.text, document.annotation);
      if (worn.text === document.text) continue;
      const { file } = document.annotation.source;
      const name =
        dress.extension === undefined ? file : file.slice(0, -extname(file).length) + dress.extension;
      rows.push({
        file,
        before: await ownScore(document),
        after: await scoreOf(name, worn.text, worn.annotation),
      });
    }
    lines.push(rowOf(dress.name, rows), ...worstOf(rows));
  }
  return lines;
}

function rowOf(name, rows) {
  const [before, after] = [sum(rows.map(row => row.before)), sum(rows.map(row => row.after))];
  const pair = figure => `${figure(before)} → ${figure(after)}`.padStart(16);
  const figures = [
    score => rates(score.namesRight, score.names, score.peopleHit, score.people).f1.toFixed(3),
    score => rates(score.pairsRight, score.pairsFound, score.pairsHit, score.pairs).f1.toFixed(3),
    score => String(score.sessionsHit ?? 0),
    score => String((score.names ?? 0) - (score.namesRight ?? 0)),
  ];
  return `${name.padEnd(38)}${String(rows.length).padStart(16)}${rows.length === 0 ? '' : figures.map(pair).join('')}`;
}

/** What a document loses: people in their session, and sessions. */
function lossOf({ before, after }) {
  return before.pairsHit - after.pairsHit + before.sessionsHit - after.sessionsHit;
}

function worstOf(rows) {
  return rows
    .filter(row => lossOf(row) > 0)
    .sort((a, b) => lossOf(b) - lossOf(a))
    .slice(0, WORST)
    .map(
      ({ file, before, after }) =>
        `    ${file}: people in their session ${before.pairsHit} → ${after.pairsHit}, sessions ${before.sessionsHit} → ${after.sessionsHit}`,
    );
}
