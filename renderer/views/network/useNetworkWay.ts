import type { Corpus } from '../../../data/model/corpus.ts';
import { selectGraph, selectNetwork, selectWholeGraph } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { selectIsUntied } from '../../state/network/derived-network.ts';
import { emptinessOf } from '../../state/network/emptiness.ts';
import { focusOn, projectOn, setLeast, showAgain } from '../../state/network/network-options.ts';
import { tellingKinds } from '../../state/network/telling-kinds.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { WayOut } from '../parts/Empty.tsx';
import { useReveal } from '../parts/useReveal.ts';
import { keyName, refOfKey } from './names.ts';

/** Why the network shows nothing, and the ways out of it; null where it shows something, or where filters alone keep it empty. */
export function useNetworkWay(corpus: Corpus): WayOut | null {
  const { t, formats } = useSpeech();
  const { changeNetwork, showScreen } = useActions();
  const { reveal } = useReveal(corpus);
  const options = useMaillage(s => s.exploration.network);
  const whole = useMaillage(selectWholeGraph);
  const network = useMaillage(selectNetwork);
  const isEmpty = useMaillage(s => selectGraph(s).nodes.length === 0);
  const untied = useMaillage(selectIsUntied);
  const why = isEmpty ? emptinessOf(whole, network, options) : null;
  const { focus, hidden } = options;
  const widen = { label: t('network.wholeAgain'), onPress: () => changeNetwork(focusOn(null)) };
  if (untied) {
    const programme = { label: t('timeline.programme'), onPress: () => showScreen('sessions') };
    const read = { label: t('empty.read'), onPress: () => showScreen('source') };
    return {
      words: t('empty.network.untied'),
      ways: corpus.dataset.sessions.length === 0 ? [read] : [programme, read],
    };
  }
  switch (why) {
    case null:
    case 'filters':
      return null;
    case 'kinds': {
      const kinds = tellingKinds(corpus);
      const list = formats.list(kinds.map(kind => t(`kind.${kind}`, { count: 2 }).toLowerCase()));
      const show = {
        label: t('empty.network.showKinds', { list }),
        onPress: () => changeNetwork(o => ({ ...o, kinds })),
      };
      return { words: t('empty.network.kinds'), ways: [show] };
    }
    case 'projection':
      return {
        words: t('empty.network.projection'),
        ways: [{ label: t('empty.network.everything'), onPress: () => changeNetwork(projectOn(null)) }],
      };
    case 'around': {
      const roots = focus?.roots ?? [];
      const names = formats.list(roots.map(key => keyName(corpus, key, t)));
      const show = { label: t('absent.showOf', { name: names }), onPress: () => reveal(roots.map(refOfKey)) };
      return { words: t('empty.network.around', { names }), ways: [show, widen] };
    }
    case 'hidden':
      return {
        words: t('empty.network.hidden', { count: hidden.length }),
        ways: [{ label: t('empty.network.showHidden'), onPress: () => changeNetwork(showAgain(hidden)) }],
      };
    case 'thin': {
      const loosen = () => changeNetwork(o => ({ ...setLeast(0)(o), backbone: false, focus: null }));
      return { words: t('empty.network.thin'), ways: [{ label: t('network.wholeAgain'), onPress: loosen }] };
    }
  }
}
