import { COLUMN_ROLES, type ColumnRole } from '../../../../data/document/programme/columns.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { Pick } from '../../../ui/Pick.tsx';

interface ColumnPicksProps {
  readonly heads: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly onChoose: (head: string, role: ColumnRole) => void;
}

/** More columns than this are those of another table. */
const MOST_SHOWN = 40;

/** What each column of a table holds, to be said otherwise. */
export function ColumnPicks({ heads, roles, onChoose }: ColumnPicksProps) {
  const { t } = useSpeech();
  const options = COLUMN_ROLES.map(value => ({ value, label: t(`columnRole.${value}`) }));
  return (
    <ul className="columns-list">
      {heads.slice(0, MOST_SHOWN).map((head, i) => (
        <li key={`${head}-${String(i)}`}>
          <span>{head === '' ? t('columns.unnamed', { place: i + 1 }) : head}</span>
          <Pick
            label={t('columns.of', { head: head === '' ? String(i + 1) : head })}
            value={roles[i] ?? 'none'}
            options={options}
            onChange={role => onChoose(head, role)}
          />
        </li>
      ))}
    </ul>
  );
}
