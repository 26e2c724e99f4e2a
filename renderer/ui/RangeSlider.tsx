import { useState } from 'react';
import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

type Stretch = readonly [from: number, to: number];

interface RangeSliderProps {
  readonly label: string;
  readonly value: Stretch;
  readonly least: number;
  readonly most: number;
  /** What each end is called. */
  readonly ends: readonly [string, string];
  /** The whole stretch as it is read. */
  readonly say: (value: Stretch) => string;
  /** When the hand lets go, or at each press of a key. */
  readonly onChange: (value: Stretch) => void;
}

/** Years are no amounts: nothing stands between their digits. */
const PLAIN = { useGrouping: false } as const;

/** A stretch between two ends, by hand or with the arrows; its name is spoken, since what it stands at says what it is. */
export function RangeSlider({ label, value, least, most, ends, say, onChange }: RangeSliderProps) {
  const [held, setHeld] = useState<Stretch | null>(null);
  const both = (values: readonly number[]): Stretch => [values[0] ?? least, values[1] ?? most];
  return (
    <AriaSlider
      className="slider range-slider"
      value={[...(held ?? value)]}
      minValue={least}
      maxValue={most}
      formatOptions={PLAIN}
      onChange={values => setHeld(both(values))}
      onChangeEnd={values => {
        setHeld(null);
        onChange(both(values));
      }}
    >
      <Label className="visually-hidden">{label}</Label>
      <SliderTrack className="slider-track">
        {ends.map((end, i) => (
          <SliderThumb key={end} index={i} className="slider-thumb" aria-label={end} />
        ))}
      </SliderTrack>
      <SliderOutput className="number">{({ state }) => say(both(state.values))}</SliderOutput>
    </AriaSlider>
  );
}
