/**
 * `npm run -s extract -- FILE`: reads one file and prints its dataset as JSON on standard output; progress and
 * diagnostics go to standard error. Ends with 0 when the file was read, 2 when it could not be, or is empty.
 * Works on a fresh clone: it installs what is missing, and bundles the reader when it is older than its sources.
 */
import { bytesOf, inputOf, loadReader, REFUSALS } from './reader.mjs';
import { sentenceOf } from './sentences.mjs';

const UNREADABLE = 2;

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Prints a sentence and ends with the code of an unreadable file. */
function refuse(sentence) {
  say(`extract: ${sentence}.`);
  process.exit(UNREADABLE);
}

async function main() {
  const files = process.argv.slice(2);
  const [file] = files;
  if (file === undefined || files.length !== 1)
    return refuse('say which file to read: npm run -s extract -- FILE');
  const { bytes, refusal } = bytesOf(file);
  if (refusal !== undefined) return refuse(refusal);
  const { extract } = await loadReader();
  const result = await extract({ ...inputOf(file, bytes), onStage: stage => say(`extract: ${stage}`) });
  if (!result.ok) return refuse(`${file} ${REFUSALS[result.error.code]}`);
  const { warnings, ...facts } = result.value;
  for (const warning of warnings) {
    if (warning.severity === 'warning') say(`extract: ${sentenceOf(warning)}`);
  }
  const dataset = {
    ...facts,
    warnings: warnings.map(({ code, span, candidates, ...rest }) => ({
      code,
      message: sentenceOf({ code, ...rest }),
      span,
      candidates,
      ...rest,
    })),
  };
  process.stdout.write(`${JSON.stringify(dataset, null, 2)}\n`);
}

await main();
