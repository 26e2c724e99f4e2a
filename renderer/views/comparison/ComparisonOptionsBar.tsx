import { comparedOf, compareKind, setComparison } from '../../state/exploration/comparison.ts';
import { selectComparison, selectUnitKinds } from '../../state/exploration/derived-comparison.ts';
import { setTerritories } from '../../state/exploration/territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { aspectName } from '../parts/compare/unitNames.ts';

/** What is compared, and by what. */
export function ComparisonOptionsBar() {
  const { t } = useSpeech();
  const { changeComparison, changeTerritories } = useActions();
  const kinds = useMaillage(selectUnitKinds);
  const { kind, compared } = useMaillage(selectComparison);
  const nested = useMaillage(s => s.exploration.territories.nested);
  return (
    <>
      <Segmented
        label={t('comparison.kind')}
        quiet
        value={kind}
        options={kinds.map(value => ({
          value,
          label: t(`comparison.kind.${value}`),
        }))}
        onChange={next => changeComparison(compareKind(next))}
      />
      <Pick
        label={t('comparison.compared')}
        value={compared}
        options={comparedOf(kind).map(value => ({
          value,
          label:
            value === 'all' || value === 'terms' ? t(`comparison.by.${value}`) : aspectName(kind, value, t),
        }))}
        onChange={next => changeComparison(setComparison({ compared: next, asked: null }))}
      />
      {kind === 'territory' ? (
        <Chip
          label={t('territories.nested')}
          chosen={nested}
          onChange={next => changeTerritories(setTerritories({ nested: next }))}
        />
      ) : null}
    </>
  );
}
