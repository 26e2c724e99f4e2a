import { useEffect, useState } from 'react';

/** True once the page has painted after `settled` and has nothing else to do: for what nobody waits for. */
export function useIdle(settled: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (idle || !settled) return undefined;
    let waiting = 0;
    // The frame after the next is asked for when the next has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        waiting = requestIdleCallback(() => setIdle(true));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      cancelIdleCallback(waiting);
    };
  }, [idle, settled]);
  return idle;
}
