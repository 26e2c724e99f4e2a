import { Label, Radio, RadioGroup } from 'react-aria-components';

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** The label is spoken only. */
  readonly quiet?: boolean;
}

/** A short choice of one, all options in sight. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
  quiet = false,
}: SegmentedProps<T>) {
  const choose = (next: string) => {
    const option = options.find(o => o.value === next);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <RadioGroup className="segmented" value={value} onChange={choose} orientation="horizontal">
      <Label className={quiet ? 'visually-hidden' : 'control-label'}>{label}</Label>
      <div className="segments">
        {options.map(o => (
          <Radio key={o.value} className="segment" value={o.value}>
            {o.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
