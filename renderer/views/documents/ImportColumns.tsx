import type { ImportFile, Looked } from '../../state/documents/imports.ts';
import { useActions } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { ColumnPicks } from '../parts/columns/ColumnPicks.tsx';
import { TablePreview } from '../parts/columns/TablePreview.tsx';

interface ColumnsProps {
  readonly file: ImportFile;
  readonly table: NonNullable<Looked['table']>;
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
