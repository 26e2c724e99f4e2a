import { Choice } from './Choice.tsx';

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** The label is spoken only. */
  readonly quiet?: boolean;
  /** It takes the focus when it appears: it was asked for. */
  readonly isAsked?: boolean;
}

/** A choice of one in a list that opens, whose closed control says enough without its label. */
export function Pick<T extends string>({
  label,
  value,
  options,
  onChange,
  quiet = true,
  isAsked = false,
}: PickProps<T>) {
  return (
    <Choice
      label={label}
      quiet={quiet}
      isAsked={isAsked}
      value={value}
      groups={[{ label, options }]}
      onChange={chosen => {
        const option = options.find(each => each.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
    />
  );
}
