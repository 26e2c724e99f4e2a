import { COLOUR_BY, NODE_KINDS, SIZE_BY } from '../../state/exploration.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useSpeech } from '../../ui/language.tsx';

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
      <Choice
        label={t('network.colour')}
        quiet
        value={options.colourBy}
        groups={[
          {
            label: t('network.colour'),
            options: COLOUR_BY.map(value => ({
              value,
              label: t(value === 'theme' ? 'network.colourTheme' : 'network.colourKind'),
            })),
          },
        ]}
        onChange={value => {
          const colourBy = COLOUR_BY.find(each => each === value);
          if (colourBy !== undefined) setNetwork({ colourBy });
        }}
      />
      <Choice
        label={t('network.size')}
        quiet
        value={options.sizeBy}
        groups={[
          {
            label: t('network.size'),
            options: SIZE_BY.map(value => ({
              value,
              label: t(value === 'degree' ? 'network.sizeDegree' : 'network.sizeSessions'),
            })),
          },
        ]}
        onChange={value => {
          const sizeBy = SIZE_BY.find(each => each === value);
          if (sizeBy !== undefined) setNetwork({ sizeBy });
        }}
      />
    </>
  );
}
