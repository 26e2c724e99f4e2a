import { type RefObject, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { contains, type Span } from '../../../data/model/span.ts';
import { useMaillage } from '../../state/hook.ts';
import { selectFolded } from '../../state/search/search-results.ts';
import { useKeys } from '../../ui/useKeys.ts';
import { findAll, matchFrom } from './find.ts';
import { isUnseen } from './markup.ts';

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

/** Finds words in a stretch of the text where they are seen in what is shown of it, beginning with the match after the place that is being read. Listens to Ctrl or ⌘ F while it is on screen. */
export function useFinding(
  within: Span,
  shown: string | null,
  place: RefObject<number>,
  reader: RefObject<HTMLElement | null>,
): Finding {
  const [asked, setAsked] = useState(0);
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  /** Where the search begins: the place that was read when it was asked for, then the match that was gone to. */
  const [anchor, setAnchor] = useState(0);
  const deferred = useDeferredValue(words);
  const folded = useMaillage(s => (open ? selectFolded(s) : null));
  const all = useMemo(() => (folded === null ? NONE : findAll(folded, deferred)), [folded, deferred]);
  const matches = useMemo(
    () => all.filter(match => contains(within, match) && (shown === null || !isUnseen(shown, match))),
    [all, within, shown],
  );

  const ask = useCallback(() => {
    const marked = window.getSelection()?.toString() ?? '';
    if (marked !== '' && marked.length < 80 && !marked.includes('\n')) setWords(marked);
    setAnchor(place.current);
    setOpen(true);
    setAsked(count => count + 1);
  }, [place]);
  useKeys(
    useCallback(
      event => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
        if (event.key.toLowerCase() !== 'f') return;
        event.preventDefault();
        ask();
      },
      [ask],
    ),
  );

  const index = matchFrom(matches, anchor);
  return {
    open,
    asked,
    words,
    matches,
    index,
    ask,
    setWords,
    step: by => setAnchor(matches.at((index + by) % matches.length)?.start ?? anchor),
    close: () => {
      setOpen(false);
      reader.current?.focus({ preventScroll: true });
    },
  };
}
