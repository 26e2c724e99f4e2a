/** From navigation to the first painted picture: the first time, when the sample is read, and the second, when it is stored. */
import { openBrowser } from './page.mjs';
import { measured, promise } from './promise.mjs';

const TIMES = 5;
const { newProfile, start, close: closeBrowser } = await openBrowser();
const profiles = [];
const readings = [];
let again = 0;

const first = measured(
  'first start, to the first picture',
  async () => {
    const profile = await newProfile();
    profiles.push(profile);
    const { page, painted, reading } = await start(profile);
    readings.push(reading);
    await page.close();
    return painted;
  },
  { times: TIMES, limit: 2000 },
);

const reading = measured(
  'of which the reading, in the worker',
  () => {
    const milliseconds = readings.shift();
    if (typeof milliseconds !== 'number') throw new Error('the first start read nothing');
    return milliseconds;
  },
  { times: TIMES },
);

const second = measured(
  'second start, to the first picture',
  async () => {
    const profile = profiles[again++ % profiles.length];
    const { page, painted, reading } = await start(profile);
    if (reading !== null) throw new Error('the second start read the document again');
    await page.close();
    return painted;
  },
  { times: TIMES, limit: 2000, against: first.name },
);

export const cases = [first, reading, second];

export async function close() {
  promise(first, second, 1);
  await closeBrowser();
}
