import { useSpeech } from '../../ui/language.tsx';

/** Beside the horizon while nothing is chosen: what can be chosen, and drawn. */
export function TimelineBeside() {
  const { t } = useSpeech();
  return (
    <>
      <p className="quiet">{t('inspector.empty')}</p>
      <p className="quiet">{t('timeline.brushHint')}</p>
    </>
  );
}
