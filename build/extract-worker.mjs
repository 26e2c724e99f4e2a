/** One core of `npm run -s extract -- --out DIR FILE…`: reads the files that it is given, one after the other. */
import { parentPort } from 'node:worker_threads';
import { bytesOf, inputOf, loadReader, REFUSALS } from './reader.mjs';
import { datasetOf } from './sentences.mjs';

const { extract } = await loadReader();

/** The dataset of a file, or the sentence that says why there is none. */
async function read(file) {
  const { bytes, refusal } = bytesOf(file);
  if (refusal !== undefined) return { refusal };
  const result = await extract(inputOf(file, bytes));
  return result.ok
    ? { dataset: datasetOf(result.value) }
    : { code: result.error.code, refusal: `${file} ${REFUSALS[result.error.code]}` };
}

parentPort?.on('message', async file => {
  parentPort?.postMessage(
    await read(file).catch(cause => ({ refusal: `${file} could not be read (${cause.message})` })),
  );
});
