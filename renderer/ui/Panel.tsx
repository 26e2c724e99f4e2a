import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';

interface PanelProps {
  readonly label: string;
  /** What the closed control says, when it is more than its name. */
  readonly summary?: string;
  readonly active?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a small panel of controls. */
export function Panel({ label, summary = label, active = false, children }: PanelProps) {
  return (
    <DialogTrigger>
      <Button className={`button choice-button ${active ? 'active' : ''}`}>
        <span className="choice-value">{summary}</span>
        <Icon name="chevron" />
      </Button>
      <Held label={label}>{children}</Held>
    </DialogTrigger>
  );
}

interface IconPanelProps {
  readonly icon: IconName;
  readonly label: string;
  readonly children: ReactNode;
}

/** The same behind an icon, where there is no room for words. */
export function IconPanel({ icon, label, children }: IconPanelProps) {
  return (
    <DialogTrigger>
      <Button className="button icon-only" aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Held label={label}>{children}</Held>
    </DialogTrigger>
  );
}

/** What a panel holds, once it is open. */
function Held({ label, children }: Pick<PanelProps, 'label' | 'children'>) {
  return (
    <Popover className="popover" placement="bottom start">
      <Dialog className="popover-dialog panel" aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}
