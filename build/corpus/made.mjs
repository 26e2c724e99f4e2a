/**
 * `npm run -s corpus -- --made N [SEED] [DIR]`: N made-up programmes (data/gold/made) as the reader reads them, and how much is lost with each
 * way of writing a programme: what fails everywhere with one way, or with two ways together, is a kind that the reader does not know.
 * DIR gets their texts and truths.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../bench/bundled.mjs';
import { decoder } from '../decoder.mjs';
import { rates, scoreDocument, sum } from './score.mjs';

/** Fewer documents with two ways together than this prove nothing. */
const LEAST_OF_PAIR = 4;
const PAIRS = 30;
const WORST = 15;
/** Of so many mixtures one is written in each of the other layouts too. */
const SHARE_OF_LAYOUT = 10;

/** Scores so many programmes from a seed on and prints what was lost where; `folder` gets them as files. */
export async function scoreMade(count, seed, folder) {
  const { extract } = await bundled('build/bench/corpus-entry.ts');
  const { FACTORS, LAYOUTS, laidProgramme, madeProgramme } = await bundled('build/bench/made-entry.ts');
  const rows = [];
  for (let index = 0; index < count; index += 1) {
    const made = madeProgramme(seed + index);
    rows.push({ ...made, score: await scoreOf(extract, made) });
    if (folder !== undefined) write(folder, made);
  }
  print('all', rows);
  for (const factor of FACTORS) {
    process.stdout.write(`\n${factor}\n`);
    const values = [...new Set(rows.map(({ style }) => style[factor]))].map(value => {
      const those = rows.filter(({ style }) => style[factor] === value);
      return { value, those, cells: cellsOf(those) };
    });
    for (const { value, those } of values.sort((a, b) => a.cells.mean - b.cells.mean))
      print(`  ${value.replaceAll(' ', '·')}`, those);
  }
  process.stdout.write('\nlayouts of their own\n');
  const each = Math.ceil(count / SHARE_OF_LAYOUT);
  for (const layout of LAYOUTS) {
    const laid = Array.from({ length: each }, (_, at) => laidProgramme(layout, seed + at));
    const those = [];
    for (const made of laid) {
      those.push({ ...made, score: await scoreOf(extract, made) });
      if (folder !== undefined) write(folder, made);
    }
    print(`  ${layout.id}`, those);
  }
  process.stdout.write('\ntwo ways together, by what is lost beyond the rest\n');
  for (const { name, those } of worstPairs(rows, FACTORS).slice(0, PAIRS)) print(`  ${name}`, those);
  process.stdout.write('\nworst documents\n');
  const worst = rows.map(row => ({ row, loss: lossOf(row.score) })).sort((a, b) => b.loss - a.loss);
  for (const { row } of worst.slice(0, WORST)) print(`  ${row.file}`, [row]);
}

/** How a made-up programme was read, as counts. */
async function scoreOf(extract, { file, text, truth }) {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = await extract({ name: file, sha256, bytes, decoder });
  if (!read.ok) throw new Error(`${file} could not be read: ${read.error.code}`);
  return scoreDocument(truth, read.value);
}

function write(folder, { file, text, truth, style = {} }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, `${file}.json`), `${JSON.stringify({ style, truth }, null, 1)}\n`);
}

/** Names, people in their session and sessions that were lost, each person and session once. */
function lossOf({ people, peopleHit, pairs, pairsHit, sessions, sessionsHit, names, namesRight }) {
  return people - peopleHit + (pairs - pairsHit) + (sessions - sessionsHit) + (names - namesRight);
}

function worstPairs(rows, factors) {
  const mean = rows.reduce((all, { score }) => all + lossOf(score), 0) / rows.length;
  const pairs = new Map();
  for (const row of rows)
    for (const [at, one] of factors.entries())
      for (const other of factors.slice(at + 1)) {
        const name = `${one} ${row.style[one]} & ${other} ${row.style[other]}`;
        pairs.set(name, [...(pairs.get(name) ?? []), row]);
      }
  return [...pairs]
    .filter(([, those]) => those.length >= LEAST_OF_PAIR)
    .map(([name, those]) => ({ name, those, beyond: beyondOf(those, mean) }))
    .sort((a, b) => b.beyond - a.beyond);
}

function beyondOf(those, mean) {
  return those.reduce((all, { score }) => all + lossOf(score) - mean, 0) / Math.sqrt(those.length);
}

function cellsOf(rows) {
  const score = sum(rows.map(row => row.score));
  const names = rates(score.namesRight, score.names, score.peopleHit, score.people);
  const placed = rates(score.pairsRight, score.pairsFound, score.pairsHit, score.pairs);
  const sessions = score.sessions === 0 ? 1 : score.sessionsHit / score.sessions;
  return { score, names, placed, sessions, mean: names.f1 + placed.f1 + sessions };
}

function print(name, rows) {
  const { score, names, placed, sessions } = cellsOf(rows);
  const cells = [
    `names ${names.f1.toFixed(2)}`,
    `in session ${placed.f1.toFixed(2)}`,
    `sessions ${sessions.toFixed(2)}`,
    `part ${score.partsRight}/${score.pairsHit}`,
    `role ${score.rolesRight}/${score.roles}`,
    `false ${score.names - score.namesRight}/${score.names}`,
    `more sessions ${score.sessionsFound - score.sessionsHit}`,
  ];
  process.stdout.write(`${name.padEnd(56)} ${String(rows.length).padStart(4)}  ${cells.join('  ')}\n`);
}
