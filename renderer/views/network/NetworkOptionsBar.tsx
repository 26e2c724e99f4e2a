import { NODE_KINDS, PROJECTION_WEIGHTS } from '../../../data/graph/graph.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { COLOURS } from '../../state/network/network-colours.ts';
import {
  isProjected,
  PROJECTED,
  projectOn,
  SHARED,
  toggleKind,
} from '../../state/network/network-options.ts';
import { SIZES } from '../../state/network/network-sizes.ts';
import { Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { Refine } from './Refine.tsx';

const MIXED = 'mixed';

/** What the network is made of, and what its colours and sizes mean. */
export function NetworkOptionsBar() {
  const { t } = useSpeech();
  const { setNetwork, changeNetwork } = useActions();
  const options = useMaillage(s => s.exploration.network);
  const { projection } = options;
  const themed = useMaillage(s => s.corpus === null || s.corpus.dataset.themes.length > 0);
  // One document by itself has nothing to be told apart from.
  const several = useMaillage(s => s.corpus?.dataset.documents !== undefined);
  return (
    <>
      <Pick
        label={t('network.made')}
        value={projection?.kind ?? MIXED}
        options={[
          { value: MIXED, label: t('network.madeMixed') },
          ...PROJECTED.map(kind => ({ value: kind, label: t(`network.made.${kind}`) })),
        ]}
        onChange={value => changeNetwork(projectOn(isProjected(value) ? value : null))}
      />
      {projection === null ? (
        <fieldset className="toggles">
          <legend className="visually-hidden">{t('network.kinds')}</legend>
          {NODE_KINDS.map(kind => (
            <Chip
              key={kind}
              label={t(`kind.${kind}`, { count: 2 })}
              chosen={options.kinds.includes(kind)}
              onChange={() => changeNetwork(toggleKind(kind))}
            />
          ))}
        </fieldset>
      ) : (
        <>
          <Pick
            label={t('network.over')}
            value={projection.over}
            options={SHARED[projection.kind].map(over => ({ value: over, label: t(`network.over.${over}`) }))}
            onChange={over => setNetwork({ projection: { ...projection, over }, least: 0 })}
          />
          <Pick
            label={t('network.weight')}
            value={projection.weight}
            options={PROJECTION_WEIGHTS.map(weight => ({
              value: weight,
              label: t(`network.weight.${weight}`),
            }))}
            onChange={weight => setNetwork({ projection: { ...projection, weight }, least: 0 })}
          />
        </>
      )}
      <Pick
        label={t('network.colour')}
        value={options.colourBy}
        options={COLOURS.filter(({ id }) => id !== 'edition' || several).map(({ id, label }) => ({
          value: id,
          // A document without themes has no colours of themes to offer.
          label: t(id === 'theme' && !themed ? 'network.colourNature' : label),
        }))}
        onChange={colourBy => setNetwork({ colourBy })}
      />
      <Pick
        label={t('network.size')}
        value={options.sizeBy}
        options={SIZES.map(({ id, label }) => ({ value: id, label: t(label) }))}
        onChange={sizeBy => setNetwork({ sizeBy })}
      />
      <Refine />
    </>
  );
}
