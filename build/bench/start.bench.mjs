/**
 * From navigation to the first painted picture: the first time, and the second, when the proceedings are stored. With
 * `--against FOLDER`, a built checkout of another commit, both are served side by side, start in turns, and are compared.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILT } from '../serve.mjs';
import { openBrowser } from './page.mjs';
import { measured, promise } from './promise.mjs';

const TIMES = 5;
/** What this build may take of what the other takes. */
const SHARE = { first: 0.55, second: 0.55, bundle: 0.6, heap: 0.8 };

const other = otherBuild();
const builds = [{ name: '', ...BUILT }, ...(other === null ? [] : [{ name: ' of the other', ...other }])];
const { addresses, newProfile, start, close: closeBrowser } = await openBrowser([], builds);
const rounds = await inTurns();

export const cases = builds.flatMap(({ name }, i) => {
  const given = (what, key, more) => {
    const values = rounds[i].map(round => round[key]);
    return measured(what, () => values.shift(), { times: TIMES, ...more });
  };
  const first = given(`first start${name}, to the first picture`, 'first', i === 0 ? { limit: 2000 } : {});
  const second = given(`second start${name}, to the first picture`, 'second', { against: first.name });
  return [first, second];
});

export async function close() {
  const [first, second, otherFirst, otherSecond] = cases;
  promise(first, second, 1.25);
  for (const [i, { name }] of builds.entries()) {
    const { entry, scripts } = bytesOf(i);
    const heap = middle(rounds[i].map(round => round.heap));
    process.stdout.write(
      `  bytes of scripts${name} before the first picture: ${scripts}, of which the first bundle ${entry}; heap ${heap}\n`,
    );
  }
  if (otherFirst !== undefined) {
    promise(otherFirst, first, SHARE.first);
    promise(otherSecond, second, SHARE.second);
    promise(
      sized('the other first bundle', bytesOf(1).entry),
      sized('first bundle', bytesOf(0).entry),
      SHARE.bundle,
    );
    promise(heapOf('the other heap', 1), heapOf('heap after the first picture', 0), SHARE.heap);
  }
  await closeBrowser();
}

/** Starts each build twice a round, one build after the other, so that a busy minute falls on all of them. */
async function inTurns() {
  const taken = builds.map(() => []);
  for (let round = 0; round < TIMES; round += 1)
    for (const [i, address] of addresses.entries()) taken[i].push(await startTwice(address));
  return taken;
}

async function startTwice(address) {
  const profile = await newProfile();
  const { page, painted: first } = await start(profile, address);
  const scripts = await page.evaluate(
    picture =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => /\.js$/.test(name) && startTime < picture)
        .map(({ name }) => new URL(name).pathname),
    first,
  );
  const heap = await heapIn(page);
  await page.close();
  const again = await start(profile, address);
  if (again.reading !== null) throw new Error('the second start read the document again');
  await again.page.close();
  await profile.close();
  return { first, second: again.painted, scripts, heap };
}

/** Bytes that the page's own objects take, after a collection. */
async function heapIn(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

/** The scripts that index.html names, which all are there before the page begins; and all that were asked for before there was a picture. */
function bytesOf(i) {
  const { page } = builds[i];
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) => file);
  const sizeOf = file => statSync(join(page, file)).size;
  const entry = named.reduce((sum, file) => sum + sizeOf(file), 0);
  return { entry, scripts: rounds[i][0].scripts.reduce((sum, file) => sum + sizeOf(file), 0) };
}

function heapOf(name, i) {
  return sized(name, middle(rounds[i].map(round => round.heap)));
}

function sized(name, value) {
  return { name, median: () => value };
}

function middle(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function otherBuild() {
  const at = process.argv.indexOf('--against');
  if (at < 0) return null;
  const out = resolve(process.argv[at + 1] ?? '', 'out');
  const found = { page: join(out, 'renderer'), policy: join(out, 'electron', 'policy.mjs') };
  if (!existsSync(found.page)) throw new Error(`${out} holds no build: run “npm run build” there first`);
  return found;
}
