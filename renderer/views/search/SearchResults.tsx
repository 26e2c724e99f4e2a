import { memo, useCallback, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components';
import { nodeKeyOf } from '../../../data/graph/ties.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Span } from '../../../data/model/span.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { NO_GROUPS, selectSearchResults, selectSearchWork } from '../../state/search/derived-search.ts';
import type { SearchHit } from '../../state/search/search.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useReveal } from '../parts/useReveal.ts';
import { HitItem } from './HitItem.tsx';
import { PassageItem } from './PassageItem.tsx';
import { type FoundThings, useStages } from './stages.ts';
import { usePassages } from './usePassages.ts';
import { usePreparedSearch } from './usePreparedSearch.ts';

interface SearchResultsProps {
  readonly corpus: Corpus;
  readonly text: string;
  readonly onClose: () => void;
}

const placeOf = (span: Span): string => `passage:${span.start}`;

/**
 * What is found, grouped by kind, passages last; what is chosen is selected and brought into view. What is not in the picture
 * can be shown from here. Mounted while the box is open only: nothing is searched before.
 */
export function SearchResults({ corpus, text, onClose }: SearchResultsProps) {
  const { t } = useSpeech();
  const { absence } = useReveal(corpus);
  const prepared = usePreparedSearch();
  const isReady = prepared !== null;
  // When words are counted meanwhile, another search takes its place, and would be made in one go.
  const made = useMaillage(s =>
    isReady && selectSearchWork(s) === prepared ? selectSearchResults(s) : null,
  );
  // Once words are counted the search is made anew: what was found stays until then.
  const [last, setLast] = useState(NO_GROUPS);
  if (made !== null && made !== last) setLast(made);
  const groups = made ?? last;
  const { passages, isLate } = usePassages(corpus, isReady);
  const count = groups.reduce((sum, group) => sum + group.count, passages.count);

  const isSomeAbsent = groups.some(group => group.hits.some(hit => absence(hit.ref) !== null));

  return (
    <>
      <p id="search-hint" className="tie-note" role="status">
        {text.trim() === ''
          ? t('search.hint')
          : !isReady
            ? t('search.preparing')
            : count === 0
              ? t(isLate ? 'search.preparing' : 'search.empty', { text })
              : t('search.results', { count })}
        {isSomeAbsent ? ` · ${t('search.showHint')}` : ''}
      </p>
      <Found corpus={corpus} groups={groups} passages={passages} onClose={onClose} />
    </>
  );
}

interface FoundProps extends FoundThings, Pick<SearchResultsProps, 'corpus' | 'onClose'> {}

/**
 * The list of what is found, drawn anew only when that changes, and a stage at a time: its first stage with the letter, or the list
 * would lose its first item to a letter that comes in between.
 */
const Found = memo(function Found({ corpus, onClose, ...found }: FoundProps) {
  const { t } = useSpeech();
  const { select, lookAt, showPassage } = useActions();
  const { absence, reveal } = useReveal(corpus);
  const { groups, passages } = useStages(found);
  const show = useCallback(
    ({ ref }: SearchHit) => {
      reveal([ref]);
      onClose();
    },
    [reveal, onClose],
  );
  const choose = (key: string | number) => {
    const hit = groups.flatMap(group => group.hits).find(each => nodeKeyOf(each.ref) === key);
    const passage = passages.hits.find(each => placeOf(each.span) === key);
    if (hit !== undefined) {
      select(hit.ref);
      lookAt('selection');
    } else if (passage !== undefined) showPassage(passage.span);
    else return undefined;
    return onClose();
  };
  return (
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
            <HitItem
              key={nodeKeyOf(hit.ref)}
              id={nodeKeyOf(hit.ref)}
              corpus={corpus}
              hit={hit}
              onShow={absence(hit.ref) === null ? null : show}
            />
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
  );
});
