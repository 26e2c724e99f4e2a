import type { HostCommand } from '../renderer/bridge/contract.ts';

/** Commands for the page: kept until it listens, and again while it is being loaded anew. */
export interface Commands {
  readonly send: (command: HostCommand) => void;
  /** The page listens: it gets what waited, then everything at once. */
  readonly listen: (deliver: (command: HostCommand) => void) => void;
  /** The page went away. */
  readonly silence: () => void;
}

/** Nobody listens yet. */
export function createCommands(): Commands {
  let deliver: ((command: HostCommand) => void) | null = null;
  let waiting: HostCommand[] = [];
  return {
    send: command => {
      if (deliver === null) waiting.push(command);
      else deliver(command);
    },
    listen: to => {
      deliver = to;
      const missed = waiting;
      waiting = [];
      for (const command of missed) to(command);
    },
    silence: () => {
      deliver = null;
    },
  };
}
