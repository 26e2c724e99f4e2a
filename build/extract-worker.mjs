/** One core of `npm run -s extract -- --out DIR FILE…`: reads the files that it is given, one after the other. */
import { parentPort } from 'node:worker_threads';
import { bytesOf, inputOf, loadReader, REFUSALS } from './reader.mjs';
import { datasetOf } from './sentences.mjs';

const { extractEvents } = await loadReader();

/** The dataset of each event of a file, or the sentence that says why there is none. */
async function read(file) {
  const { bytes, refusal } = bytesOf(file);
  if (refusal !== undefined) return { refusal };
  const result = await extractEvents(inputOf(file, bytes));
  if (!result.ok) return { code: result.error.code, refusal: `${file} ${REFUSALS[result.error.code]}` };
  const { whole, events } = result.value;
  return { datasets: (events.length === 0 ? [whole] : events).map(datasetOf) };
}

parentPort?.on('message', async file => {
  parentPort?.postMessage(
    await read(file).catch(cause => ({ refusal: `${file} could not be read (${cause.message})` })),
  );
});
