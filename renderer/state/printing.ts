import type { Bridge } from '../bridge/contract.ts';
import { type AppError, bridgeError } from '../errors/errors.ts';
import type { DocumentsSlice } from './documents/documents.ts';
import type { ScreenId } from './exploration/exploration.ts';
import type { ExplorationSlice } from './exploration/exploring.ts';
import type { Cell } from './slice.ts';

/** A wish to print what is shown, which a figure carries out once, on a sheet of its own. */
export interface PrintingSlice {
  readonly printing: boolean;
}

export interface PrintingActions {
  /** Prints what is shown: the figure with its table, or the screen as it stands where there is no figure. */
  readonly print: () => void;
  /** What is to be printed stands in the page: asks the host, and waits until that is over. */
  readonly sendToPrinter: () => Promise<void>;
}

/** Screens of words and lists, which are printed as they stand. */
const AS_IT_STANDS: ReadonlySet<ScreenId> = new Set([
  'sessions',
  'source',
  'corrections',
  'views',
  'documents',
]);

export const NOT_PRINTING: PrintingSlice = { printing: false };

interface PrintingDeps {
  readonly printPage: Bridge['printPage'];
  readonly report: (error: AppError) => void;
}

export function printingActions(
  cell: Cell<PrintingSlice & ExplorationSlice & DocumentsSlice>,
  { printPage, report }: PrintingDeps,
): PrintingActions {
  async function sendToPrinter(): Promise<void> {
    try {
      await printPage();
    } catch (cause) {
      report(bridgeError(cause));
    } finally {
      cell.set({ printing: false });
    }
  }
  return {
    print: () => {
      const { corpus, status, asked, exploration } = cell.get();
      const isFigure = corpus !== null && status.kind === 'ready' && asked === null;
      if (isFigure && !AS_IT_STANDS.has(exploration.screen)) cell.set({ printing: true });
      else void sendToPrinter();
    },
    sendToPrinter,
  };
}
