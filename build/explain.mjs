/**
 * `npm run -s explain -- FILE [LINE]`: what the reader believed about each line of a file, for which reasons, and what it
 * nearly believed. With a line number, that line and its neighbours. Ends with 2 when the file cannot be read.
 */
import { bytesOf, inputOf, loadReader, REFUSALS } from './reader.mjs';

/** Lines shown before and behind the one asked for. */
const AROUND = 3;
const WIDTH = 72;

function refuse(sentence) {
  process.stderr.write(`explain: ${sentence}.\n`);
  process.exit(2);
}

const shorten = text => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);
const signed = weight => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;

/** Two lines on one: what stands there, and what was made of it. */
function sentenceOf({ line, text, block, verdict, session, layout, belief, reasons, again, opening }) {
  const made = [verdict, session, block].filter(Boolean).join(', ');
  const people = layout === null ? [] : [`      ${layout.id}: ${layout.names.join('; ')}`];
  const weights = reasons.map(({ code, weight }) => `${signed(weight)} ${code}`).join(' ');
  const why = belief === null ? [] : [`      ${belief.toFixed(2)} = ${weights}`];
  const by = signs =>
    signs.map(({ code, weight }) => `${weight === null ? 'never:' : signed(weight)} ${code}`).join(' ');
  const once = again.map(
    ({ name, likelihood, signs }) => `      again, ${name}: ${likelihood.toFixed(2)} by ${by(signs)}`,
  );
  const opens =
    opening === null
      ? []
      : [`      opens a session: ${opening.likelihood.toFixed(2)} by ${by(opening.signs)}`];
  return [
    `${String(line).padStart(5)} ${shorten(text)}`,
    `      → ${made}`,
    ...people,
    ...why,
    ...once,
    ...opens,
  ].join('\n');
}

// Whoever reads only the first lines closes the pipe.
process.stdout.on('error', () => process.exit(0));

const [file, wanted, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0)
  refuse('say which file, and which line if only one: npm run -s explain -- FILE [LINE]');
const { bytes, refusal } = bytesOf(file);
if (refusal !== undefined) refuse(refusal);
const at = wanted === undefined ? null : Number(wanted);
if (at !== null && !(Number.isInteger(at) && at > 0)) refuse(`“${wanted}” is no number of a line`);
const { explainFile } = await loadReader();
const result = await explainFile(inputOf(file, bytes));
if (!result.ok) refuse(`${file} ${REFUSALS[result.error.code]}`);
const lines = result.value;
if (at !== null && at > lines.length) refuse(`${file} has ${lines.length} lines`);
const shown = lines.filter(
  ({ line, verdict }) => verdict !== 'blank' && (at === null || Math.abs(line - at) <= AROUND),
);
process.stdout.write(shown.map(explained => `${sentenceOf(explained)}\n`).join(''));
