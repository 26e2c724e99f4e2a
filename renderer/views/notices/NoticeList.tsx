import { useEffect, useEffectEvent } from 'react';
import type { RetryId } from '../../errors/errors.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import type { Notice } from '../../state/notices.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** The messages themselves, the last one below. */
export function NoticeList() {
  const { t } = useSpeech();
  const { dismiss, retry } = useActions();
  const notices = useMaillage(s => s.notices);
  return (
    <>
      {notices.map(notice => (
        <div key={notice.id} className={`notice ${notice.tone}`}>
          {notice.tone === 'success' ? <Passing onEnd={() => dismiss(notice.id)} /> : null}
          <p>{t(notice.key, notice.args)}</p>
          {notice.retry === null ? null : (
            <RetryButton id={notice.retry} run={() => retryAndDismiss(notice)} />
          )}
          <IconButton icon="close" label={t('notice.dismiss')} onPress={() => dismiss(notice.id)} />
        </div>
      ))}
    </>
  );

  function retryAndDismiss({ id, retry: action, about }: Notice) {
    dismiss(id);
    if (action !== null) void retry(action, about);
  }
}

/** How long a message that asks for nothing stays, in milliseconds. */
const STAY = 8000;

/** Lets a message go by itself: what it says was done can be seen. */
function Passing({ onEnd }: { readonly onEnd: () => void }) {
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    const timer = window.setTimeout(() => end(), STAY);
    return () => window.clearTimeout(timer);
  }, []);
  return null;
}

function RetryButton({ id, run }: { readonly id: RetryId; readonly run: () => void }) {
  const { t } = useSpeech();
  return <Button tone="link" label={t(`retry.${id}`)} onPress={run} />;
}
