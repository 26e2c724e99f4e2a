import { selectHorizon } from '../../state/exploration/derived-horizon.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';

/** Beside the horizon while nothing is chosen: what can be chosen, and drawn; nothing where no year is. */
export function TimelineBeside() {
  const { t } = useSpeech();
  const { years } = useMaillage(selectHorizon);
  return years.length > 0 ? (
    <>
      <p className="quiet">{t('inspector.empty')}</p>
      <p className="quiet">{t('timeline.brushHint')}</p>
    </>
  ) : null;
}
