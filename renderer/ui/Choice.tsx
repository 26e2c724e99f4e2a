import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { typeset } from '../../data/text/typeset.ts';
import { Icon } from './Icon.tsx';

export interface ChoiceGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly groups: readonly ChoiceGroup[];
  readonly onChange: (value: string) => void;
  /** The label is spoken only. */
  readonly quiet?: boolean;
  /** It takes the focus when it appears: it was asked for. */
  readonly isAsked?: boolean;
}

/** A long choice of one, in named groups, in a list that opens. */
export function Choice({ label, value, groups, onChange, quiet = false, isAsked = false }: ChoiceProps) {
  return (
    <Select
      className="choice"
      autoFocus={isAsked}
      selectedKey={value}
      onSelectionChange={key => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label className={quiet ? 'visually-hidden' : 'control-label'}>{label}</Label>
      <Button className="button choice-button">
        <SelectValue className="choice-value" />
        <Icon name="chevron" />
      </Button>
      <Popover className="popover">
        <ListBox className="list">
          {groups.map(group => (
            <ListBoxSection key={group.label} id={group.label}>
              <Header className="list-header">{typeset(group.label)}</Header>
              {group.options.map(option => (
                <ListBoxItem
                  key={option.value}
                  id={option.value}
                  className="list-item"
                  textValue={option.label}
                >
                  {typeset(option.label)}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
