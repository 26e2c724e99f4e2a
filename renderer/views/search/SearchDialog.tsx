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
import type { Span } from '../../../data/model/span.ts';
import { entityContext } from '../../naming/contexts.ts';
import { entityName } from '../../naming/entities.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { selectSearchResults } from '../../state/search/derived-search.ts';
import type { SearchHit } from '../../state/search/search.ts';
import { selectPassages } from '../../state/search/search-results.ts';
import { useSpeech } from '../../ui/language.tsx';
import { PassageItem } from './PassageItem.tsx';

interface SearchDialogProps {
  readonly corpus: Corpus;
  readonly open: boolean;
  readonly onClose: () => void;
}

const keyOf = (ref: EntityRef): string => `${ref.kind}:${ref.id}`;
const placeOf = (span: Span): string => `passage:${span.start}`;

/** One box over everything that has a name, and the full text; what is chosen is selected on every screen, or read. */
export function SearchDialog({ corpus, open, onClose }: SearchDialogProps) {
  const { t } = useSpeech();
  const { setSearch } = useActions();
  const text = useMaillage(s => s.exploration.search);
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
            <Results corpus={corpus} text={text} onClose={onClose} />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ResultsProps {
  readonly corpus: Corpus;
  readonly text: string;
  readonly onClose: () => void;
}

/** What is found, grouped by kind, passages last. Mounted while the box is open only: nothing is searched before. */
function Results({ corpus, text, onClose }: ResultsProps) {
  const { t } = useSpeech();
  const { select, showPassage } = useActions();
  const table = useMaillage(selectWords);
  const groups = useMaillage(selectSearchResults);
  const passages = useMaillage(selectPassages);
  const count = groups.reduce((sum, group) => sum + group.count, passages.count);

  const choose = (key: string | number) => {
    const hit = groups.flatMap(group => group.hits).find(each => keyOf(each.ref) === key);
    const passage = passages.hits.find(each => placeOf(each.span) === key);
    if (hit !== undefined) select(hit.ref);
    else if (passage !== undefined) showPassage(passage.span);
    else return;
    onClose();
  };
  const labelOf = (hit: SearchHit) => entityName(corpus, hit.ref, t) ?? hit.label;
  const contextOf = (hit: SearchHit) =>
    [hit.also, entityContext(corpus, hit.ref, table, t)].filter(each => each !== null).join(' · ');

  return (
    <>
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
            <Header className="list-header">
              {t('search.kindCount', {
                kind: t(`kind.${group.kind}`, { count: group.count }),
                count: group.count,
              })}
            </Header>
            {group.hits.map(hit => (
              <MenuItem
                key={keyOf(hit.ref)}
                id={keyOf(hit.ref)}
                className="list-item search-item"
                textValue={labelOf(hit)}
              >
                <span>{labelOf(hit)}</span>
                <span className="search-context">{contextOf(hit)}</span>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
        {passages.count === 0 ? null : (
          <MenuSection id="passages">
            <Header className="list-header">
              {t('search.kindCount', { kind: t('search.passages'), count: passages.count })}
            </Header>
            {passages.hits.map(hit => (
              <MenuItem
                key={placeOf(hit.span)}
                id={placeOf(hit.span)}
                className="list-item search-item"
                textValue={corpus.text.slice(hit.span.start, hit.span.end)}
              >
                <PassageItem corpus={corpus} hit={hit} />
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </>
  );
}
