import { useDeferredValue } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { READS_WELL } from '../../../data/measure/recognition.ts';
import { type Importing, importable, MOST_FILES, offered } from '../../state/documents/imports.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import { ImportAside } from './ImportAside.tsx';
import { ImportCard } from './ImportCard.tsx';

/** The import of several files: what was recognised in each, what becomes of it, and nothing written until that is accepted. */
export function ImportSheet() {
  const { t } = useSpeech();
  const { cancelImports, keepImports } = useActions();
  const importing = useMaillage(s => s.importing);
  // Hundreds of cards become usable at once: they are drawn anew in pieces, behind the button.
  const isBusy = useDeferredValue(importing?.phase !== 'ready');
  if (importing === null) return null;
  const { files, phase, more } = importing;
  const cards = offered(importing);
  const count = importable(importing).length;
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => (open ? undefined : cancelImports())}>
      <Modal className="search-box import-box">
        <Dialog className="import">
          <Heading slot="title" className="question-title">
            {titleWords(importing, t)}
          </Heading>
          <p className="document-line" role="status">
            {stateWords(importing, t)}
          </p>
          <div className="import-files">
            {more ? <p className="import-doubt">{t('import.more', { count: MOST_FILES })}</p> : null}
            <ul aria-label={t('import.files')}>
              {cards.map(file => (
                <ImportCard key={file.key} file={file} disabled={isBusy} isOpen={cards.length === 1} />
              ))}
            </ul>
            <ImportAside files={files} />
          </div>
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

function titleWords(importing: Importing, t: Speech['t']): string {
  const isPasted = importing.files.length > 0 && importing.files.every(({ origin }) => origin === 'paste');
  if (isPasted) return t('import.paste');
  const [only, ...others] = offered(importing);
  if (only === undefined) return t('import.title', { count: 0 });
  const isAlone = only.origin === 'file' && only.step.kind === 'seen' && others.length === 0;
  return isAlone ? t('import.readIn', { name: only.name }) : t('import.title', { count: others.length + 1 });
}

function stateWords(importing: Importing, t: Speech['t']): string {
  const { files, phase } = importing;
  if (phase === 'keeping') return t('import.keeping');
  if (phase === 'ready') return t(isDoubtful(importing) ? 'import.doubtful' : 'import.safe');
  if (phase === 'finding') return t('import.finding', { count: files.length });
  const done = files.filter(({ step }) => step.kind !== 'waiting' && step.kind !== 'looking').length;
  return t('import.looking', { done, total: files.length });
}

/** The only file is hardly recognised. */
function isDoubtful(importing: Importing): boolean {
  const [only, ...others] = offered(importing);
  return only?.step.kind === 'seen' && others.length === 0 && only.step.seen.recognition.score < READS_WELL;
}
