import { LAYOUT_OPTIONS } from '../../../data/graph/layouts.ts';
import { fingerprint } from '../../../data/model/fingerprint.ts';
import { isFields, readJson } from '../../../data/model/json.ts';
import type { JournalState } from '../../../data/store/journal.ts';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { formatAddress, parseAddress } from '../address/address.ts';
import { type DocumentName, nameOf } from '../address/document-name.ts';
import type { Exploration } from '../exploration/exploration.ts';

/** What an exported figure carries of itself, so that it can be opened again where its proceedings are. */
export interface FigureState {
  readonly exploration: Exploration;
  /** The proceedings that it shows; null in figures of before, which did not say. */
  readonly document: DocumentName | null;
  /** Their title, for who has not got them; empty when it is not said. */
  readonly title: string;
  /** Fingerprint of the proceedings and of every decision taken on them; empty when it is not said. */
  readonly dataset: string;
}

/** Under it, the version of what is written. */
const VERSION = 1;

/** The fingerprint of a dataset: what was read, and what was decided. */
export function datasetOf({ sha256, readerVersion }: DocumentRow, { entries }: JournalState): string {
  return fingerprint([
    sha256,
    String(readerVersion),
    ...entries.map(entry => JSON.stringify(entry.correction)),
  ]);
}

/** Writes what a figure carries: its view as an address, what it was drawn from, and with which seed. */
export function writeFigure(
  exploration: Exploration,
  document: DocumentRow | undefined,
  journal: JournalState,
): string {
  const view = formatAddress({ document: nameOf(document), exploration });
  if (document === undefined) return view;
  return JSON.stringify({
    maillage: VERSION,
    view,
    seed: LAYOUT_OPTIONS.seed,
    title: document.title,
    sha256: document.sha256,
    dataset: datasetOf(document, journal),
  });
}

/** Reads what a figure carries, which may come from anywhere; null when it is none of ours. */
export function readFigure(text: string): FigureState | null {
  if (text.startsWith('#/')) return { ...parseAddress(text), title: '', dataset: '' };
  const read = readJson(text);
  if (!isFields(read) || typeof read.view !== 'string' || !read.view.startsWith('#/')) return null;
  const { title, dataset } = read;
  return {
    ...parseAddress(read.view),
    title: typeof title === 'string' ? title : '',
    dataset: typeof dataset === 'string' ? dataset : '',
  };
}
