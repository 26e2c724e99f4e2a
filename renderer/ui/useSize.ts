import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Follows the size in whole CSS pixels of an element without border or padding; null before it is there. What fits it
 * stands in the first frame that has the element.
 */
export function useSize<T extends HTMLElement>(): readonly [RefObject<T | null>, ElementSize | null] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const take = (box: ElementSize) => {
      const width = Math.floor(box.width);
      const height = Math.floor(box.height);
      setSize(now =>
        now !== null && now.width === width && now.height === height ? now : { width, height },
      );
    };
    take(element.getBoundingClientRect());
    const observer = new ResizeObserver(entries => {
      const box = entries.at(-1)?.contentRect;
      if (box !== undefined) take(box);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
