import { useMemo, useRef, useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import { valuesOfFacet } from '../../../data/model/facet-values.ts';
import { FACETS, type Facet, isEmptyQuery } from '../../../data/model/query.ts';
import { themeShort } from '../../naming/themes.ts';
import { selectThemeCounts } from '../../state/exploration/derived.ts';
import { conditionsOf, isLit, joinOf, type Mode } from '../../state/exploration/filtering.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button, Chip } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { FacetChips } from './FacetChips.tsx';

/** The filters that hold on every screen: the themes, a chip for each condition, and a way to add one. */
export function FilterBar({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const { clearQuery } = useActions();
  const query = useMaillage(s => s.exploration.query);
  const [editing, setEditing] = useState<{ readonly facet: Facet; readonly mode: Mode } | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const shown = FACETS.filter(
    facet => editing?.facet === facet || conditionsOf(query, [facet]).some(({ mode }) => !isLit(facet, mode)),
  );
  const filled = useMemo(() => FACETS.filter(facet => valuesOfFacet(corpus, facet).length > 0), [corpus]);
  const edit = (facet: Facet, mode: Mode | null) => setEditing(mode === null ? null : { facet, mode });
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <ThemeChips corpus={corpus} />
      <div className="conditions">
        {shown.map(facet => (
          <FacetChips
            key={facet}
            corpus={corpus}
            facet={facet}
            editing={editing?.facet === facet ? editing.mode : null}
            onEdit={mode => edit(facet, mode)}
            onRemoved={() => add.current?.focus()}
          />
        ))}
      </div>
      <MenuTrigger>
        <AriaButton className="button add-filter" ref={add}>
          <Icon name="plus" />
          <span>{t('filter.add')}</span>
        </AriaButton>
        <Popover className="popover" placement="bottom start">
          <Menu
            className="list"
            aria-label={t('filter.add')}
            onAction={key => {
              const facet = FACETS.find(each => each === key);
              // Where something is chosen already, what is added is what to leave out of it.
              const isChosen = facet !== undefined && query[facet].length > 0;
              const isBoth = isChosen && query.except[facet].length > 0;
              const isShown = isChosen && !isLit(facet, joinOf(query, facet));
              if (facet !== undefined) edit(facet, isShown && !isBoth ? 'none' : joinOf(query, facet));
            }}
          >
            {filled.map(facet => (
              <MenuItem key={facet} id={facet} className="list-item">
                {t(`facet.${facet}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {isEmptyQuery(query) ? null : <Button tone="link" label={t('action.clear')} onPress={clearQuery} />}
    </search>
  );
}

/** The themes, always in sight: their colours are the legend of every picture. */
function ThemeChips({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const { toggleFacet } = useActions();
  const query = useMaillage(s => s.exploration.query);
  const counts = useMaillage(selectThemeCounts);
  const theme = useSceneTheme();
  if (corpus.dataset.themes.length === 0) return null;
  return (
    <fieldset className="toggles themes">
      <legend className="visually-hidden">{t('filter.themes')}</legend>
      {corpus.dataset.themes.map(each => {
        const count = counts.get(each.id) ?? 0;
        return (
          <Chip
            key={each.id}
            label={themeShort(each.title)}
            lead={t('filter.themeNumber', { number: each.number })}
            name={t('filter.theme', { number: each.number, title: each.title, count })}
            count={String(count)}
            colour={theme.categories[each.number - 1] ?? theme.neutral}
            chosen={query.themes.includes(each.id) && joinOf(query, 'themes') === 'any'}
            onChange={() => toggleFacet('themes', each.id)}
          />
        );
      })}
    </fieldset>
  );
}
