import { useMaillage } from '../state/hook.ts';
import { useSpeech } from '../ui/language.tsx';
import { later } from '../ui/later.tsx';

const HeadTools = later(
  async () => (await import('./HeadTools.tsx')).HeadTools,
  <span className="button waiting" aria-hidden="true" />,
);
const FilterBar = later(
  async () => (await import('../views/filters/FilterBar.tsx')).FilterBar,
  <div className="filters" aria-hidden="true">
    <span className="chip waiting" />
  </div>,
);

/** The document that is shown, what can be done with it, and the filters. */
export function Head({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useSpeech();
  const corpus = useMaillage(s => s.corpus);
  return (
    <header className="head">
      <div className="head-row">
        <h1 className="document-title" title={corpus?.dataset.proceedings.title}>
          {corpus?.dataset.proceedings.title ?? t('app.name')}
        </h1>
        <HeadTools onSearch={onSearch} />
      </div>
      {corpus === null ? null : <FilterBar corpus={corpus} />}
    </header>
  );
}
