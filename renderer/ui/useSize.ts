import { type RefObject, useEffect, useRef, useState } from 'react';

export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Follows the inner size of an element in whole CSS pixels; null before the first measure. */
export function useSize<T extends HTMLElement>(): readonly [RefObject<T | null>, ElementSize | null] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState<ElementSize | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(entries => {
      const box = entries.at(-1)?.contentRect;
      if (box === undefined) return;
      const width = Math.floor(box.width);
      const height = Math.floor(box.height);
      setSize(now =>
        now !== null && now.width === width && now.height === height ? now : { width, height },
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
