import { memo } from 'react';
import { typeset } from '../../data/text/typeset.ts';
import { useMaillage } from '../state/hook.ts';
import { useSpeech } from '../ui/language.tsx';
import { behindPicture } from '../ui/later.tsx';
import { useRoom } from '../views/parts/look.ts';
import { isTight } from '../views/parts/room.ts';

const HeadTools = behindPicture(
  async () => (await import('./HeadTools.tsx')).HeadTools,
  <span className="button waiting" aria-hidden="true" />,
);
const FilterBar = behindPicture(
  async () => (await import('../views/filters/FilterBar.tsx')).FilterBar,
  <div className="filters" aria-hidden="true">
    <span className="chip waiting" />
  </div>,
);

const FoldedFilters = behindPicture(
  async () => (await import('../views/filters/FoldedFilters.tsx')).FoldedFilters,
);

/** The document that is shown, what can be done with it, and the filters. */
export const Head = memo(function Head({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useSpeech();
  const corpus = useMaillage(s => s.corpus);
  const tight = isTight(useRoom());
  return (
    <header className="head">
      <div className="head-row">
        <h1
          className="document-title"
          title={corpus === null ? undefined : typeset(corpus.dataset.proceedings.title)}
        >
          {typeset(corpus?.dataset.proceedings.title ?? t('app.name'))}
        </h1>
        {corpus === null || !tight ? null : <FoldedFilters corpus={corpus} />}
        <HeadTools onSearch={onSearch} />
      </div>
      {corpus === null || tight ? null : <FilterBar corpus={corpus} />}
    </header>
  );
});
