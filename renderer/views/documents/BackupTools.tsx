import { useState } from 'react';
import type { Backup } from '../../../data/store/backup.ts';
import { fileName } from '../../export/file-name.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { RestoreQuestion } from '../parts/backups/RestoreQuestion.tsx';

/** The whole base as one file, and the way back; what is there is replaced only when that was said. */
export function BackupTools() {
  const { t } = useSpeech();
  const { saveBackup, chooseBackup } = useActions();
  const documents = useMaillage(s => s.documents.length);
  const [backup, setBackup] = useState<Backup | null>(null);
  const [isReading, setReading] = useState(false);
  const choose = async () => {
    setReading(true);
    setBackup(await chooseBackup());
    setReading(false);
  };
  const save = () => saveBackup(day => fileName(t('backup.file'), day, 'maillage.json'));
  return (
    <div className="toolbar-end worded">
      <Button icon="save" label={t('backup.save')} disabled={documents === 0} onPress={() => void save()} />
      <Button icon="open" label={t('backup.restore')} disabled={isReading} onPress={() => void choose()} />
      {backup === null ? null : <RestoreQuestion backup={backup} onClose={() => setBackup(null)} />}
    </div>
  );
}
