import { useMemo, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { contains, type Span } from '../../../data/model/span.ts';
import { partAt } from '../../../data/model/together.ts';

/** The document whose text is read, where several are shown as one. */
export interface DocumentReading {
  /** What is shown, as far as it is of that document. */
  readonly corpus: Corpus;
  readonly text: string;
  readonly dataset: Corpus['dataset'];
  /** The stretch of the text that is its own. */
  readonly within: Span;
  /** Its index; null where there is one document alone. */
  readonly part: number | null;
  readonly choose: (part: number) => void;
}

/** Follows the passage that is shown to its document; beside it another document can be chosen. */
export function useDocumentRead(shown: Corpus, passage: Span | null): DocumentReading {
  const [chosen, setChosen] = useState<{ readonly passage: Span | null; readonly part: number } | null>(null);
  const { documents } = shown.dataset;
  const own = chosen !== null && chosen.passage === passage ? chosen.part : null;
  const part = documents === undefined ? null : (own ?? partAt(documents, passage?.start ?? 0));
  const read = useMemo(() => documentOf(shown, part), [shown, part]);
  return {
    ...read,
    text: shown.text,
    dataset: read.corpus.dataset,
    part,
    choose: next => setChosen({ passage, part: next }),
  };
}

/** The sessions, themes and pages of one document; its passages stand where they stand in the text of all. */
function documentOf(shown: Corpus, part: number | null): Pick<DocumentReading, 'corpus' | 'within'> {
  const document = shown.dataset.documents?.[part ?? -1];
  if (document === undefined) return { corpus: shown, within: { start: 0, end: shown.text.length } };
  const { start, end, source } = document;
  const within = { start, end };
  const { dataset } = shown;
  const pages = source.pages === undefined ? {} : { pages: source.pages.map(at => at + start) };
  const own = {
    ...dataset,
    sessions: dataset.sessions.filter(session => session.document === document.id),
    themes: dataset.themes
      .map(theme => ({ ...theme, spans: theme.spans.filter(span => contains(within, span)) }))
      .filter(theme => theme.spans.length > 0),
    proceedings: { ...dataset.proceedings, source: { ...source, ...pages } },
  };
  return { corpus: { ...shown, document: document.id, dataset: own }, within };
}
