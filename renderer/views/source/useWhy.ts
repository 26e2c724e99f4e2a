import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Explanation } from '../../../data/model/explanation.ts';
import { idAmong, shifted } from '../../../data/model/together.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useKeys } from '../../ui/useKeys.ts';
import { lastBefore } from './lines.ts';
import { placeInView } from './moving.ts';
import type { DocumentReading } from './useDocumentRead.ts';

/** The explanation of a line, on demand. */
export interface Why {
  readonly open: boolean;
  /** Grows each time that the explanation is asked for and is to take the focus. */
  readonly asked: number;
  /** What is being said; null while the worker reads, and when it cannot. */
  readonly line: Explanation | null;
  readonly waiting: boolean;
  /** Explains the line that has the focus, the passage that is shown, or the line that is being read. */
  readonly ask: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** The lines of one reading; null while they are not there. */
interface Told {
  readonly corpus: Corpus;
  readonly lines: readonly Explanation[] | null;
}

/** Explains lines of the text: "?" asks, and while it is open a press on a line asks about that one. The worker reads only then. */
export function useWhy(read: DocumentReading, reader: RefObject<HTMLElement | null>): Why {
  const { corpus, within, part } = read;
  const { start: offset } = within;
  const { explainLines } = useActions();
  const passage = useMaillage(s => s.exploration.passage);
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const [place, setPlace] = useState(0);
  const [told, setTold] = useState<Told | null>(null);
  const known = told?.corpus.text === corpus.text && told.corpus.document === corpus.document ? told : null;

  useEffect(() => {
    if (!open || known !== null) return undefined;
    let left = false;
    void explainLines(corpus.document).then(lines => {
      if (!left) setTold({ corpus, lines: lines?.map(line => amongOthers(line, offset, part)) ?? null });
    });
    return () => {
      left = true;
    };
  }, [open, known, corpus, offset, part, explainLines]);

  const ask = useCallback(() => {
    const element = reader.current;
    const focused = startOf(document.activeElement);
    setPlace(focused ?? passage?.start ?? (element === null ? 0 : placeInView(element)));
    setOpen(true);
    setAsked(count => count + 1);
  }, [reader, passage]);
  useKeys(
    useCallback(
      ({ key, target, ctrlKey, metaKey, altKey }) => {
        const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
        if (key === '?' && !isTyping && !ctrlKey && !metaKey && !altKey) ask();
      },
      [ask],
    ),
  );
  useLayoutEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const start = open && target instanceof Element ? startOf(target) : null;
      if (start !== null) setPlace(start);
    };
    const element = reader.current;
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [reader, open]);

  const worded = useMemo(() => known?.lines?.filter(line => line.verdict !== 'blank') ?? [], [known]);
  const starts = useMemo(() => worded.map(({ span }) => span), [worded]);
  const at = Math.max(0, lineAt(starts, place));
  const line = open ? (worded[at] ?? null) : null;

  useEffect(() => {
    if (line !== null) reader.current?.querySelector('.found')?.scrollIntoView({ block: 'nearest' });
  }, [line, reader]);

  return {
    open,
    asked,
    line,
    waiting: open && known === null,
    ask,
    step: by => setPlace(worded[Math.min(worded.length - 1, Math.max(0, at + by))]?.span.start ?? place),
    close: () => {
      setOpen(false);
      reader.current?.focus({ preventScroll: true });
    },
  };
}

/** What was said of a line of one document, where it stands among several. */
function amongOthers(line: Explanation, offset: number, part: number | null): Explanation {
  if (part === null) return line;
  const session = line.session === null ? null : idAmong(part, line.session);
  return { ...line, span: shifted(line.span, offset), session };
}

/** The line at a place; of a place before the marks of a line ("## "), that line. */
function lineAt(spans: readonly { readonly start: number; readonly end: number }[], place: number): number {
  const before = lastBefore(spans, place);
  const end = spans[before]?.end ?? -1;
  return end >= place ? before : Math.min(before + 1, spans.length - 1);
}

/** Where the line of the text begins that an element is in; null outside of the text. */
function startOf(element: Element | null): number | null {
  const line = element?.closest<HTMLElement>('.reader .block > [data-start]');
  return line === null || line === undefined ? null : Number(line.dataset.start);
}
