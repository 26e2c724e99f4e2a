import { type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Span } from '../../../data/model/span.ts';
import { fold } from '../../state/search-fold.ts';
import { findAll, matchFrom } from './find.ts';

/** The find field of the reader. */
export interface Finding {
  readonly open: boolean;
  /** Grows each time that the field is asked for. */
  readonly asked: number;
  readonly words: string;
  readonly matches: readonly Span[];
  /** The match that it stands at; -1 when there is none. */
  readonly index: number;
  readonly ask: () => void;
  readonly setWords: (words: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

const NONE: readonly Span[] = [];

/** Finds words in a text, beginning with the match after the place that is being read. Listens to Ctrl or ⌘ F while it is on screen. */
export function useFinding(
  text: string,
  place: RefObject<number>,
  reader: RefObject<HTMLElement | null>,
): Finding {
  const [asked, setAsked] = useState(0);
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [index, setIndex] = useState(0);
  const deferred = useDeferredValue(words);
  const folded = useMemo(() => (open ? fold(text) : null), [open, text]);
  const matches = useMemo(() => (folded === null ? NONE : findAll(folded, deferred)), [folded, deferred]);

  useEffect(() => setIndex(matchFrom(matches, place.current)), [matches, place]);

  const ask = useMemo(
    () => () => {
      const marked = window.getSelection()?.toString() ?? '';
      if (marked !== '' && marked.length < 80 && !marked.includes('\n')) setWords(marked);
      setOpen(true);
      setAsked(count => count + 1);
    },
    [],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      ask();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [ask]);

  const count = matches.length;
  return {
    open,
    asked,
    words,
    matches,
    index: count === 0 ? -1 : Math.min(Math.max(index, 0), count - 1),
    ask,
    setWords,
    step: by => count > 0 && setIndex((Math.max(index, 0) + by + count) % count),
    close: () => {
      setOpen(false);
      reader.current?.focus({ preventScroll: true });
    },
  };
}
