import { useEffect, useState } from 'react';
import type { Exported } from '../../../export/exportable.ts';

/** A file, and what a page can show of it: itself, or a picture of what it was painted from. */
export interface MadeFile {
  readonly file: Exported;
  readonly picture: Exported;
}

/** A file on its way: being made, made whole, or not to be made. */
export type Made =
  | { readonly kind: 'making' }
  | ({ readonly kind: 'made' } & MadeFile)
  | { readonly kind: 'failed'; readonly cause: unknown };

/** A pause in which nothing changes, before a file is made anew: letters of a title come one by one. */
const PAUSE = 250;
const MAKING: Made = { kind: 'making' };

/** Makes a file whenever what makes it changes; what comes too late is dropped. */
export function useMadeFile(make: () => Promise<MadeFile>): Made {
  const [made, setMade] = useState<{ readonly by: typeof make; readonly is: Made } | null>(null);
  useEffect(() => {
    let current = true;
    const take = (is: Made) => {
      if (current) setMade({ by: make, is });
    };
    const timer = window.setTimeout(() => {
      make().then(
        files => take({ kind: 'made', ...files }),
        (cause: unknown) => take({ kind: 'failed', cause }),
      );
    }, PAUSE);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [make]);
  return made?.by === make ? made.is : MAKING;
}
