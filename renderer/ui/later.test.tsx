// @vitest-environment happy-dom
import { type ReactNode, Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { counted, later, together, useIsLoading } from './later.tsx';
import { mounted } from './mounted.fixture.tsx';

function Loading() {
  return <i>{useIsLoading() ? 'loading' : 'settled'}</i>;
}

/** A load that ends when it is told to. */
function byHand<T>() {
  const ends = { well: (_: T): void => undefined, badly: (_: Error): void => undefined };
  const load = () =>
    new Promise<T>((resolve, reject) => {
      ends.well = resolve;
      ends.badly = reject;
    });
  return { load, ends };
}

describe('a part that comes later', () => {
  it('leaves its room to what waits for it, and the page has not settled meanwhile', async () => {
    const { load, ends } = byHand<(props: { readonly name: string }) => ReactNode>();
    const Part = later(load, <b>its room</b>);
    const { place, doing, end } = await mounted(
      <>
        <Part name="Anne" />
        <Loading />
      </>,
    );
    expect(place.innerHTML).toBe('<b>its room</b><i>loading</i>');
    await doing(() => ends.well(({ name }) => <u>{name}</u>));
    expect(place.innerHTML).toBe('<u>Anne</u><i>settled</i>');
    await end();
  });

  it('keeps back what stands beneath it where both are to come together', async () => {
    const { load, ends } = byHand<() => ReactNode>();
    const Part = together(load);
    const { place, doing, end } = await mounted(
      <>
        <Suspense fallback={null}>
          <Part />
          <b>beneath</b>
        </Suspense>
        <Loading />
      </>,
    );
    expect(place.textContent).toBe('loading');
    await doing(() => ends.well(() => <u>tools</u>));
    expect(place.innerHTML).toBe('<u>tools</u><b>beneath</b><i>settled</i>');
    await end();
  });

  it('settles also when what was loaded cannot be had', async () => {
    const { place, doing, end } = await mounted(<Loading />);
    const { load, ends } = byHand<never>();
    let refused = Promise.resolve();
    await doing(() => {
      refused = expect(counted(load)).rejects.toThrow('gone');
    });
    expect(place.textContent).toBe('loading');
    await doing(() => {
      ends.badly(new Error('gone'));
      return refused;
    });
    expect(place.textContent).toBe('settled');
    await end();
  });
});

describe('a part that comes behind the first picture', () => {
  /** Two frames, and what they set going. */
  async function frames(): Promise<void> {
    for (let i = 0; i < 3; i += 1) await new Promise(done => requestAnimationFrame(done));
  }

  it('is not asked for before the picture has been painted, and no later part is from then on', async () => {
    // Another page of these tests has had its first picture already.
    vi.resetModules();
    const { behindPicture, useFirstPicture } = await import('./later.tsx');
    function Picture({ isThere }: { readonly isThere: boolean }) {
      useFirstPicture(isThere);
      return isThere ? <svg /> : null;
    }
    const asked: string[] = [];
    const part = (name: string) =>
      behindPicture(async () => {
        asked.push(name);
        return () => <u>{name}</u>;
      });
    const [Tools, More] = [part('tools'), part('more')];
    const bare = await mounted(
      <>
        <Picture isThere={false} />
        <Tools />
      </>,
    );
    await bare.doing(frames);
    expect(asked).toEqual([]);
    const drawn = await mounted(<Picture isThere />);
    expect(asked).toEqual([]);
    await drawn.doing(frames);
    expect(asked).toEqual(['tools']);
    expect(bare.place.innerHTML).toBe('<u>tools</u>');
    const after = await mounted(<More />);
    expect(asked).toEqual(['tools', 'more']);
    for (const one of [bare, drawn, after]) await one.end();
  });
});
