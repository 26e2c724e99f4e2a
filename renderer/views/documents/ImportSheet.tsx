import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Importing, importable } from '../../state/documents/imports.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { ImportCard } from './ImportCard.tsx';

/** The import of several files: what was recognised in each, what becomes of it, and nothing written until that is accepted. */
export function ImportSheet() {
  const { t } = useSpeech();
  const { cancelImports, keepImports } = useActions();
  const importing = useMaillage(s => s.importing);
  if (importing === null) return null;
  const { files, phase } = importing;
  const count = importable(importing).length;
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => (open ? undefined : cancelImports())}>
      <Modal className="search-box import-box">
        <Dialog className="import">
          <Heading slot="title" className="question-title">
            {files.every(({ origin }) => origin === 'paste')
              ? t('import.paste')
              : t('import.title', { count: files.length })}
          </Heading>
          <p className="document-line" role="status">
            {stateWords(importing, t)}
          </p>
          <ul className="import-files" aria-label={t('import.files')}>
            {files.map(file => (
              <ImportCard key={file.key} file={file} disabled={phase !== 'ready'} />
            ))}
          </ul>
          <div className="import-answers">
            <Button
              tone="accent"
              label={t('import.keep', { count })}
              disabled={phase !== 'ready' || count === 0}
              onPress={() => void keepImports()}
            />
            <Button label={t('import.cancel')} onPress={cancelImports} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function stateWords({ files, phase }: Importing, t: ReturnType<typeof useSpeech>['t']): string {
  if (phase === 'keeping') return t('import.keeping');
  if (phase === 'ready') return t('import.safe');
  const done = files.filter(({ step }) => step.kind === 'seen' || step.kind === 'failed').length;
  return t('import.looking', { done, total: files.length });
}
