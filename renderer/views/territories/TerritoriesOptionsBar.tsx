import {
  LIKENESSES,
  MAP_UNITS,
  setTerritories,
  TERRITORY_READINGS,
} from '../../state/exploration/territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

/** How the territories are looked at, and the options of that reading. */
export function TerritoriesOptionsBar() {
  const { t } = useSpeech();
  const { changeTerritories } = useActions();
  const options = useMaillage(s => s.exploration.territories);
  const set = (change: Parameters<typeof setTerritories>[0]) =>
    changeTerritories(setTerritories({ ...change, asked: null }));
  return (
    <>
      <Segmented
        label={t('territories.reading')}
        quiet
        value={options.reading}
        options={TERRITORY_READINGS.map(value => ({ value, label: t(`territories.reading.${value}`) }))}
        onChange={reading => set({ reading })}
      />
      {options.reading === 'map' ? (
        <>
          <Pick
            label={t('map.unit')}
            value={options.unit}
            options={MAP_UNITS.map(value => ({ value, label: t(`map.by.${value}`) }))}
            onChange={unit => set({ unit })}
          />
          <Chip label={t('map.rate')} chosen={options.rate} onChange={rate => set({ rate })} />
          <Chip label={t('map.links')} chosen={options.links} onChange={links => set({ links })} />
        </>
      ) : null}
      {options.reading === 'similarity' ? (
        <Segmented
          label={t('similarity.likeness')}
          quiet
          value={options.likeness}
          options={LIKENESSES.map(value => ({ value, label: t(`similarity.likeness.${value}`) }))}
          onChange={likeness => set({ likeness })}
        />
      ) : null}
      <Chip label={t('territories.nested')} chosen={options.nested} onChange={nested => set({ nested })} />
    </>
  );
}
