import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { paintSvg } from '../../../paint/svg.ts';
import type { Scene, SceneTable } from '../../../scenes/scene.ts';
import type { SheetChange } from '../../../scenes/sheet.ts';
import { LIGHT } from '../../../scenes/theme.ts';
import { useActions } from '../../../state/hook.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { FIRST_SETTINGS, sheetOf } from '../export/settings.ts';
import { digitsAmong } from '../picture.ts';

interface PrintSheetProps {
  /** Draws the picture on a sheet; null where there is none. */
  readonly draw: ((on?: SheetChange) => Scene) | null;
  readonly table: SceneTable | undefined;
}

/** A4 on its side, whatever the window is; its margins are the printer's. */
const PAPER = sheetOf(
  { ...FIRST_SETTINGS, format: 'svg', size: 'a4', look: 'screen' },
  { size: { width: 0, height: 0 }, theme: LIGHT },
);

/** The figure laid out anew for paper, its table behind it; hands itself to the printer once it stands. */
export function PrintSheet({ draw, table }: PrintSheetProps) {
  const { sendToPrinter } = useActions();
  const svg = useRef<SVGSVGElement>(null);
  const first = useRef(draw);
  useLayoutEffect(() => {
    if (svg.current !== null && first.current !== null)
      paintSvg(svg.current, first.current(PAPER), { animate: false });
  }, []);
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    void sendToPrinter();
  }, [sendToPrinter]);
  return createPortal(
    <div className="print-sheet" aria-hidden="true">
      {draw === null ? null : <svg ref={svg} className="print-picture" />}
      {table === undefined ? null : <PrintTable table={table} />}
    </div>,
    document.body,
  );
}

function PrintTable({ table }: { readonly table: SceneTable }) {
  const { formats } = useSpeech();
  const { caption, columns, rows } = table;
  const digits = columns.map((_column, i) =>
    digitsAmong(rows.flatMap(({ cells }) => (typeof cells[i] === 'number' ? cells[i] : []))),
  );
  const written = (cell: string | number | null, i: number) =>
    typeof cell === 'number' ? formats.number(cell, digits[i]) : (cell ?? '');
  return (
    <table className="print-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, label, numeric }) => (
            <th key={id} scope="col" className={numeric ? 'numeric' : ''}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map(({ id, numeric }, i) => (
              <td key={id} className={numeric ? 'numeric' : ''}>
                {written(cells[i] ?? null, i)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
