/**
 * The weights of what opens a session (`data/ingest/openings/weights.ts`), fitted to `data/gold/openings.json`: the lines that may
 * open one and that the reader left in another when it saw a lot for the first time, each with its signs, by document and by the form that
 * it shares with others, and whether it is the title of an annotated session. `npm run -s corpus -- --openings` prints them, and how
 * each lot is read by weights that were fitted to the others. Logistic regression by Newton's steps, as many each time.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { newton } from './second-look.mjs';

/** Half of what a line weighs is its own, half is that of all lines of its form. */
const OWN = 0.5;
/** A document with more lines than this counts for less than each of them would. */
const FULL = 20;
const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** What the table holds, its signs unpacked: a line is its signs in hexadecimal digits, with "+" behind those of a title. */
export function readOpenings() {
  const { signs, documents } = JSON.parse(readFileSync(join(ROOT, 'data', 'gold', 'openings.json'), 'utf8'));
  const unpack = line => {
    const mask = BigInt(`0x${line.replace('+', '')}`);
    return {
      place: [...signs.map((_, i) => Number((mask >> BigInt(i)) & 1n)), 1],
      opens: line.endsWith('+'),
    };
  };
  return {
    signs,
    documents: documents.map(({ lot, file, forms }) => ({
      lot,
      file,
      forms: forms.map(form => form.split(' ').map(unpack)),
    })),
  };
}

/** The weights of some documents, the last of them what a line weighs of which nothing is seen. */
export function openingWeights({ signs, documents }) {
  const examples = documents.flatMap(({ forms }) => {
    const lines = forms.flat();
    const weight = Math.max(1, lines.length / FULL) ** -0.5;
    return lines.map(({ place, opens }) => ({ place, speaks: opens, weight }));
  });
  return newton(examples, signs.length + 1);
}

/** How likely each line of a form opens a session. */
function likelihoods(weights, form) {
  const own = form.map(({ place }) => place.reduce((sum, value, i) => sum + value * weights[i], 0));
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  return own.map(value => 1 / (1 + Math.exp(-(OWN * value + (1 - OWN) * mean))));
}

/** What each lot gains by weights that were fitted to all other lots: lines from some thresholds on, and how many are titles. */
export function heldOpenings(table, thresholds = THRESHOLDS) {
  const lots = [...new Set(table.documents.map(({ lot }) => lot))];
  const weighed = lots.flatMap(lot => {
    const weights = openingWeights({
      ...table,
      documents: table.documents.filter(other => other.lot !== lot),
    });
    return table.documents
      .filter(other => other.lot === lot)
      .flatMap(({ forms }) =>
        forms.flatMap(form =>
          likelihoods(weights, form).map((likelihood, i) => ({ likelihood, ...form[i] })),
        ),
      );
  });
  const titles = weighed.filter(({ opens }) => opens).length;
  return thresholds.map(threshold => {
    const opened = weighed.filter(({ likelihood }) => likelihood >= threshold);
    const right = opened.filter(({ opens }) => opens).length;
    const precision = opened.length === 0 ? 1 : right / opened.length;
    return { threshold, opened: opened.length, right, precision, recall: titles === 0 ? 1 : right / titles };
  });
}

/** Prints the weights and what they open at lots that they were not fitted to. */
export function printOpenings() {
  const table = readOpenings();
  const weights = openingWeights(table);
  const say = line => process.stdout.write(`${line}\n`);
  for (const [i, sign] of [...table.signs, 'start'].entries())
    say(`${weights[i].toFixed(2).padStart(6)} ${sign}`);
  say('from  opened  right  precision  recall');
  for (const { threshold, opened, right, precision, recall } of heldOpenings(table)) {
    const cells = [
      String(opened).padStart(7),
      String(right).padStart(6),
      precision.toFixed(3).padStart(10),
      recall.toFixed(3).padStart(7),
    ];
    say(`${threshold.toFixed(2)} ${cells.join(' ')}`);
  }
}
