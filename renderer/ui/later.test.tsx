// @vitest-environment happy-dom
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { counted, later, useIsLoading } from './later.tsx';
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
