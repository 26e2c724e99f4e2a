import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { typeset } from '../../data/text/typeset.ts';
import { Icon, type IconName } from './Icon.tsx';

interface ActionMenuProps {
  readonly label: string;
  readonly icon: IconName;
  readonly disabled?: boolean;
  /** The label is spoken only. */
  readonly quiet?: boolean;
  readonly items: readonly { readonly id: string; readonly label: string; readonly run: () => void }[];
}

/** A button that opens a short list of actions. */
export function ActionMenu({ label, icon, items, disabled = false, quiet = false }: ActionMenuProps) {
  return (
    <MenuTrigger>
      {quiet ? (
        <Button className="button icon-only" isDisabled={disabled} aria-label={label}>
          <Icon name={icon} />
        </Button>
      ) : (
        <Button className="button" isDisabled={disabled}>
          <Icon name={icon} />
          <span>{label}</span>
          <Icon name="chevron" />
        </Button>
      )}
      <Popover className="popover" placement="bottom end">
        <Menu className="list" aria-label={label} onAction={id => items.find(i => i.id === id)?.run()}>
          {items.map(item => (
            <MenuItem key={item.id} id={item.id} className="list-item">
              {typeset(item.label)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
