/** Many files at once, over all cores: a dataset for each event in them, a line on standard output for each, and a summary. */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeTables } from './parquet.mjs';
import { loadReader } from './reader.mjs';

/** A file that takes longer was made to. */
const LONGEST_MS = 120_000;
const LIMITS = { maxOldGenerationSizeMb: 1024 };

/** Reads files and writes what each gave into a folder that is there; gives how many were read and how many were not. */
export async function extractMany(files, { out, format, say, print }) {
  // Bundled once, before the cores ask for it.
  await loadReader();
  const names = outputNames(files);
  const parquet = format === 'parquet' ? [] : null;
  const counts = { read: 0, refused: 0 };
  const write = (file, name, dataset) => {
    if (parquet === null) writeFileSync(join(out, `${name}.json`), `${JSON.stringify(dataset)}\n`);
    else parquet.push({ document: name, dataset });
    const { proceedings, sessions, people, participations } = dataset;
    print({
      file,
      dataset: parquet === null ? `${name}.json` : name,
      title: proceedings.title,
      sessions: sessions.length,
      people: people.length,
      participations: participations.length,
      warnings: dataset.warnings.filter(({ severity }) => severity === 'warning').length,
    });
  };
  const take = (file, { datasets, code, refusal }) => {
    if (datasets === undefined) {
      counts.refused += 1;
      print({ file, error: code ?? 'unreadable', message: refusal });
      return;
    }
    counts.read += 1;
    const [only, ...others] = datasets;
    if (others.length === 0) return write(file, names.of(file), only);
    for (const dataset of datasets) write(file, names.ofEvent(file), dataset);
  };
  await overCores([...files], take);
  if (parquet !== null) await writeTables(out, parquet);
  const many = files.length === 1 ? '1 file' : `${files.length} files`;
  say(counts.refused === 0 ? `${many}: all read` : `${many}: ${counts.read} read, ${counts.refused} not`);
  return counts;
}

/** Two files of one name in two folders are two datasets, and so are two events of one file: "actes-1", "actes-2". */
function outputNames(files) {
  const used = new Set();
  const unused = (bare, first) => {
    let name = first;
    for (let times = first === bare ? 2 : 1; used.has(name.toLowerCase()); times += 1)
      name = `${bare}-${times}`;
    used.add(name.toLowerCase());
    return name;
  };
  const names = new Map(
    files.map(file => {
      const bare = basename(file, extname(file)) || basename(file);
      return [file, unused(bare, bare)];
    }),
  );
  return {
    of: file => names.get(file),
    ofEvent: file => unused(names.get(file), `${names.get(file)}-1`),
  };
}

/** Gives each core the next file when it is done with one; what it gave is taken in the order of the files. */
async function overCores(files, take) {
  const answers = new Map();
  let next = 0;
  let taken = 0;
  const flush = () => {
    while (answers.has(taken)) {
      take(files[taken], answers.get(taken));
      answers.delete(taken);
      taken += 1;
    }
  };
  const work = async () => {
    let core = null;
    while (next < files.length) {
      const at = next;
      next += 1;
      core ??= new Worker(new URL('./extract-worker.mjs', import.meta.url), { resourceLimits: LIMITS });
      const answer = await ask(core, files[at]);
      answers.set(at, answer);
      // A core that ran out of time or memory is no more.
      if (answer.lost === true) core = null;
      flush();
    }
    await core?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, work));
}

function ask(core, file) {
  return new Promise(done => {
    const lost = why => {
      settle({ lost: true, code: why, refusal: `${file} ${LOST[why]}` });
      void core.terminate();
    };
    const clock = setTimeout(() => lost('too-long'), LONGEST_MS);
    const failed = cause => lost(cause?.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'failed');
    const settle = answer => {
      clearTimeout(clock);
      core.off('message', settle);
      core.off('error', failed);
      done(answer);
    };
    core.on('message', settle);
    core.on('error', failed);
    core.postMessage(file);
  });
}

const LOST = {
  'too-long': `took more than ${LONGEST_MS / 1000} seconds; it was left off`,
  'too-much': 'needs more than 1 GB of memory; it was left off',
  failed: 'could not be read: the reader stopped',
};
