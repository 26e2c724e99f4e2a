import { describe, expect, it } from 'vitest';
import type { PdfReply } from '../../workers/pdf-protocol.ts';
import { createPagesClient, type PagesPort } from './pages.ts';

/** Workers whose replies are given by hand. */
function world() {
  const workers: {
    sent: string[];
    ended: boolean;
    reply: (reply: PdfReply) => void;
    breakDown: () => void;
  }[] = [];
  const client = createPagesClient(
    (): PagesPort => {
      const worker: (typeof workers)[number] = {
        sent: [],
        ended: false,
        reply: () => undefined,
        breakDown: () => undefined,
      };
      workers.push(worker);
      return {
        send: request => worker.sent.push(request.kind),
        end: () => {
          worker.ended = true;
        },
        listen: (onReply, onBreak) => {
          worker.reply = onReply;
          worker.breakDown = onBreak;
        },
      };
    },
    async id => (id === 'none' ? null : new Blob([id])),
  );
  const draw = (id: string) => client.draw(id, { page: 1, width: 10, sought: null });
  return { workers, draw };
}

const drawn = (id: number): PdfReply => ({
  kind: 'drawn',
  id,
  width: 1,
  height: 1,
  pixels: new Uint8ClampedArray(4),
  marks: [],
});
const settled = () => new Promise(done => setTimeout(done));

describe('the client that draws pages', () => {
  it('starts a worker for the first page, which holds the file for the next', async () => {
    const { workers, draw } = world();
    const first = draw('a');
    await settled();
    workers[0]?.reply(drawn(1));
    expect(await first).toMatchObject({ kind: 'drawn', id: 1 });
    void draw('a');
    await settled();
    expect(workers.map(worker => worker.sent)).toEqual([['hold', 'draw', 'draw']]);
  });

  it('ends the worker with the document, and starts another for the next one', async () => {
    const { workers, draw } = world();
    const first = draw('a');
    await settled();
    void draw('b');
    await settled();
    expect(await first).toBeNull();
    expect(workers.map(worker => worker.ended)).toEqual([true, false]);
  });

  it('gives nothing where no file is kept, where a page fails and where the worker breaks down', async () => {
    const { workers, draw } = world();
    expect(await draw('none')).toBeNull();
    expect(workers).toEqual([]);
    const failing = draw('a');
    await settled();
    workers[0]?.reply({ kind: 'failed', id: 1 });
    expect(await failing).toBeNull();
    const breaking = draw('a');
    await settled();
    workers[0]?.breakDown();
    expect(await breaking).toBeNull();
  });
});
