import { selectShownRow } from '../../state/documents/documents.ts';
import { writeFigure } from '../../state/documents/figure.ts';
import { selectUnsearched } from '../../state/exploration/unsearched.ts';
import { useMaillage } from '../../state/hook.ts';

/** What a figure of this moment carries, so that it opens itself again: its view, its proceedings, its seed. */
export function useFigureState(): string {
  const exploration = useMaillage(selectUnsearched);
  const row = useMaillage(selectShownRow);
  const journal = useMaillage(s => s.journal);
  return writeFigure(exploration, row, journal);
}
