import { useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ColumnChoices, ColumnRole } from '../../../data/document/programme/columns.ts';
import { readTables, tablesIn } from '../../../data/document/programme/table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { ColumnPicks } from '../parts/columns/ColumnPicks.tsx';
import { TablePreview } from '../parts/columns/TablePreview.tsx';

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
  const choose = (head: string, role: ColumnRole) => setChoices({ ...choices, [head]: role });
  const apply = () => {
    onClose();
    if (row !== undefined) void rereadDocument(row.id, choices);
  };
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => (open ? undefined : onClose())} isDismissable>
      <Modal className="columns-box">
        <Dialog className="columns-dialog">
          <Heading slot="title" className="question-title">
            {t('columns.title')}
          </Heading>
          <p className="quiet">{t('columns.about')}</p>
          <ColumnPicks heads={table?.heads ?? []} roles={table?.roles ?? []} onChoose={choose} />
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
