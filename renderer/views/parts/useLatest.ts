import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The latest value, for listeners that outlive a rendering. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
