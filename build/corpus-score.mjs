/**
 * `npm run -s corpus -- DIR…`: how well the reader reads real documents that no rule was written for. The annotations
 * lie in data/gold/corpus with pointers to public texts; the texts are not ours to keep: put them in DIR under the names
 * that the annotations give. An annotation beside its text in DIR (a lot held back) is read as well.
 * `--made N [SEED] [DIR]` scores made-up programmes in place of real ones (`build/corpus/made.mjs`).
 * `--second-look` fits the weights of the second look again (`build/corpus/second-look.mjs`).
 * `--openings` fits the weights of what opens a session again (`build/corpus/openings.mjs`).
 * `--places DIR…` tells where those stand who are not in their session, and what was opened that is none (`build/corpus/places.mjs`).
 * `--dressed [WORD] DIR…` tells what it costs when a document is typed otherwise (`build/corpus/dressed.mjs`), for the dresses with WORD in their name.
 * Ends with 0 when every text was scored, 2 when one is not there or is not the one that was annotated.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bench/bundled.mjs';
import { dressedTable } from './corpus/dressed.mjs';
import { readAnnotations, readText } from './corpus/files.mjs';
import { scoreMade } from './corpus/made.mjs';
import { printOpenings } from './corpus/openings.mjs';
import { placesOf, placesTable } from './corpus/places.mjs';
import { isBadlyRead, rates, scoreDocument, sum } from './corpus/score.mjs';
import { printSecondLook } from './corpus/second-look.mjs';
import { decoder } from './decoder.mjs';
import { ensureInstalled } from './install.mjs';
import { pdfProgram } from './pdf-program.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

const HEADINGS = [
  'prec',
  'recall',
  'F1',
  'in session',
  'part',
  'role',
  'sessions',
  'as titled',
  'title',
  'dates',
  'place',
  'false',
  'recognised',
];
const WIDTHS = [5, 7, 5, 11, 9, 9, 9, 10, 6, 6, 6, 6, 11];

/** What is read of a file that is refused. */
const NOTHING = { proceedings: { dates: [] }, people: [], sessions: [], participations: [] };

const [option, count, seed, target] = process.argv.slice(2);
if (option === '--made') {
  ensureInstalled();
  await scoreMade(Number(count ?? 400), Number(seed ?? 1), target);
  process.exit();
}
if (option === '--second-look') {
  printSecondLook();
  process.exit();
}
if (option === '--openings') {
  printOpenings();
  process.exit();
}
const asksPlaces = option === '--places';
const asksDressed = option === '--dressed';
const word = asksDressed && count !== undefined && !existsSync(count) ? count : undefined;
const folders = process.argv.slice(word !== undefined ? 4 : asksPlaces || asksDressed ? 3 : 2);
const documents = readAnnotations([join(ROOT, 'data', 'gold', 'corpus'), ...folders]).map(annotation => ({
  annotation,
  ...readText(annotation.source, folders),
}));
for (const { annotation, trouble } of documents.filter(({ trouble }) => trouble)) {
  const { file, repository, path, commit, address } = annotation.source;
  say(`${file} ${trouble} (${address ?? `${repository}, ${path} of ${commit}`}).`);
  process.exitCode = 2;
}
const there = documents.filter(({ bytes }) => bytes);
const tell = asksPlaces ? tellPlaces : asksDressed ? tellDressed : scoreAll;
if (there.length > 0) await tell(there);
else say('no text of the corpus is there: npm run -s corpus -- DIR, a folder with the texts.');

async function scoreAll(texts) {
  ensureInstalled();
  const reader = await bundled('build/bench/corpus-entry.ts');
  const rows = [];
  for (const { annotation, bytes } of texts) {
    const { dataset, recognised } = await readingOf(reader, annotation.source, bytes);
    rows.push({ name: annotation.source.file, score: scoreDocument(annotation, dataset), recognised });
  }
  line('', HEADINGS);
  for (const { name, score, recognised } of rows) line(name, [...cells(score), String(recognised)]);
  const total = sum(rows.map(({ score }) => score));
  line(`all ${rows.length}`, cells(total));
  const falseNames = total.names - total.namesRight;
  const zeros = rows.filter(({ score }) => score.people > 0 && score.peopleHit === 0);
  process.stdout.write(
    `false names: ${falseNames} of ${total.names}, ${((100 * falseNames) / Math.max(1, total.names)).toFixed(1)} in 100\n` +
      `documents at zero: ${zeros.length}${zeros.map(({ name }) => ` ${name}`).join(',')}\n` +
      `asked about (recognised under ${reader.READS_WELL}): ${asked(rows, reader.READS_WELL)}\n`,
  );
}

async function tellPlaces(texts) {
  ensureInstalled();
  const reader = await bundled('build/bench/corpus-entry.ts');
  const documents = [];
  for (const { annotation, bytes } of texts) {
    const { dataset } = await readingOf(reader, annotation.source, bytes);
    documents.push({ name: annotation.source.file, ...placesOf(annotation, dataset) });
  }
  process.stdout.write(`${placesTable(documents).join('\n')}\n`);
}

async function tellDressed(texts) {
  ensureInstalled();
  const reader = await bundled('build/bench/corpus-entry.ts');
  const read = async (name, bytes) => {
    const result = await reader.extract({ name, sha256: '', bytes, decoder });
    return result.ok ? result.value : NOTHING;
  };
  process.stdout.write(`${(await dressedTable(texts, read, word)).join('\n')}\n`);
}

async function readingOf(reader, { file, sha256 }, bytes) {
  const { documentOf, evidenceIn, extract, readPdf, recognise, textOf } = reader;
  const pdf = data => readPdf(pdfProgram(), data);
  const input = { name: file, sha256, bytes, decoder, pdf };
  const read = await extract(input);
  const text = await textOf(input);
  if (!read.ok || !text.ok) {
    say(
      `${file} was refused: ${(read.error ?? text.error).code}. It counts as one in which nothing was found.`,
    );
    return { dataset: NOTHING, recognised: 0 };
  }
  const evidence = evidenceIn(await documentOf(text.value, file));
  return { dataset: read.value, recognised: recognise(read.value, evidence).score };
}

/** How many of the badly read, and of the others, the limit tells apart. */
function asked(rows, limit) {
  const [bad, well] = [true, false].map(is => rows.filter(({ score }) => isBadlyRead(score) === is));
  const under = those => those.filter(({ recognised }) => recognised < limit).length;
  return `${under(bad)} of ${bad.length} badly read, ${under(well)} of ${well.length} others`;
}

function cells(score) {
  const names = rates(score.namesRight, score.names, score.peopleHit, score.people);
  const placed = rates(score.pairsRight, score.pairsFound, score.pairsHit, score.pairs);
  return [
    ...[names.precision, names.recall, names.f1, placed.f1].map(value => value.toFixed(2)),
    share(score.partsRight, score.pairsHit),
    share(score.rolesRight, score.roles),
    share(score.sessionsHit, score.sessions),
    share(score.sessionTitles, score.sessionsHit),
    share(score.titlesRight, score.titles),
    share(score.datesRight, score.dates),
    share(score.placesRight, score.places),
    String(score.names - score.namesRight),
  ];
}

function share(right, all) {
  return all === 0 ? '–' : `${right}/${all}`;
}

function line(name, values) {
  process.stdout.write(
    `${name.padEnd(24)}${values.map((value, i) => value.padStart(WIDTHS[i])).join(' ')}\n`,
  );
}
