import { IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

interface ZoomButtonsProps {
  readonly buttons: { readonly closer: () => void; readonly further: () => void; readonly whole: () => void };
  /** Shows what is chosen as large as it can be; absent while nothing is. */
  readonly onFrame?: (() => void) | undefined;
}

/** The same gestures for who has no wheel. */
export function ZoomButtons({ buttons, onFrame }: ZoomButtonsProps) {
  const { t } = useSpeech();
  return (
    <div className="zoom">
      {onFrame === undefined ? null : (
        <IconButton icon="frame" label={t('chart.zoomChosen')} onPress={onFrame} />
      )}
      <IconButton icon="plus" label={t('chart.zoomIn')} onPress={buttons.closer} />
      <IconButton icon="minus" label={t('chart.zoomOut')} onPress={buttons.further} />
      <IconButton icon="fit" label={t('chart.zoomReset')} onPress={buttons.whole} />
    </div>
  );
}
