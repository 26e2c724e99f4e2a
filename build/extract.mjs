/**
 * `npm run -s extract -- FILE`: reads one file and prints its dataset as JSON on standard output; progress and
 * diagnostics go to standard error. Ends with 0 when the file was read, 2 when it could not be, or is empty.
 * `npm run -s extract -- --out DIR [--format json|parquet] FILE…`: reads many over all cores. Each dataset is written into DIR, as
 * JSON on one line or, of all files together, as Parquet tables; a file that holds two conferences gives two. A line of JSON for each
 * goes to standard output, a summary to standard error. Ends with 0 when all were read, 2 when one could not be.
 * Works on a fresh clone: it installs what is missing, and bundles the reader when it is older than its sources.
 */
import { parseArgs } from 'node:util';
import { bytesOf, inputOf, loadReader, misreadArguments, REFUSALS, refusalOfFolder } from './reader.mjs';
import { datasetOf, sentenceOf } from './sentences.mjs';

const UNREADABLE = 2;
const FORMATS = ['json', 'parquet'];

function say(sentence) {
  process.stderr.write(`extract: ${sentence}\n`);
}

/** Prints a sentence and ends with the code of an unreadable file. */
function refuse(sentence) {
  say(`${sentence}.`);
  process.exit(UNREADABLE);
}

/** What was asked for; ends where it cannot be understood. */
function argumentsOf() {
  try {
    const options = { out: { type: 'string' }, format: { type: 'string' } };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, files: positionals };
  } catch (cause) {
    return refuse(misreadArguments(cause));
  }
}

async function one(file) {
  const { bytes, refusal } = bytesOf(file);
  if (refusal !== undefined) return refuse(refusal);
  const { extractEvents } = await loadReader();
  const result = await extractEvents({ ...inputOf(file, bytes), onStage: stage => say(stage) });
  if (!result.ok) return refuse(`${file} ${REFUSALS[result.error.code]}`);
  const { whole, events } = result.value;
  for (const warning of whole.warnings) {
    if (warning.severity === 'warning') say(sentenceOf(warning));
  }
  if (events.length > 0)
    say(`${file} holds ${events.length} events, read here as one; --out DIR writes a dataset for each`);
  process.stdout.write(`${JSON.stringify(datasetOf(whole), null, 2)}\n`);
}

async function main() {
  // Whoever reads only the first lines closes the pipe.
  process.stdout.on('error', () => process.exit());
  const { out, format = 'json', files } = argumentsOf();
  if (!FORMATS.includes(format)) return refuse(`--format is ${FORMATS.join(' or ')}, not ${format}`);
  if (out === undefined) {
    const [file] = files;
    if (format !== 'json') return refuse('--format goes with --out DIR');
    if (file === undefined) return refuse('say which file to read: npm run -s extract -- FILE');
    if (files.length > 1) return refuse('say where to write several: npm run -s extract -- --out DIR FILE…');
    return one(file);
  }
  if (files.length === 0) return refuse('say which files to read: npm run -s extract -- --out DIR FILE…');
  const unusable = refusalOfFolder(out);
  if (unusable !== undefined) return refuse(unusable);
  const { extractMany } = await import('./extract-many.mjs');
  const print = line => process.stdout.write(`${JSON.stringify(line)}\n`);
  const { refused } = await extractMany([...new Set(files)], { out, format, say, print });
  if (refused > 0) process.exitCode = UNREADABLE;
}

await main();
