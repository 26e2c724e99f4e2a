import { Checkbox, Input, Label, NumberField, TextField } from 'react-aria-components';
import { Icon } from '../../../ui/Icon.tsx';

interface TextProps {
  readonly label: string;
  readonly value: string;
  /** What stands there when nothing is written. */
  readonly proposed: string;
  readonly disabled?: boolean;
  readonly onChange: (text: string) => void;
}

/** A line of the picture's own words; empty, it is as the picture proposes. */
export function OwnText({ label, value, proposed, disabled = false, onChange }: TextProps) {
  return (
    <TextField className="export-text" value={value} onChange={onChange} isDisabled={disabled}>
      <Label className="control-label">{label}</Label>
      <Input className="name-input" placeholder={proposed} />
    </TextField>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is there or is not. */
export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <Checkbox className="check" isSelected={checked} onChange={onChange}>
      <span className="check-box">
        <Icon name="check" />
      </span>
      {label}
    </Checkbox>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A side of a free size. */
export function Side({ label, value, least, most, onChange }: SideProps) {
  return (
    <NumberField className="export-side" value={value} minValue={least} maxValue={most} onChange={onChange}>
      <Label className="control-label">{label}</Label>
      <Input className="name-input number" />
    </NumberField>
  );
}
