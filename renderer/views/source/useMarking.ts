import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../../data/model/span.ts';
import { type Marked, mark, stretched } from './marking.ts';
import { rangeOf, selectedSpan } from './place.ts';

/** Words of the text that a correction is about to be made on. */
export interface Marking {
  readonly marked: Marked | null;
  /** Grows each time that the bar of corrections is to take the focus. */
  readonly asked: number;
  /** Marks words and hands the focus to the bar. */
  readonly open: (span: Span) => void;
  /** Begins at a passage, or goes on from what is marked, one word to a side. */
  readonly stretch: (step: 1 | -1, from: Span) => void;
  /** Hands the focus to the bar. */
  readonly enter: () => void;
  readonly close: () => void;
}

/** Name of the painted highlight of marked words (`::highlight(marked)`): it changes nothing in what is drawn. */
const HIGHLIGHT = 'marked';

/** The words that are selected in the reader with the mouse, or marked with keys. */
export function useMarking(text: string, reader: RefObject<HTMLElement | null>): Marking {
  const [marked, setMarked] = useState<Marked | null>(null);
  const [asked, setAsked] = useState(0);
  const opener = useRef<HTMLElement | null>(null);

  useSelection(reader, span => setMarked(span === null ? null : mark(text, span)));

  useLayoutEffect(() => {
    const range = marked === null || reader.current === null ? null : rangeOf(reader.current, marked.span);
    if (range === null || !('highlights' in CSS)) return undefined;
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }, [marked, reader]);

  const enter = useCallback(() => {
    const { activeElement } = document;
    opener.current = activeElement instanceof HTMLElement ? activeElement : null;
    setAsked(count => count + 1);
  }, []);
  return useMemo(
    () => ({
      marked,
      asked,
      enter,
      open: span => {
        setMarked(mark(text, span));
        enter();
      },
      stretch: (step, from) => {
        window.getSelection()?.removeAllRanges();
        setMarked(now => (now === null ? mark(text, from) : stretched(text, now, step)));
      },
      close: () => {
        const held = reader.current?.querySelector('.marking:focus-within') ?? null;
        setMarked(null);
        if (held === null) return;
        const back = opener.current?.isConnected === true ? opener.current : reader.current;
        back?.focus({ preventScroll: true });
      },
    }),
    [text, marked, asked, enter, reader],
  );
}

/** Tells the stretch of text that the mouse has selected, when it is let go; null when a press selects nothing. */
function useSelection(reader: RefObject<HTMLElement | null>, onSelect: (span: Span | null) => void): void {
  const tell = useRef(onSelect);
  useLayoutEffect(() => {
    tell.current = onSelect;
  });
  useLayoutEffect(() => {
    let begunHere = false;
    const isInBar = (target: EventTarget | null) =>
      target instanceof Element && target.closest('.marking, .popover') !== null;
    const onDown = ({ target, button }: PointerEvent) => {
      begunHere =
        button === 0 &&
        target instanceof Node &&
        reader.current?.contains(target) === true &&
        !isInBar(target);
    };
    const onUp = () => {
      if (!begunHere || reader.current === null) return;
      begunHere = false;
      // The selection is what it will be once the press is over.
      const element = reader.current;
      window.setTimeout(() => tell.current(selectedSpan(element, window.getSelection())));
    };
    window.addEventListener('pointerdown', onDown);
    window.addEventListener('pointerup', onUp);
    return () => {
      window.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointerup', onUp);
    };
  }, [reader]);
}
