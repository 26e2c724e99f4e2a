import { useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import {
  COLUMN_ROLES,
  type ColumnChoices,
  type ColumnRole,
} from '../../../data/document/programme/columns.ts';
import { readTables, tablesIn } from '../../../data/document/programme/table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { TablePreview } from './TablePreview.tsx';

/** More columns than this are those of another table. */
const MOST_SHOWN = 40;

/** What each column of a table holds, as proposed or as the analyst says, with the first rows as they will be read. */
export function ColumnsDialog({
  corpus,
  onClose,
}: {
  readonly corpus: Corpus;
  readonly onClose: () => void;
}) {
  const { t } = useSpeech();
  const { rereadDocument } = useActions();
  const row = useMaillage(s => s.documents.find(({ id }) => id === s.current));
  const [choices, setChoices] = useState<ColumnChoices>(row?.columns ?? {});
  const [table] = useMemo(() => tablesIn(corpus.text, choices), [corpus, choices]);
  const sessions = useMemo(
    () => readTables(corpus.text, true, choices)?.programme.sessions ?? [],
    [corpus, choices],
  );
  const options = COLUMN_ROLES.map(value => ({ value, label: t(`columnRole.${value}`) }));
  const choose = (head: string, role: ColumnRole) => setChoices({ ...choices, [head]: role });
  const apply = () => {
    onClose();
    if (row !== undefined) void rereadDocument(row.id, choices);
  };
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => (open ? undefined : onClose())} isDismissable>
      <Modal className="columns-box">
        <Dialog className="columns-dialog">
          <Heading slot="title">{t('columns.title')}</Heading>
          <p className="quiet">{t('columns.about')}</p>
          <ul className="columns-list">
            {(table?.heads ?? []).slice(0, MOST_SHOWN).map((head, i) => (
              <li key={`${head}-${String(i)}`}>
                <span>{head === '' ? t('columns.unnamed', { place: i + 1 }) : head}</span>
                <Pick
                  label={t('columns.of', { head: head === '' ? String(i + 1) : head })}
                  value={table?.roles[i] ?? 'none'}
                  options={options}
                  onChange={role => choose(head, role)}
                />
              </li>
            ))}
          </ul>
          <TablePreview sessions={sessions.slice(0, 5)} />
          <div className="columns-end">
            <span className="quiet">{t('columns.sessions', { count: sessions.length })}</span>
            <Button label={t('action.close')} onPress={onClose} />
            <Button tone="accent" label={t('columns.apply')} onPress={apply} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
