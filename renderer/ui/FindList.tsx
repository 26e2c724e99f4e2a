import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { isFoundIn } from '../../data/text/sought.ts';
import { typeset } from '../../data/text/typeset.ts';
import { Icon } from './Icon.tsx';

export interface FindOption {
  readonly value: string;
  readonly label: string;
  /** Spoken in place of the label and the note. */
  readonly name: string;
  /** A short word at the end of the line. */
  readonly note: string;
  /** Steps to the right, for what lies in what stands above. */
  readonly depth: number;
}

export interface FindGroup {
  /** Empty when there is only one group. */
  readonly label: string;
  readonly options: readonly FindOption[];
}

interface FindListProps {
  readonly label: string;
  readonly groups: readonly FindGroup[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly findLabel: string;
  readonly emptyWords: string;
}

/** Lists longer than this have a field to find in them. */
const LONG = 12;

/** A choice of several in a list, with a field to find in it when it is long; accents, case and ligatures are forgiven. */
export function FindList({ label, groups, chosen, onChange, findLabel, emptyWords }: FindListProps) {
  const all = groups.flatMap(group => group.options.map(option => option.value));
  const list = (
    <ListBox
      className="list find-list"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={chosen}
      // Escape closes what holds the list; it must not take the choices back.
      escapeKeyBehavior="none"
      renderEmptyState={() => <p className="list-header">{emptyWords}</p>}
      onSelectionChange={keys => onChange(keys === 'all' ? all : all.filter(key => keys.has(key)))}
    >
      {groups.map(group => (
        <ListBoxSection
          key={group.label}
          id={group.label}
          aria-label={group.label === '' ? label : group.label}
        >
          {group.label === '' ? null : <Header className="list-header">{typeset(group.label)}</Header>}
          {group.options.map(option => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              className="list-item find-item"
              textValue={option.label}
              aria-label={option.name}
            >
              {({ isSelected }) => (
                <>
                  <span className="tick">{isSelected ? <Icon name="check" /> : null}</span>
                  <span className={`find-label depth-${option.depth}`}>{typeset(option.label)}</span>
                  <span className="find-note number">{typeset(option.note)}</span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
  if (all.length <= LONG) return list;
  return (
    <Autocomplete filter={isFoundIn}>
      <SearchField aria-label={findLabel} className="facet-find" autoFocus>
        <Input className="facet-find-input" placeholder={findLabel} />
      </SearchField>
      {list}
    </Autocomplete>
  );
}
