import { Button, IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

interface ZoomButtonsProps {
  readonly buttons: { readonly closer: () => void; readonly further: () => void; readonly whole: () => void };
  /** Shows what is chosen as large as it can be; absent while nothing is. */
  readonly onFrame?: (() => void) | undefined;
  /** Shows what filters and hands have left as large as it can be; absent while all is there. */
  readonly onFrameKept?: (() => void) | undefined;
}

/** The same gestures for who has no wheel. */
export function ZoomButtons({ buttons, onFrame, onFrameKept }: ZoomButtonsProps) {
  const { t } = useSpeech();
  return (
    <div className="zoom">
      {onFrameKept === undefined ? null : (
        <Button icon="fit" label={t('chart.zoomKept')} onPress={onFrameKept} />
      )}
      {onFrame === undefined ? null : (
        <IconButton icon="frame" label={t('chart.zoomChosen')} onPress={onFrame} />
      )}
      <IconButton icon="plus" label={t('chart.zoomIn')} onPress={buttons.closer} />
      <IconButton icon="minus" label={t('chart.zoomOut')} onPress={buttons.further} />
      <IconButton icon="fit" label={t('chart.zoomReset')} onPress={buttons.whole} />
    </div>
  );
}
