import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { entityName } from '../../naming/entities.ts';
import { selectSearchResults } from '../../state/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import type { SearchHit } from '../../state/search.ts';
import { useSpeech } from '../../ui/language.tsx';

interface SearchDialogProps {
  readonly corpus: Corpus;
  readonly open: boolean;
  readonly onClose: () => void;
}

const keyOf = (ref: EntityRef): string => `${ref.kind}:${ref.id}`;

/** One box over everything that has a name; what is chosen is selected on every screen. */
export function SearchDialog({ corpus, open, onClose }: SearchDialogProps) {
  const { t } = useSpeech();
  const { setSearch, select } = useActions();
  const text = useMaillage(s => s.exploration.search);
  const groups = useMaillage(selectSearchResults);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const choose = (key: string | number) => {
    const hit = groups.flatMap(g => g.hits).find(h => keyOf(h.ref) === key);
    if (hit === undefined) return;
    select(hit.ref);
    onClose();
  };
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={now => (now ? undefined : onClose())}
      isDismissable
    >
      <Modal className="search-box">
        <Dialog aria-label={t('action.search')} className="search-dialog">
          <Autocomplete inputValue={text} onInputChange={setSearch}>
            <SearchField autoFocus className="search-field" aria-describedby="search-hint">
              <Label className="control-label">{t('search.label')}</Label>
              <Input className="search-input" />
            </SearchField>
            <p id="search-hint" className="tie-note" role="status">
              {text.trim() === ''
                ? t('search.hint')
                : count === 0
                  ? t('search.empty', { text })
                  : t('search.results', { count })}
            </p>
            <Menu className="list search-results" aria-label={t('action.search')} onAction={choose}>
              {groups.map(group => (
                <MenuSection key={group.kind} id={group.kind}>
                  <Header className="list-header">{t(`kind.${group.kind}`, { count: group.count })}</Header>
                  {group.hits.map(hit => (
                    <MenuItem
                      key={keyOf(hit.ref)}
                      id={keyOf(hit.ref)}
                      className="list-item"
                      textValue={labelOf(hit)}
                    >
                      <span>{labelOf(hit)}</span>
                      {hit.also === null ? null : <span className="quiet">{hit.also}</span>}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );

  function labelOf(hit: SearchHit): string {
    return entityName(corpus, hit.ref, t) ?? hit.label;
  }
}
