import type { ColumnChoices } from '../../../data/document/programme/columns.ts';
import type { DocumentRow } from '../../../data/store/rows.ts';
import type { Steps } from '../exploration/steps.ts';

/** A document that came in, and the one that it may be of the same event as. */
export interface Alike {
  readonly document: string;
  readonly like: string;
}

/** A document that was taken out or replaced. */
export interface Shelved {
  readonly kind: 'removal' | 'replacement';
  readonly document: string;
  /** How many steps were behind one then, and the last of them; others since mean that undo is theirs. */
  readonly behind: number;
  readonly last: Steps['present'] | null;
}

/** What was done to a document as a whole, behind what was done before. */
export function shelvedBehind(
  kind: Shelved['kind'],
  document: string,
  { history: { past } }: { readonly history: Steps },
): Shelved {
  return { kind, document, behind: past.length, last: past.at(-1) ?? null };
}

/** What the next undo takes back of the library; null when something else was done since. */
export function shelvedLast({
  shelved,
  history,
}: {
  readonly shelved: Shelved | null;
  readonly history: Steps;
}): Shelved | null {
  const { past } = history;
  if (shelved === null || shelved.behind !== past.length || shelved.last !== (past.at(-1) ?? null))
    return null;
  return shelved;
}

/** What can be done with the documents of the library. Nothing that is done here loses a correction. */
export interface LibraryActions {
  /** Takes a document out of the library and shows another; it is kept with its journal and its views, and can be put back. */
  readonly removeDocument: (id: string) => Promise<void>;
  /** Puts a removed document back and shows it. */
  readonly restoreDocument: (id: string) => Promise<void>;
  /** Takes a removed document away for good. */
  readonly discardDocument: (id: string) => Promise<void>;
  /** Gives a document another title; an empty one is the title that was read. */
  readonly renameDocument: (id: string, title: string) => Promise<void>;
  /** Reads a document again from its stored text, and says what was recognised. */
  readonly rereadDocument: (id: string, columns?: ColumnChoices) => Promise<void>;
  /** Changes what a document holds for what it held before it was replaced, and back again. */
  readonly swapFormer: (id: string) => Promise<void>;
  /** Answers whether a document that came in replaces the one that it is like. */
  readonly answerAlike: (question: Alike, replaces: boolean) => Promise<void>;
  /** Counts what was recognised in documents of bases of before. */
  readonly surveyDocuments: () => Promise<void>;
}

/** The title of a document: the analyst's, else the one that was read. */
export function titleOf(row: Pick<DocumentRow, 'title' | 'label'> | undefined): string {
  return row?.label ?? row?.title ?? '';
}
