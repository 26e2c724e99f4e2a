import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { pageAt } from '../../../data/model/pages.ts';
import type { Span } from '../../../data/model/span.ts';
import { useActions } from '../../state/hook.ts';

type Drawn = NonNullable<Awaited<ReturnType<ReturnType<typeof useActions>['drawPage']>>>;

/** The page of the file beside its text. */
export interface PageShown {
  /** The file has pages that can be drawn. */
  readonly possible: boolean;
  readonly open: boolean;
  /** From 1. */
  readonly page: number;
  readonly count: number;
  /** What is drawn; null while it is being drawn, and where it cannot be. */
  readonly drawn: Drawn | null;
  readonly failed: boolean;
  readonly toggle: () => void;
  readonly turn: (by: 1 | -1) => void;
}

/** Points across: sharp on a screen of twice the usual density. */
const WIDTH = 1400;
/** So much of a passage is looked for on its page. */
const MOST_SOUGHT = 600;

/** Follows the passage that is shown: its page is drawn, and where it stands there. Beside it pages can be turned. */
export function usePage(corpus: Corpus, passage: Span | null): PageShown {
  const { drawPage } = useActions();
  const { text, dataset } = corpus;
  const { pages = [], format } = dataset.proceedings.source;
  const possible = format === 'pdf' && pages.length > 0;
  const [open, setOpen] = useState(true);
  const [turned, setTurned] = useState<{ readonly passage: Span | null; readonly page: number } | null>(null);
  const [result, setResult] = useState<{ readonly key: string; readonly drawn: Drawn | null } | null>(null);
  const own = pageAt(pages, passage?.start ?? 0) ?? 1;
  const page = turned !== null && turned.passage === passage ? turned.page : own;
  const sought = useMemo(() => {
    if (passage === null || page !== own) return null;
    const words = text.slice(passage.start, Math.min(passage.end, passage.start + MOST_SOUGHT));
    return { words, before: text.slice(pages[page - 1] ?? 0, passage.start) };
  }, [text, pages, passage, page, own]);
  const key = `${corpus.document} ${page} ${passage === null ? '' : `${passage.start}-${passage.end}`}`;

  useEffect(() => {
    if (!possible || !open) return undefined;
    let left = false;
    void drawPage(corpus.document, { page, width: WIDTH, sought }).then(drawn => {
      if (!left) setResult({ key, drawn });
    });
    return () => {
      left = true;
    };
  }, [corpus.document, possible, open, page, sought, key, drawPage]);

  const turn = useCallback(
    (by: 1 | -1) => setTurned({ passage, page: Math.min(pages.length, Math.max(1, page + by)) }),
    [passage, page, pages],
  );
  const known = result?.key === key ? result : null;
  return {
    possible,
    open: possible && open,
    page,
    count: pages.length,
    drawn: known?.drawn ?? null,
    failed: known !== null && known.drawn === null,
    toggle: () => setOpen(before => !before),
    turn,
  };
}
