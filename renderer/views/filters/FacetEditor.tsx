import { useMemo } from 'react';
import { Dialog } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Facet } from '../../../data/model/query.ts';
import { COUNTED, countFacet, offeredValues } from '../../state/exploration/facets.ts';
import { MODES, type Mode, valuesIn, withCondition, withMode } from '../../state/exploration/filtering.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { FindList } from '../../ui/FindList.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { facetOptions } from './facetOptions.ts';

/** What the sentence that explains a condition speaks of. */
const SUBJECT = {
  documents: 'session',
  themes: 'session',
  sessionKinds: 'session',
  sessions: 'session',
  keywords: 'session',
  organisationKinds: 'organisation',
  organisations: 'organisation',
  territoryLevels: 'territory',
  territories: 'territory',
  parts: 'person',
  years: 'session',
} as const satisfies Readonly<Record<Facet, string>>;

interface FacetEditorProps {
  readonly corpus: Corpus;
  readonly facet: Facet;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

/** One condition of a facet: its values, each with what it would keep, and how they are meant. */
export function FacetEditor({ corpus, facet, mode, onMode }: FacetEditorProps) {
  const speech = useSpeech();
  const { t, formats } = speech;
  const { setQuery } = useActions();
  const query = useMaillage(s => s.exploration.query);
  const counts = useMemo(() => countFacet(corpus, query, facet), [corpus, query, facet]);
  const groups = useMemo(() => facetOptions(corpus, query, facet, speech), [corpus, query, facet, speech]);
  const chosen: readonly string[] = valuesIn(query, facet, mode);
  const counted = t(`counted.${COUNTED[facet]}`);
  return (
    <Dialog className="popover-dialog facet-editor" aria-label={t(`facet.${facet}`)}>
      <p className="facet-head">
        <span className="facet-name">{t(`facet.${facet}`)}</span>
        <span className="quiet">{counted}</span>
      </p>
      <Segmented
        label={t('filter.mode')}
        quiet
        value={mode}
        options={MODES.map(value => ({ value, label: t(`mode.${value}`) }))}
        onChange={to => {
          onMode(to);
          setQuery(withMode(query, facet, mode, to));
        }}
      />
      <p className="facet-explain">{t(`explain.${SUBJECT[facet]}.${mode}`)}</p>
      <FindList
        label={t('filter.values')}
        findLabel={t('filter.find')}
        emptyWords={t('filter.nothingFound')}
        chosen={chosen}
        groups={groups.map(group => ({
          ...group,
          options: group.options.map(option => {
            const count = new Map<string, number>(counts).get(option.value) ?? 0;
            return {
              ...option,
              note: formats.number(count),
              name: t('filter.value', { name: option.label, counted, count }),
            };
          }),
        }))}
        onChange={keys => {
          const isThere = new Set(keys);
          const values = offeredValues(corpus, query, facet).filter(value => isThere.has(value));
          setQuery(withCondition(query, facet, mode, values));
        }}
      />
    </Dialog>
  );
}
