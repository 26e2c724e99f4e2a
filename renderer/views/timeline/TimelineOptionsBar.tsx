import type { YearSpan } from '../../../data/model/years.ts';
import { selectChosenYears } from '../../state/exploration/derived-years.ts';
import { TIMELINE_READINGS } from '../../state/exploration/timeline.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { RangeSlider } from '../../ui/RangeSlider.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

interface TimelineOptionsBarProps {
  /** The years that can be chosen among; null where none is cited. */
  readonly frame: YearSpan | null;
  readonly onYears: (span: YearSpan) => void;
}

/** How the horizon is read, whether titles of linked resources are shown with it, and the years that every screen is about. */
export function TimelineOptionsBar({ frame, onYears }: TimelineOptionsBarProps) {
  const { t } = useSpeech();
  const { setTimeline } = useActions();
  const { reading, linked } = useMaillage(s => s.exploration.timeline);
  const chosen = useMaillage(selectChosenYears);
  const [least, most] = [frame?.from ?? 0, frame?.to ?? 0];
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
      {least < most ? (
        <RangeSlider
          label={t('timeline.years')}
          value={[Math.max(least, chosen?.from ?? least), Math.min(most, chosen?.to ?? most)]}
          least={least}
          most={most}
          ends={[t('timeline.firstYear'), t('timeline.lastYear')]}
          say={([from, to]) =>
            from === to ? String(from) : t('timeline.yearsFrom', { from: String(from), to: String(to) })
          }
          onChange={([from, to]) => onYears({ from, to })}
        />
      ) : null}
    </>
  );
}
