import { type DatasetChanges, isUnchanged } from '../../../data/measure/dataset-changes.ts';
import { useSpeech } from '../../ui/language.tsx';

const SETS = ['sessions', 'people', 'organisations'] as const;
const WAYS = ['added', 'gone', 'changed'] as const;

/** What importing a document again changes of what was recognised in it. */
export function ImportChanges({ changes }: { readonly changes: DatasetChanges }) {
  const { t } = useSpeech();
  if (isUnchanged(changes)) return <p className="document-line">{t('import.unchanged')}</p>;
  const lists = SETS.flatMap(set =>
    WAYS.map(way => ({
      id: `${set} ${way}`,
      names: changes[set][way],
      title: t(`import.${way}`, { what: t(`import.changes.${set}`), count: changes[set][way].length }),
    })),
  );
  return (
    <details open>
      <summary>{t('import.changes')}</summary>
      {lists.map(({ id, names, title }) =>
        names.length === 0 ? null : (
          <div key={id}>
            <h4 className="import-list-title">{title}</h4>
            <ul className="import-list">
              {[...new Set(names)].map(name => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </details>
  );
}
