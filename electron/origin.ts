/** The scheme and host of the page. IndexedDB belongs to them: changing either would lose sight of every reader's data. */
export const SCHEME = 'app';
export const HOST = 'maillage';

/** Where the page comes from, in the installed application and while it is being developed. */
export interface PageOrigin {
  /** What the window loads. */
  readonly start: string;
  /** A page without any script, for when the other keeps crashing; its link leads back to the start. */
  readonly stopped: string;
  /** Whether an address belongs to the page: parsed and compared, never searched for. */
  readonly owns: (address: string) => boolean;
  /** Whether an address is the page itself, at whatever place of it the hash names. */
  readonly isStart: (address: string) => boolean;
}

/** The page as it is shipped. */
export const SHIPPED: PageOrigin = originOf(`${SCHEME}://${HOST}/index.html`);

/** The page at a given start address. `URL.origin` is "null" for a scheme of our own, so scheme and host are compared. */
export function originOf(start: string): PageOrigin {
  const { protocol, host } = new URL(start);
  return {
    start,
    stopped: new URL('./stopped.html', start).href,
    owns: address => {
      if (!URL.canParse(address)) return false;
      const url = new URL(address);
      return url.protocol === protocol && url.host === host && url.username === '' && url.password === '';
    },
    isStart: address => withoutHash(address) === withoutHash(start),
  };
}

/** The page that is shown. While it is being developed it comes from Vite (build/dev.mjs); an installed application listens to no variable. */
export function originShown(isPackaged: boolean, devAddress: string | undefined): PageOrigin {
  return isPackaged || devAddress === undefined ? SHIPPED : originOf(devAddress);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}
