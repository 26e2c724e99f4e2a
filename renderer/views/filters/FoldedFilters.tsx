import type { Corpus } from '../../../data/model/corpus.ts';
import { FACETS } from '../../../data/model/query.ts';
import { conditionsOf } from '../../state/exploration/filtering.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { FilterBar } from './FilterBar.tsx';

/** The filters behind one control that says how many hold, where a row of them would take the height of the figure. */
export function FoldedFilters({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const count = useMaillage(s => conditionsOf(s.exploration.query, FACETS).length);
  return (
    <Panel
      label={t('filter.label')}
      summary={count === 0 ? t('filter.label') : t('filter.folded', { count })}
      active={count > 0}
    >
      <FilterBar corpus={corpus} />
    </Panel>
  );
}
