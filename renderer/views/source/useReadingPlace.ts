import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Span } from '../../../data/model/span.ts';
import { placeInView } from './moving.ts';
import type { OwnPassage } from './useReaderHands.ts';

/** Keeps the shown passage and the current match in the middle; what was chosen in the text itself gets the focus instead. */
export function useCentred(
  reader: RefObject<HTMLElement | null>,
  passage: Span | null,
  current: Span | null,
  own: RefObject<OwnPassage | null>,
): void {
  useLayoutEffect(() => {
    if (passage === null) return undefined;
    if (passage !== own.current?.span) return centre(reader.current, 'mark');
    // The text around was drawn anew, and with it the link that had the focus.
    const fact = reader.current?.querySelector<HTMLElement>(`[data-fact="${own.current.index}"][role]`);
    fact?.focus({ preventScroll: true });
    return undefined;
  }, [passage, reader, own]);
  useLayoutEffect(() => {
    return current === null ? undefined : centre(reader.current, '.current');
  }, [current, reader]);
}

/** Tells the place in the text that is being read, once a frame at most. */
export function useReadingPlace(
  reader: RefObject<HTMLElement | null>,
  onRead: (place: number) => void,
): void {
  useEffect(() => {
    const element = reader.current;
    if (element === null) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      onRead(placeInView(element));
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', onScroll);
    };
  }, [reader, onRead]);
}

/** Puts the first element of a kind in the middle of the reader, and again when the blocks around it have their height. */
function centre(reader: HTMLElement | null, selector: string): () => void {
  const move = () => reader?.querySelector(selector)?.scrollIntoView({ block: 'center' });
  move();
  const frame = requestAnimationFrame(move);
  return () => cancelAnimationFrame(frame);
}
