import { LAYOUTS } from '../../../data/graph/layouts.ts';
import { selectNetwork } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { HULLS } from '../../state/network/network-colours.ts';
import {
  DEFAULT_NETWORK,
  type NetworkOptions,
  setLeast,
  unpin,
} from '../../state/network/network-options.ts';
import { Button, Chip } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { digitsOf } from '../parts/picture.ts';
import { isNamedOtherwise, NamingChoice } from './NamingChoice.tsx';

/** How much is otherwise than usual. */
function refinedCount(options: NetworkOptions): number {
  const d = DEFAULT_NETWORK;
  const { layout, hull, least, backbone, pins, names } = options;
  return [
    layout !== d.layout,
    hull !== d.hull,
    least !== d.least,
    backbone,
    pins.length + names.length > 0,
    isNamedOtherwise(options),
  ].filter(each => each).length;
}

/** What is asked for seldom: arrangement, hulls, which links are shown. */
export function Refine() {
  const { t, formats } = useSpeech();
  const { setNetwork, changeNetwork } = useActions();
  const options = useMaillage(s => s.exploration.network);
  const network = useMaillage(selectNetwork);
  const { layout, hull, least, backbone, pins, names } = options;
  const byHand = [...new Set([...pins, ...names].map(each => each.key))];
  const count = refinedCount(options);
  const most = network.links.reduce((a, link) => Math.max(a, link.weight), 0);
  const shares = network.links.some(link => !Number.isInteger(link.weight));
  const step = shares ? Math.max(0.01, Math.round(most) / 100) : 1;
  const say = (value: number) => formats.number(value, digitsOf(value));
  return (
    <Panel
      label={t('network.refine')}
      summary={count === 0 ? t('network.refine') : t('network.refined', { count })}
      active={count > 0}
    >
      <Choice
        label={t('network.layout')}
        value={layout}
        groups={[
          {
            label: t('network.layout'),
            options: LAYOUTS.filter(each => network.nodes.length <= each.most).map(({ id }) => ({
              value: id,
              label: t(`network.layout.${id}`),
            })),
          },
        ]}
        onChange={chosen => {
          const next = LAYOUTS.find(each => each.id === chosen);
          // Places of one layout mean nothing in another.
          if (next !== undefined) setNetwork({ layout: next.id, pins: [], names: [] });
        }}
      />
      <Choice
        label={t('network.hull')}
        value={hull}
        groups={[
          {
            label: t('network.hull'),
            options: HULLS.map(({ id, label }) => ({ value: id, label: t(label) })),
          },
        ]}
        onChange={chosen => {
          const next = HULLS.find(each => each.id === chosen);
          if (next !== undefined) setNetwork({ hull: next.id });
        }}
      />
      <NamingChoice />
      {most > step ? (
        <Slider
          label={t('network.least')}
          value={Math.min(least, most)}
          least={0}
          most={most}
          step={step}
          say={say}
          onChange={value => changeNetwork(setLeast(value), 'least')}
        />
      ) : null}
      <div className="panel-part">
        <Chip
          label={t('network.backbone')}
          chosen={backbone}
          onChange={chosen => setNetwork({ backbone: chosen })}
        />
        <p className="tie-note">{t('network.backboneHelp')}</p>
      </div>
      <MovedByHand keys={byHand} />
    </Panel>
  );
}

/** What was put elsewhere by hand, and the way back. */
function MovedByHand({ keys }: { readonly keys: readonly string[] }) {
  const { t } = useSpeech();
  const { changeNetwork } = useActions();
  return (
    <div className="panel-part">
      <p className="tie-note">
        {keys.length === 0 ? t('network.asLaidOut') : t('network.pins', { count: keys.length })}
      </p>
      {keys.length === 0 ? null : (
        <Button tone="link" label={t('network.unpinAll')} onPress={() => changeNetwork(unpin(keys))} />
      )}
    </div>
  );
}
