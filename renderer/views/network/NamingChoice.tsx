import { NODE_KINDS } from '../../../data/graph/graph.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { withAlways, withNamesOf } from '../../state/network/network-naming.ts';
import type { NetworkOptions } from '../../state/network/network-options.ts';
import { Button, Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

/** Whether something is named otherwise than usual. */
export function isNamedOtherwise({ naming }: NetworkOptions): boolean {
  const { titled, short, unnamed, always } = naming;
  return titled || short || unnamed.length > 0 || always.length > 0;
}

/** What is named in the network, and how: sessions by codes or titles, bodies by their letters, which kinds at all. */
export function NamingChoice() {
  const { t } = useSpeech();
  const { changeNetwork } = useActions();
  const { naming, kinds, projection } = useMaillage(s => s.exploration.network);
  const shown = projection === null ? NODE_KINDS.filter(kind => kinds.includes(kind)) : [projection.kind];
  const put = (change: Partial<typeof naming>) =>
    changeNetwork(o => ({ ...o, naming: { ...o.naming, ...change } }));
  return (
    <div className="panel-part">
      {shown.includes('session') ? (
        <Segmented
          label={t('network.sessionsAs')}
          value={naming.titled ? 'titles' : 'codes'}
          options={[
            { value: 'codes', label: t('network.sessionsAs.codes') },
            { value: 'titles', label: t('network.sessionsAs.titles') },
          ]}
          onChange={value => put({ titled: value === 'titles' })}
        />
      ) : null}
      <fieldset className="toggles">
        <legend className="control-label">{t('network.namesOf')}</legend>
        {shown.map(kind => (
          <Chip
            key={kind}
            label={t(`kind.${kind}`, { count: 2 })}
            chosen={!naming.unnamed.includes(kind)}
            onChange={() => changeNetwork(o => ({ ...o, naming: withNamesOf(o.naming, kind) }))}
          />
        ))}
      </fieldset>
      {shown.includes('organisation') ? (
        <Chip label={t('network.short')} chosen={naming.short} onChange={short => put({ short })} />
      ) : null}
      {naming.always.length === 0 ? null : (
        <Button
          tone="link"
          label={t('network.alwaysNone', { count: naming.always.length })}
          onPress={() => put({ always: [] })}
        />
      )}
    </div>
  );
}

/** Names one node whatever room there is, or no longer. */
export function AlwaysNamed({ nodeKey }: { readonly nodeKey: string }) {
  const { t } = useSpeech();
  const { changeNetwork } = useActions();
  const { always } = useMaillage(s => s.exploration.network.naming);
  return (
    <Button
      label={t(always.includes(nodeKey) ? 'network.alwaysNot' : 'network.always')}
      onPress={() => changeNetwork(o => ({ ...o, naming: withAlways(o.naming, nodeKey) }))}
    />
  );
}
