import { TIMELINE_READINGS } from '../../state/exploration/timeline.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

/** How the horizon is read, and whether titles of linked resources are shown with it. */
export function TimelineOptionsBar() {
  const { t } = useSpeech();
  const { setTimeline } = useActions();
  const { reading, linked } = useMaillage(s => s.exploration.timeline);
  return (
    <>
      <Segmented
        label={t('timeline.reading')}
        quiet
        value={reading}
        options={TIMELINE_READINGS.map(value => ({ value, label: t(`timeline.reading.${value}`) }))}
        onChange={next => setTimeline({ reading: next })}
      />
      <Chip label={t('timeline.linked')} chosen={linked} onChange={next => setTimeline({ linked: next })} />
    </>
  );
}
