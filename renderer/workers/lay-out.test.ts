import { describe, expect, it } from 'vitest';
import { finish } from '../../data/graph/metrics/work.ts';
import { plainOf } from '../../data/graph/plain.ts';
import { layOut } from '../scenes/layout/layouts.ts';
import { createLayouter } from './lay-out.ts';
import type { LayoutReply, LayoutRequest } from './protocol.ts';

/** A ring of organisations with a person to each. */
function ring(size: number) {
  const nodes = Array.from({ length: 2 * size }, (_, i) => ({
    key: `${i}`,
    kind: i < size ? ('organisation' as const) : ('person' as const),
    id: `${i}`,
    label: `${i}`,
    theme: null,
    sessions: 1,
  }));
  const link = (source: number, target: number) => ({
    key: `${source}|${target}`,
    source,
    target,
    relation: 'holds' as const,
    weight: 1,
  });
  const links = Array.from({ length: size }, (_, i) => [link(i, (i + 1) % size), link(i, size + i)]);
  return plainOf({ nodes, links: links.flat() });
}

const OPTIONS = { seed: 4, aspect: 1.5 };
const request = (id: number, size = 40): LayoutRequest => ({
  kind: 'lay-out',
  id,
  layout: 'force',
  network: ring(size),
  options: OPTIONS,
  previous: null,
});

/** A layouter whose clock goes on by so many milliseconds at each look. */
function layouter(step: number) {
  const replies: LayoutReply[] = [];
  let time = 0;
  const answer = createLayouter({
    reply: reply => replies.push(reply),
    breathe: () => new Promise(done => setTimeout(done)),
    now: () => {
      time += step;
      return time;
    },
  });
  return { answer, replies };
}

describe('the layout worker', () => {
  it('gives the bytes of the layout itself, however often it breathes', async () => {
    const inOne = layouter(0);
    const inMany = layouter(100);
    await inOne.answer(request(1));
    await inMany.answer(request(1));
    const places = finish(layOut('force', ring(40), OPTIONS));
    expect(inOne.replies).toEqual([{ kind: 'laid', id: 1, places }]);
    expect(inMany.replies.at(-1)).toEqual({ kind: 'laid', id: 1, places });
    expect(inMany.replies.filter(reply => reply.kind === 'progress').length).toBeGreaterThan(10);
  });

  it('says how far it is, never backwards', async () => {
    const { answer, replies } = layouter(100);
    await answer(request(1));
    const shares = replies.flatMap(reply => (reply.kind === 'progress' ? [reply.done] : []));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every(share => share >= 0 && share <= 1)).toBe(true);
  });

  it('sends a sketch of a large network first, and then what it would have sent without', async () => {
    const { answer, replies } = layouter(0);
    await answer(request(1, 1600));
    expect(replies.map(reply => reply.kind)).toEqual(['sketch', 'laid']);
    expect(replies.at(-1)).toEqual({
      kind: 'laid',
      id: 1,
      places: finish(layOut('force', ring(1600), OPTIONS)),
    });
  });

  it('leaves off when it is told to', async () => {
    const { answer, replies } = layouter(100);
    const running = answer(request(1));
    await answer({ kind: 'cancel', id: 1 });
    await running;
    expect(replies.at(-1)).toEqual({ kind: 'cancelled', id: 1 });
  });

  it('leaves the older request for the newer', async () => {
    const { answer, replies } = layouter(100);
    await Promise.all([answer(request(1)), answer(request(2))]);
    expect(replies.some(reply => reply.kind === 'laid' && reply.id === 1)).toBe(false);
    expect(replies.some(reply => reply.kind === 'laid' && reply.id === 2)).toBe(true);
  });
});
