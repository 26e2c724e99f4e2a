import { describe, expect, it } from 'vitest';
import { rouenInput } from './gallery/network-rouen.ts';
import { networkScene } from './network.ts';
import type { NetworkPictureOptions } from './network-input.ts';
import type { Mark } from './scene.ts';

const input = rouenInput();
const drawn = (change: Partial<NetworkPictureOptions>) =>
  networkScene({ ...input, options: { ...input.options, ...change } });

function texts(marks: readonly Mark[]): readonly { readonly key: string; readonly text: string }[] {
  return marks.flatMap(mark =>
    mark.kind === 'group' ? texts(mark.marks) : mark.kind === 'text' ? [mark] : [],
  );
}

const labelsOf = (change: Partial<NetworkPictureOptions>) =>
  texts(drawn(change).marks).filter(({ key }) => key.startsWith('label:'));

describe('what is named in a network', () => {
  it('are sessions by their codes, or by their titles and then sized', () => {
    const codes = (change: Partial<NetworkPictureOptions>) =>
      texts(drawn(change).marks).filter(({ text }) => /^A\d+$/u.test(text)).length;
    expect(codes({})).toBeGreaterThan(20);
    expect(codes({ titled: true })).toBe(0);
    const titles = (change: Partial<NetworkPictureOptions>) =>
      new Set(
        labelsOf(change).flatMap(({ key }) => (key.startsWith('label:session:') ? [key.split(':')[2]] : [])),
      );
    expect(titles({ titled: true }).size).toBeGreaterThan(titles({}).size);
  });

  it('is no kind that is left out, but what is selected and what is always to be', () => {
    const bodies = (change: Partial<NetworkPictureOptions>) =>
      new Set(
        labelsOf(change)
          .filter(({ key }) => key.startsWith('label:organisation:'))
          .map(({ key }) => key.split(':')[2]),
      );
    const unnamed = new Set(['organisation'] as const);
    expect(bodies({}).size).toBeGreaterThan(10);
    expect(bodies({ unnamed }).size).toBe(0);
    expect([...bodies({ unnamed, always: new Set(['organisation:ville-de-brest']) })]).toEqual([
      'ville-de-brest',
    ]);
    expect([...bodies({ unnamed, hovered: { kind: 'organisation', id: 'ville-de-brest' } })]).toEqual([
      'ville-de-brest',
    ]);
  });

  it('is whole where there is room, on three lines at most', () => {
    const lines = new Map<string, number>();
    for (const { key } of labelsOf({})) {
      const of = key.replace(/:\d+$/u, '');
      lines.set(of, (lines.get(of) ?? 0) + 1);
    }
    expect(Math.max(...lines.values())).toBe(3);
  });
});
