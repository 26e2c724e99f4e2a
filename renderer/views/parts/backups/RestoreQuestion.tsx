import type { Backup } from '../../../../data/store/backup.ts';
import { fileName } from '../../../export/file-name.ts';
import { useActions, useMaillage } from '../../../state/hook.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { Question } from '../../../ui/Question.tsx';

/** Whether a backup shall take the place of all that is here; nothing is changed before that was said. */
export function RestoreQuestion({
  backup,
  onClose,
}: {
  readonly backup: Backup;
  readonly onClose: () => void;
}) {
  const { t, formats } = useSpeech();
  const { saveBackup, restoreBackup } = useActions();
  const here = useMaillage(s => s.documents.length);
  const { day, documents, decisions } = backup;
  return (
    <Question
      title={t('backup.title')}
      words={t('backup.ask', { day: formats.days([day]), documents, decisions, here })}
      answers={[
        { id: 'keep', label: t('backup.keep'), run: onClose },
        {
          id: 'save',
          label: t('backup.saveFirst'),
          hint: t('backup.saveFirstHint'),
          run: () => void saveBackup(on => fileName(t('backup.file'), on, 'maillage.json')),
        },
        {
          id: 'replace',
          label: t('backup.replace'),
          hint: t('backup.replaceHint'),
          run: () => {
            onClose();
            void restoreBackup(backup);
          },
        },
      ]}
      onClose={onClose}
    />
  );
}
