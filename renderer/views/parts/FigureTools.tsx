import type { NetworkData } from '../../export/network/network-data.ts';
import type { Scene, SceneTable } from '../../scenes/scene.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { later } from '../../ui/later.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { CopyPicture } from './CopyPicture.tsx';
import { CopyTable } from './CopyTable.tsx';
import { ExportMenu } from './ExportMenu.tsx';

const PrintSheet = later(async () => (await import('./print/PrintSheet.tsx')).PrintSheet);

interface FigureToolsProps {
  /** The label of the table that is shown, or `figure`. */
  readonly side: string;
  readonly onSide: (side: string) => void;
  readonly tables: readonly { readonly label: string; readonly table: SceneTable }[];
  /** Draws the picture for files; null where there is none. */
  readonly draw: ((on?: SheetChange) => Scene) | null;
  /** The network that the picture draws; null where it draws none. */
  readonly network: (() => Promise<NetworkData | null>) | null;
}

/** What every figure has at the end of its toolbar: the picture or one of its tables, and what can be taken away. */
export function FigureTools({ side, onSide, tables, draw, network }: FigureToolsProps) {
  const { t } = useSpeech();
  const printing = useMaillage(s => s.printing);
  const table = tables.find(each => each.label === side)?.table;
  return (
    <div className="toolbar-end">
      {tables.length === 0 ? null : (
        <Segmented
          label={t('chart.shownAs')}
          quiet
          value={side}
          options={[
            { value: 'figure', label: t('chart.figure') },
            ...tables.map(({ label }) => ({ value: label, label })),
          ]}
          onChange={onSide}
        />
      )}
      {table !== undefined ? <CopyTable table={table} /> : draw === null ? null : <CopyPicture draw={draw} />}
      <ExportMenu draw={draw} tables={tables.map(each => each.table)} network={network} />
      {printing ? <PrintSheet draw={draw} table={table ?? tables[0]?.table} /> : null}
    </div>
  );
}
