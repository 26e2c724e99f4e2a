import { type ReactNode, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { CorrectableKind } from '../../../../data/model/correction.ts';
import { type Entity, journalName } from '../../../../data/resolve/journal-names.ts';
import { key } from '../../../../data/text/normalise.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** Names offered at once. */
const OFFERED = 40;

/** Something that has a name in the corpus, with all that have names of its kind. */
export interface Named {
  readonly kind: CorrectableKind;
  readonly entity: Entity;
  readonly list: readonly Entity[];
}

interface NameFinderProps {
  readonly label: string;
  readonly among: readonly Named[];
  /** Whether the kind stands beside each name. */
  readonly kinds: boolean;
  readonly onChoose: (named: Named) => void;
}

/** A box in which the beginning of a name, or of one of its spellings, finds an entity; arrows and Enter choose it. */
export function NameFinder({ label, among, kinds, onChoose }: NameFinderProps): ReactNode {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const found = matching(among, text).slice(0, OFFERED);
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className="correct-field" autoFocus>
        <Label className="control-label">{label}</Label>
        <Input className="correct-input" placeholder={t('correct.find')} />
      </SearchField>
      <ListBox
        className="list correct-matches"
        aria-label={label}
        renderEmptyState={() => t('search.results', { count: 0 })}
        onAction={id => {
          const named = among.find(each => idOf(each) === id);
          if (named !== undefined) onChoose(named);
        }}
      >
        {found.map(named => (
          <ListBoxItem
            key={idOf(named)}
            id={idOf(named)}
            className="list-item"
            textValue={journalName(named.list, named.entity)}
          >
            <span>{journalName(named.list, named.entity)}</span>
            {kinds ? <span className="search-context">{t(`kind.${named.kind}`, { count: 1 })}</span> : null}
          </ListBoxItem>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

const idOf = ({ kind, entity }: Named): string => `${kind}:${entity.id}`;

/** Those with a name or spelling that holds the words, names that begin with them first. */
function matching(among: readonly Named[], text: string): readonly Named[] {
  const wanted = key(text);
  if (wanted === '') return among;
  const rank = ({ entity }: Named): number => {
    const names = [entity.name, ...entity.variants.map(variant => variant.text)].map(key);
    if (names.some(name => name.startsWith(wanted))) return 0;
    if (names.some(name => name.includes(` ${wanted}`))) return 1;
    return names.some(name => name.includes(wanted)) ? 2 : 3;
  };
  return among
    .map(named => ({ named, rank: rank(named) }))
    .filter(each => each.rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(each => each.named);
}
