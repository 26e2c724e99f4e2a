import type { StoreEvents } from '../../data/store/db.ts';

/** Holds what befalls a base that is opened before the program is there, and hands it on, in order, once somebody listens. */
export function relay(): { readonly events: StoreEvents; readonly listen: (to: StoreEvents) => void } {
  let heard: StoreEvents | null = null;
  const waiting: ((to: StoreEvents) => void)[] = [];
  const tell = (what: (to: StoreEvents) => void): void => {
    if (heard === null) waiting.push(what);
    else what(heard);
  };
  return {
    events: {
      onClosedByUpgrade: () => tell(to => to.onClosedByUpgrade()),
      onDeleted: () => tell(to => to.onDeleted?.()),
      onBlocked: () => tell(to => to.onBlocked()),
    },
    listen: to => {
      heard = to;
      for (const what of waiting.splice(0)) what(to);
    },
  };
}

/** Gives what was found, the first time it is asked for; null later, and when something was heard on the channel before. */
export function onceUnlessHeard<T>(
  found: Promise<T>,
  channel: Pick<EventTarget, 'addEventListener'>,
): () => Promise<T | null> {
  let left: Promise<T> | null = found;
  const forget = () => {
    left = null;
  };
  channel.addEventListener('message', forget, { once: true });
  return async () => {
    await left;
    const given = left;
    forget();
    return given;
  };
}
