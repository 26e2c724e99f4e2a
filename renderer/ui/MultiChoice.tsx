import {
  Button,
  Dialog,
  DialogTrigger,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { typeset } from '../../data/text/typeset.ts';
import type { ChoiceGroup } from './Choice.tsx';
import { Icon } from './Icon.tsx';

interface MultiChoiceProps {
  readonly label: string;
  /** What the closed control says: how many are chosen. */
  readonly summary: string;
  readonly chosen: readonly string[];
  readonly groups: readonly ChoiceGroup[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A choice of several in a list that opens and stays open while choosing. */
export function MultiChoice({ label, summary, chosen, groups, onChange }: MultiChoiceProps) {
  const all = groups.flatMap(g => g.options.map(o => o.value));
  return (
    <DialogTrigger>
      <Button
        className={`button choice-button ${chosen.length > 0 ? 'active' : ''}`}
        aria-label={`${label} : ${summary}`}
      >
        <span className="choice-value">{summary}</span>
        <Icon name="chevron" />
      </Button>
      <Popover className="popover">
        <Dialog className="popover-dialog" aria-label={label}>
          <ListBox
            className="list"
            aria-label={label}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={keys => onChange(keys === 'all' ? all : all.filter(k => keys.has(k)))}
          >
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
                    {({ isSelected }) => (
                      <>
                        <span className="tick">{isSelected ? <Icon name="check" /> : null}</span>
                        <span>{typeset(option.label)}</span>
                      </>
                    )}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
