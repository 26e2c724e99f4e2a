import { COLOUR_BY, NODE_KINDS, SIZE_BY } from '../../state/exploration.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

/** Which kinds the network shows, and what its colours and sizes mean. */
export function NetworkOptionsBar() {
  const { t } = useSpeech();
  const { toggleKind, setNetwork } = useActions();
  const options = useMaillage(s => s.exploration.network);
  return (
    <>
      <fieldset className="toggles">
        <legend className="visually-hidden">{t('network.kinds')}</legend>
        {NODE_KINDS.map(kind => (
          <Chip
            key={kind}
            label={t(`kind.${kind}`, { count: 2 })}
            chosen={options.kinds.includes(kind)}
            onChange={() => toggleKind(kind)}
          />
        ))}
      </fieldset>
      <Segmented
        label={t('network.colour')}
        value={options.colourBy}
        options={COLOUR_BY.map(value => ({
          value,
          label: t(value === 'theme' ? 'network.colourTheme' : 'network.colourKind'),
        }))}
        onChange={colourBy => setNetwork({ colourBy })}
      />
      <Segmented
        label={t('network.size')}
        value={options.sizeBy}
        options={SIZE_BY.map(value => ({
          value,
          label: t(value === 'degree' ? 'network.sizeDegree' : 'network.sizeSessions'),
        }))}
        onChange={sizeBy => setNetwork({ sizeBy })}
      />
    </>
  );
}
