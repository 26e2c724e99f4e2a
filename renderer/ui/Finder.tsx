import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { isFoundIn } from '../../data/text/sought.ts';
import { typeset } from '../../data/text/typeset.ts';
import { Icon } from './Icon.tsx';

interface FinderProps {
  readonly label: string;
  readonly hint: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly note?: string }[];
  readonly onChoose: (id: string) => void;
}

/** A choice of one among many, by typing the beginning of any of its words. */
export function Finder({ label, hint, items, onChoose }: FinderProps) {
  return (
    <ComboBox
      className="finder"
      defaultItems={items}
      defaultFilter={isFoundIn}
      menuTrigger="focus"
      onSelectionChange={key => {
        if (key !== null) onChoose(String(key));
      }}
    >
      <Label className="control-label">{label}</Label>
      <div className="finder-field">
        <Input className="field" placeholder={hint} />
        <Button className="button icon-only" aria-label={label}>
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<FinderProps['items'][number]> className="list">
          {item => (
            <ListBoxItem className="list-item" textValue={item.label}>
              {typeset(item.label)}
              {item.note === undefined ? null : <span className="tie-note"> {typeset(item.note)}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
