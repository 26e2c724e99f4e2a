import { appError } from '../../errors/errors.ts';
import type { NewNotice } from '../notices.ts';
import { Refused } from '../refused.ts';
import { type DocumentsSlice, selectShownRow } from './documents.ts';
import { datasetOf, type FigureState } from './figure.ts';
import { findPlace } from './row-of.ts';
import type { Showing } from './showing.ts';

interface Shows extends Pick<Showing, 'show'> {
  readonly notify: (notice: NewNotice) => void;
}

/** Brings back the view of a figure; says which proceedings are missing, and whether they are as they were. */
export async function showFigure(
  { document, title, dataset, exploration }: FigureState,
  get: () => DocumentsSlice,
  { show, notify }: Shows,
): Promise<void> {
  const { documents, current } = get();
  const known = document === null ? selectShownRow({ documents, current }) : findPlace(documents, document);
  if (known === undefined) {
    const args = { title: title === '' ? (document?.id ?? '') : title };
    throw new Refused(appError('figure-elsewhere', { args, retry: 'open' }));
  }
  await show(known.id, exploration);
  const isSame = dataset === '' || dataset === datasetOf(known, get().journal);
  const args = { title: known.title };
  notify(
    isSame
      ? { key: 'figure.opened', args, tone: 'success' }
      : { key: 'figure.changed', args, tone: 'warning' },
  );
}
