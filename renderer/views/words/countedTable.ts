import type { SceneTable } from '../../scenes/scene.ts';
import { type CloudRow, cloudTable } from '../../scenes/tables.ts';
import type { Speech } from '../../ui/language.tsx';

/** Words with everything that their scores come from, as a table. */
export function countedTable(
  caption: string,
  rows: readonly CloudRow[],
  sizes: { readonly t: number; readonly T: number },
  { t }: Speech,
): SceneTable {
  return cloudTable(rows, sizes, {
    caption,
    word: t('column.word'),
    f: t('column.f'),
    F: t('column.F'),
    rate: t('column.rate'),
    t: t('column.t'),
    T: t('column.T'),
    S: t('column.S'),
    spread: t('column.spread'),
  });
}

/** Two decimals, as scores and rates are shown in tables. */
export const round = (value: number) => Math.round(value * 100) / 100;
