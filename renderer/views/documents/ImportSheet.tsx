import { useDeferredValue } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { READS_WELL } from '../../../data/measure/recognition.ts';
import { type Importing, importable, isUnread, MOST_FILES, offered } from '../../state/documents/imports.ts';
import { useActions, useMaillage, useMaillageList } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import { ImportAside } from './ImportAside.tsx';
import { ImportCard } from './ImportCard.tsx';

/**
 * The import of several files: what was recognised in each, what becomes of it, and nothing written until that is accepted.
 * Each part of it reads only what it shows: hundreds of files are looked at one after the other.
 */
export function ImportSheet() {
  const { t } = useSpeech();
  const { cancelImports } = useActions();
  const isOpen = useMaillage(s => s.importing !== null);
  const title = useMaillage(s => (s.importing === null ? '' : titleWords(s.importing, t)));
  const state = useMaillage(s => (s.importing === null ? '' : stateWords(s.importing, t)));
  if (!isOpen) return null;
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => (open ? undefined : cancelImports())}>
      <Modal className="search-box import-box">
        <Dialog className="import">
          <Heading slot="title" className="question-title">
            {title}
          </Heading>
          <p className="document-line" role="status">
            {state}
          </p>
          <div className="import-files">
            <ImportCards />
          </div>
          <ImportAnswers />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function ImportCards() {
  const { t } = useSpeech();
  // Hundreds of cards become usable at once: they are drawn anew in pieces, behind the button.
  const isBusy = useDeferredValue(useMaillage(s => s.importing?.phase !== 'ready'));
  const more = useMaillage(s => s.importing?.more === true);
  const keys = useMaillageList(s => (s.importing === null ? [] : offered(s.importing).map(({ key }) => key)));
  const aside = useMaillageList(s => s.importing?.files.filter(({ step }) => step.kind === 'aside') ?? []);
  return (
    <>
      {more ? <p className="import-doubt">{t('import.more', { count: MOST_FILES })}</p> : null}
      <ul aria-label={t('import.files')}>
        {keys.map(key => (
          <ImportCard key={key} id={key} disabled={isBusy} isOpen={keys.length === 1} />
        ))}
      </ul>
      <ImportAside files={aside} />
    </>
  );
}

function ImportAnswers() {
  const { t } = useSpeech();
  const { cancelImports, keepImports } = useActions();
  const count = useMaillage(s => (s.importing === null ? 0 : importable(s.importing).length));
  const isReady = useMaillage(s => s.importing?.phase === 'ready');
  return (
    <div className="import-answers">
      <Button
        tone="accent"
        label={t('import.keep', { count })}
        disabled={!isReady || count === 0}
        onPress={() => void keepImports()}
      />
      <Button label={t('import.cancel')} onPress={cancelImports} />
    </div>
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
  const done = files.filter(({ step }) => !isUnread(step)).length;
  return t('import.looking', { done, total: files.length });
}

/** The only file is hardly recognised. */
function isDoubtful(importing: Importing): boolean {
  const [only, ...others] = offered(importing);
  return only?.step.kind === 'seen' && others.length === 0 && only.step.seen.recognition.score < READS_WELL;
}
