import { describe, expect, it } from 'vitest';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { IngestReply, IngestRequest } from '../../workers/protocol.ts';
import { CANCEL_PATIENCE, createIngestClient, type IngestProgress } from './ingest.ts';

const NO_WORDS: WordTable = {
  sessions: [],
  tokens: 0,
  entries: [],
  starts: new Uint32Array(),
  ends: new Uint32Array(),
  sessionOf: new Uint32Array(),
};

/** A worker whose replies are given by hand. */
interface HandWorker {
  readonly sent: IngestRequest[];
  ended: boolean;
  reply: (reply: IngestReply) => void;
  breakDown: () => void;
}

const unheard = () => {
  throw new Error('nobody listens yet');
};

/** Such workers, and a clock that is wound by hand. */
function world() {
  const workers: HandWorker[] = [];
  const waiting: { run: () => void; milliseconds: number }[] = [];
  const client = createIngestClient(
    () => {
      const worker: HandWorker = { sent: [], ended: false, reply: unheard, breakDown: unheard };
      workers.push(worker);
      return {
        send: request => worker.sent.push(request),
        end: () => {
          worker.ended = true;
        },
        listen: (onReply, onBreak) => {
          worker.reply = onReply;
          worker.breakDown = onBreak;
        },
      };
    },
    (run, milliseconds) => waiting.push({ run, milliseconds }),
  );
  const progress: IngestProgress[] = [];
  const read = () =>
    client.read({ kind: 'read', name: 'a.txt', bytes: new Uint8Array(1), bundled: false }, p =>
      progress.push(p),
    );
  return { client, workers, waiting, progress, read };
}

describe('the client of the reading worker', () => {
  it('starts the worker at the first reading and keeps it for the next', async () => {
    const { workers, read, progress } = world();
    expect(workers).toHaveLength(0);
    const first = read();
    workers[0]?.reply({ kind: 'progress', id: 1, stage: 'people', done: 2, total: 8 });
    workers[0]?.reply({ kind: 'known', id: 1, document: 'd', broughtBack: false });
    expect(await first).toEqual({ kind: 'known', document: 'd', broughtBack: false });
    expect(progress).toEqual([{ stage: 'people', done: 2, total: 8 }]);
    void read();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.sent.map(request => request.id)).toEqual([1, 2]);
  });

  it('does not listen to a reading that is over', async () => {
    const { workers, read, progress } = world();
    const first = read();
    workers[0]?.reply({ kind: 'cancelled', id: 1 });
    await first;
    void read();
    workers[0]?.reply({ kind: 'progress', id: 1, stage: 'words', done: 5, total: 8 });
    expect(progress).toEqual([]);
  });

  it('waits for a reading that stops by itself', async () => {
    const { client, workers, waiting, read } = world();
    const reading = read();
    client.cancel();
    expect(workers[0]?.sent.at(-1)).toEqual({ kind: 'cancel', id: 1 });
    workers[0]?.reply({ kind: 'cancelled', id: 1 });
    expect(await reading).toEqual({ kind: 'cancelled' });
    for (const { run } of waiting) run();
    expect(workers[0]?.ended).toBe(false);
  });

  it('ends the worker of a stage that does not listen, and starts another for the next file', async () => {
    const { client, workers, waiting, read } = world();
    const reading = read();
    workers[0]?.reply({ kind: 'progress', id: 1, stage: 'outline', done: 1, total: 8 });
    client.cancel();
    expect(waiting.map(each => each.milliseconds)).toEqual([CANCEL_PATIENCE]);
    waiting[0]?.run();
    expect(await reading).toEqual({ kind: 'cancelled' });
    expect(workers[0]?.ended).toBe(true);
    void read();
    expect(workers).toHaveLength(2);
  });

  it('lets storing come to its end, which is short and all or nothing', async () => {
    const { client, workers, waiting, read } = world();
    const reading = read();
    workers[0]?.reply({ kind: 'progress', id: 1, stage: 'store', done: 7, total: 8 });
    client.cancel();
    waiting[0]?.run();
    expect(workers[0]?.ended).toBe(false);
    workers[0]?.reply({ kind: 'known', id: 1, document: 'd', broughtBack: false });
    expect(await reading).toMatchObject({ document: 'd' });
  });

  it('says that the worker broke down, and works again with another', async () => {
    const { workers, read } = world();
    const reading = read();
    workers[0]?.breakDown();
    expect(await reading).toEqual({ kind: 'failed', code: 'worker', args: {} });
    const next = read();
    workers[1]?.reply({ kind: 'failed', id: 2, code: 'empty', args: {} });
    expect(await next).toEqual({ kind: 'failed', code: 'empty', args: {} });
  });

  it('has nothing to cancel when nothing is read', () => {
    const { client, workers, waiting } = world();
    client.cancel();
    expect(workers).toEqual([]);
    expect(waiting).toEqual([]);
  });

  it('counts words beside a reading, and keeps the two apart', async () => {
    const { client, workers, read } = world();
    const reading = read();
    const words = client.words('d');
    workers[0]?.reply({ kind: 'words', id: 2, words: NO_WORDS });
    expect(await words).toBe(NO_WORDS);
    workers[0]?.reply({ kind: 'known', id: 1, document: 'd', broughtBack: false });
    expect(await reading).toMatchObject({ kind: 'known' });
  });

  it('has lines explained beside a reading, and says when they cannot be had', async () => {
    const { client, workers } = world();
    const [told, refused] = [client.explain('d'), client.explain('e')];
    expect(workers[0]?.sent[0]).toEqual({ kind: 'explain', id: 1, document: 'd' });
    workers[0]?.reply({ kind: 'failed', id: 2, code: 'storage', args: {} });
    workers[0]?.reply({ kind: 'explained', id: 1, lines: [] });
    expect(await told).toEqual([]);
    expect(await refused).toBeNull();
  });

  it('has the text of a document shown beside a reading, and says when it cannot be had', async () => {
    const { client, workers } = world();
    const [told, refused] = [client.show('d'), client.show('e')];
    expect(workers[0]?.sent[0]).toEqual({ kind: 'show', id: 1, document: 'd' });
    workers[0]?.reply({ kind: 'failed', id: 2, code: 'storage', args: {} });
    workers[0]?.reply({ kind: 'shown', id: 1, text: 'Les haies' });
    expect(await told).toBe('Les haies');
    expect(await refused).toBeNull();
  });

  it('asks again for words when the worker is ended for another reason, and gives up when it breaks', async () => {
    const { client, workers, waiting, read } = world();
    void read();
    const words = client.words('d');
    client.cancel();
    waiting[0]?.run();
    expect(workers[1]?.sent).toEqual([{ kind: 'words', id: 2, document: 'd' }]);
    workers[1]?.breakDown();
    expect(await words).toBeNull();
  });
});
