import type { HostCommand } from './contract.ts';

/** Commands on their way to the page: those that come before the page listens wait for it. */
export interface CommandQueue {
  readonly push: (command: HostCommand) => void;
  /** Delivers what waits, then everything that comes. Returns the way to stop. */
  readonly listen: (listener: (command: HostCommand) => void) => () => void;
}

/** An empty queue. With two listeners, both hear every command. */
export function createCommandQueue(): CommandQueue {
  const listeners = new Set<(command: HostCommand) => void>();
  let waiting: HostCommand[] = [];
  return {
    push: command => {
      if (listeners.size === 0) waiting.push(command);
      for (const listener of listeners) listener(command);
    },
    listen: listener => {
      // Wrapped: the same function may listen twice, and each stops by itself.
      const own = (command: HostCommand) => listener(command);
      listeners.add(own);
      const missed = waiting;
      waiting = [];
      for (const command of missed) own(command);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
