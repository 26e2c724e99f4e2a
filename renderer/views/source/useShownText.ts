import { useEffect, useState } from 'react';
import type { Span } from '../../../data/model/span.ts';
import { useActions } from '../../state/hook.ts';
import { counted } from '../../ui/later.tsx';
import { hasMarkup, isUnseen, withoutMarkup } from './markup.ts';
import type { DocumentReading } from './useDocumentRead.ts';

/** The text that the reader shows: without the signs of its markup, or as the file is. */
export interface ShownText {
  /** As long as the text of the file; null until it is known. */
  readonly text: string | null;
  /** Whether markup can be left out. */
  readonly possible: boolean;
  /** Whether markup is shown. */
  readonly marked: boolean;
  readonly setMarked: (marked: boolean) => void;
}

interface Veiled {
  readonly document: string;
  readonly text: string | null;
}

/** Asks the worker for the text without markup when a file is written with some; markup comes back for a passage that lies in it. */
export function useShownText({ corpus, text, within }: DocumentReading, passage: Span | null): ShownText {
  const { showText } = useActions();
  const [veiled, setVeiled] = useState<Veiled | null>(null);
  const [marked, setMarked] = useState(false);
  const { document } = corpus;
  const asked = hasMarkup(corpus.dataset.proceedings.source.name);
  const known = veiled?.document === document ? veiled : null;

  useEffect(() => {
    if (!asked || known !== null) return undefined;
    let left = false;
    void counted(() => showText(document)).then(own => {
      if (!left) setVeiled({ document, text: own === null ? null : withoutMarkup(text, within, own) });
    });
    return () => {
      left = true;
    };
  }, [asked, known, document, text, within, showText]);

  const own = known?.text ?? null;
  const isInMarkup = own !== null && passage !== null && isUnseen(own, passage);
  return {
    text: !asked || marked || isInMarkup ? text : known === null ? null : (own ?? text),
    possible: own !== null,
    marked: marked || isInMarkup,
    setMarked,
  };
}
