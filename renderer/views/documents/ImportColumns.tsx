import type { ImportFile } from '../../state/documents/imports.ts';
import { useActions } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { SeenTable } from '../../workers/protocol.ts';
import { ColumnPicks } from '../parts/ColumnPicks.tsx';
import { TablePreview } from '../parts/TablePreview.tsx';

interface ColumnsProps {
  readonly file: ImportFile;
  readonly table: SeenTable;
}

/** What each column of a table is taken for, to be said otherwise, over its first rows as they will be read. */
export function ImportColumns({ file: { key, said }, table: { heads, roles, sessions } }: ColumnsProps) {
  const { t } = useSpeech();
  const { mapImport } = useActions();
  return (
    <div className="import-columns">
      <p className="quiet">{t('columns.about')}</p>
      <ColumnPicks
        heads={heads}
        roles={roles}
        onChoose={(head, role) => void mapImport(key, { ...said.columns, [head]: role })}
      />
      <TablePreview sessions={sessions} />
    </div>
  );
}
