import type { ErrorCode } from '../../errors/errors.ts';
import { present } from '../../errors/present.ts';
import type { Status } from '../../state/documents/documents.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { KeptBackups } from '../parts/backups/KeptBackups.tsx';

/** What stands in place of a chart while there is none: reading, or what went wrong. */
export function ReadingView({ status }: { readonly status: Exclude<Status, { readonly kind: 'opening' }> }) {
  const { t } = useSpeech();
  const { retry, chooseFile, showScreen } = useActions();
  const removed = useMaillage(s => s.removed.length);
  switch (status.kind) {
    case 'reading':
      return (
        <div className="message">
          <ReadingProgress status={status} />
        </div>
      );
    case 'failed': {
      const shown = present(status.error);
      const action = shown.retry;
      return (
        <div className="message" role="alert">
          <h1 className="card-title">{t('reading.failed')}</h1>
          <p>{t(shown.key, shown.args)}</p>
          <div className="toggles">
            {action === null ? null : (
              <Button tone="accent" label={t(`retry.${action}`)} onPress={() => void retry(action)} />
            )}
            <Button icon="open" label={t('action.open')} onPress={() => void chooseFile()} />
          </div>
          {IN_THE_BASE.has(status.error.code) ? <KeptBackups /> : null}
          {shown.details === '' ? null : (
            <details>
              <summary>{t('crash.details')}</summary>
              <pre>{shown.details}</pre>
            </details>
          )}
        </div>
      );
    }
    case 'ready':
      return (
        <div className="message">
          <p>{t('drop.hint')}</p>
          <Button tone="accent" icon="open" label={t('action.open')} onPress={() => void chooseFile()} />
          {removed === 0 ? null : (
            <Button
              tone="link"
              label={t('library.seeRemoved', { count: removed })}
              onPress={() => showScreen('documents')}
            />
          )}
        </div>
      );
    default:
      return status satisfies never;
  }
}

/** What is amiss with the base itself, so that a backup may be what helps. */
const IN_THE_BASE: ReadonlySet<ErrorCode> = new Set(['storage', 'damaged', 'incomplete']);

/** The reading that is under way: its stage, how far, and the way to stop it. */
export function ReadingProgress({
  status,
}: {
  readonly status: Extract<Status, { readonly kind: 'reading' }>;
}) {
  const { t } = useSpeech();
  const { cancelReading } = useActions();
  return (
    <>
      <h2 className="card-title">{t('reading.title', { name: status.name })}</h2>
      <Progress
        label={status.stage === null ? t('reading.started') : t(`stage.${status.stage}`)}
        done={status.done}
        total={status.total}
      />
      <Button label={t('action.cancel')} onPress={cancelReading} />
    </>
  );
}
