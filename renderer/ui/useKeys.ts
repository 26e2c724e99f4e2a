import { useLayoutEffect } from 'react';

/** Listens to the keys of the whole window, `first` before anyone else hears them. It listens as soon as what asks for it is on
 * screen: an ordinary effect runs after the picture, and a key that is pressed in between would be lost. */
export function useKeys(onKey: (event: KeyboardEvent) => void, first = false): void {
  useLayoutEffect(() => {
    const how = { capture: first };
    window.addEventListener('keydown', onKey, how);
    return () => window.removeEventListener('keydown', onKey, how);
  }, [onKey, first]);
}
