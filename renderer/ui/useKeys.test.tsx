// @vitest-environment happy-dom
import { type ReactNode, useCallback, useLayoutEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { mounted } from './mounted.fixture.tsx';
import { useKeys } from './useKeys.ts';

function Listener({
  onKey,
  first = false,
}: {
  readonly onKey: (key: string) => void;
  readonly first?: boolean;
}) {
  useKeys(
    useCallback(({ key }) => onKey(key), [onKey]),
    first,
  );
  return null;
}

/** Presses a key as soon as what it holds is on the page: before any ordinary effect runs. */
function PressedAtOnce({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => press('f'), []);
  return children;
}

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

describe('the keys of the window', () => {
  it('are heard from the moment that what asks for them is on the page until it leaves', async () => {
    const onKey = vi.fn();
    const { end } = await mounted(
      <PressedAtOnce>
        <Listener onKey={onKey} />
      </PressedAtOnce>,
    );
    expect(onKey.mock.calls).toEqual([['f']]);
    await end();
    press('g');
    expect(onKey).toHaveBeenCalledTimes(1);
  });

  it('are heard before anyone else by who asks to be first', async () => {
    const heard: string[] = [];
    const says = (who: string) => () => void heard.push(who);
    const { end } = await mounted(
      <>
        <Listener onKey={says('second')} />
        <Listener onKey={says('first')} first />
      </>,
    );
    press('Home');
    expect(heard).toEqual(['first', 'second']);
    await end();
  });
});
