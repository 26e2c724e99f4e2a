/** The other windows of one base: each tells when it has changed rows, and hears when another has. */
export interface Others {
  readonly tell: () => void;
  readonly listen: (onChange: () => void) => void;
}

/** The part of a `BroadcastChannel` that is used: what is posted reaches every other window, and not this one. */
export interface ChannelPort {
  readonly postMessage: (message: string) => void;
  readonly addEventListener: (type: 'message', listener: () => void) => void;
}

/** Windows that hear of each other over a channel. What has changed is read from the base, so the message says nothing else. */
export function othersOn(channel: ChannelPort): Others {
  return {
    tell: () => channel.postMessage('changed'),
    listen: onChange => channel.addEventListener('message', onChange),
  };
}

/** A window that is alone. */
export const NO_OTHERS: Others = { tell: () => undefined, listen: () => undefined };
