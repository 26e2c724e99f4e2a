import type { SceneTable } from '../../scenes/scene.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** A table as spreadsheets take it from the clipboard: tabs between cells, lines between rows. */
export function tabbed(table: SceneTable): string {
  const clean = (cell: string | number | null) => String(cell ?? '').replace(/[\t\n\r]+/gu, ' ');
  const rows = [table.columns.map(column => column.label), ...table.rows.map(row => row.cells)];
  return rows.map(row => row.map(clean).join('\t')).join('\n');
}

/** Puts a table on the clipboard. */
export function CopyTable({ table }: { readonly table: SceneTable }) {
  const { t } = useSpeech();
  const { notify } = useActions();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(tabbed(table));
      notify({ key: 'action.copied', tone: 'success' });
    } catch {
      notify({ key: 'action.notCopied', tone: 'warning' });
    }
  }
  return <Button label={t('action.copy')} onPress={() => void copy()} />;
}
