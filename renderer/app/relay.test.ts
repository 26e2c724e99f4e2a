import { describe, expect, it } from 'vitest';
import { onceUnlessHeard, relay } from './relay.ts';

function recorder() {
  const said: string[] = [];
  const events = {
    onClosedByUpgrade: () => void said.push('upgrade'),
    onDeleted: () => void said.push('deleted'),
    onBlocked: () => void said.push('blocked'),
  };
  return { said, events };
}

describe('what befalls a base that is opened ahead', () => {
  it('is told in order once somebody listens, and at once from then on', () => {
    const { events, listen } = relay();
    events.onBlocked();
    events.onClosedByUpgrade();
    const { said, events: to } = recorder();
    expect(said).toEqual([]);
    listen(to);
    expect(said).toEqual(['blocked', 'upgrade']);
    events.onDeleted?.();
    expect(said).toEqual(['blocked', 'upgrade', 'deleted']);
  });

  it('is told once', () => {
    const { events, listen } = relay();
    events.onDeleted?.();
    const [first, second] = [recorder(), recorder()];
    listen(first.events);
    listen(second.events);
    expect([first.said, second.said]).toEqual([['deleted'], []]);
  });
});

describe('what was read ahead', () => {
  it('is given once', async () => {
    const take = onceUnlessHeard(Promise.resolve('rows'), new EventTarget());
    expect([await take(), await take()]).toEqual(['rows', null]);
  });

  it('is not given when another window spoke before it was asked for, nor while it was waited for', async () => {
    const channel = new EventTarget();
    const before = onceUnlessHeard(Promise.resolve('rows'), channel);
    channel.dispatchEvent(new Event('message'));
    expect(await before()).toBeNull();

    const asked = onceUnlessHeard(Promise.resolve('rows'), channel)();
    channel.dispatchEvent(new Event('message'));
    expect(await asked).toBeNull();
  });
});
