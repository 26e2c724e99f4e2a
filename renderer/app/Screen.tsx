import { memo, Suspense } from 'react';
import { useMaillage } from '../state/hook.ts';
import { useSpeech } from '../ui/language.tsx';
import { later } from '../ui/later.tsx';
import { DocumentsView, VIEWS } from './screens.ts';
import { useMissing } from './useMissing.ts';

const ReadingView = later(async () => (await import('../views/reading/ReadingView.tsx')).ReadingView);
const MissingView = later(async () => (await import('../views/reading/MissingView.tsx')).MissingView);

/** What stands in the middle: the screen of the shown document, or why there is none. */
export const Screen = memo(function Screen() {
  const { t } = useSpeech();
  const screen = useMaillage(s => s.exploration.screen);
  const corpus = useMaillage(s => s.corpus);
  const status = useMaillage(s => s.status);
  const missing = useMissing();
  const View = VIEWS[screen];
  return (
    <Suspense fallback={<p className="message">{t('chart.loading')}</p>}>
      {missing !== null ? (
        <MissingView asked={missing} />
      ) : corpus !== null ? (
        <View corpus={corpus} />
      ) : screen === 'documents' && status.kind === 'ready' ? (
        <DocumentsView />
      ) : status.kind === 'opening' ? (
        <div className="message" role="status">
          <p>{t('reading.opening')}</p>
        </div>
      ) : (
        <ReadingView status={status} />
      )}
    </Suspense>
  );
});
