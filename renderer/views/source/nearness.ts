import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Tells once when an element comes near what is seen; the function that it returns stops waiting. */
export type WatchNear = (element: Element, onNear: () => void) => () => void;

/** How far outside of what is seen an element is near, in pixels. */
const NEAR = 1500;

/** One observer for all the blocks of a reader: an observer of its own for each of some hundreds costs half of every frame. */
export function useNearness(reader: RefObject<HTMLElement | null>): WatchNear {
  const observer = useRef<IntersectionObserver | null>(null);
  const waiting = useRef(new Map<Element, () => void>());
  useEffect(
    () => () => {
      observer.current?.disconnect();
      observer.current = null;
    },
    [],
  );
  return useCallback(
    (element, onNear) => {
      observer.current ??= new IntersectionObserver(
        entries => {
          for (const { isIntersecting, target } of entries)
            if (isIntersecting) waiting.current.get(target)?.();
        },
        { root: reader.current, rootMargin: `${NEAR}px 0px` },
      );
      const { current } = observer;
      waiting.current.set(element, onNear);
      current.observe(element);
      return () => {
        waiting.current.delete(element);
        current.unobserve(element);
      };
    },
    [reader],
  );
}
