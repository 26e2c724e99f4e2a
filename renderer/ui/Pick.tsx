import { Choice } from './Choice.tsx';

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A choice of one in a list that opens, whose closed control says enough without its label. */
export function Pick<T extends string>({ label, value, options, onChange }: PickProps<T>) {
  return (
    <Choice
      label={label}
      quiet
      value={value}
      groups={[{ label, options }]}
      onChange={chosen => {
        const option = options.find(each => each.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
    />
  );
}
