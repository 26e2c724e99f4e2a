import { useActions, useMaillage } from '../../state/hook.ts';
import { METRIC_OF } from '../../state/network-metrics.ts';
import { DEFAULT_NETWORK } from '../../state/network-options.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Progress } from '../../ui/Progress.tsx';

/** How far the worker is with a slow metric, and the way to do without it. */
export function Measuring() {
  const { t } = useSpeech();
  const { setNetwork } = useActions();
  const measuring = useMaillage(s => s.measuring);
  const { sizeBy } = useMaillage(s => s.exploration.network);
  if (measuring === null) return null;
  const { colourBy, hull, sizeBy: usual } = DEFAULT_NETWORK;
  const cancel = () =>
    setNetwork(METRIC_OF[sizeBy] === measuring.metric ? { sizeBy: usual } : { colourBy, hull });
  return (
    <div className="measuring">
      <Progress label={t(`network.measuring.${measuring.metric}`)} done={measuring.share} total={1} />
      <Button label={t('action.cancel')} onPress={cancel} />
    </div>
  );
}
