import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value as it is read. */
  readonly say: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A number between two bounds, by hand or with the arrows. */
export function Slider({ label, value, least, most, step, say, onChange }: SliderProps) {
  return (
    <AriaSlider
      className="slider"
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      onChange={onChange}
    >
      <Label className="control-label">{label}</Label>
      <SliderOutput className="number">{() => say(value)}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  );
}
