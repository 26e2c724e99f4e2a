import { selectHorizon } from '../../state/exploration/derived-horizon.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { type SilenceProps, useSilence } from '../parts/silence.ts';

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

/** Nothing can be chosen where no year is drawn. */
export function TimelineSilence({ hear }: SilenceProps) {
  const { years } = useMaillage(selectHorizon);
  useSilence(years.length === 0, hear);
  return null;
}
