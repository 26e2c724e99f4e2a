import { useActions, useMaillage } from '../../state/hook.ts';
import { DEFAULT_NETWORK } from '../../state/network/network-options.ts';
import { sizeOf } from '../../state/network/network-sizes.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Progress } from '../../ui/Progress.tsx';

/** The long work that the picture waits for, by name, with the way to do without it. */
export function Working() {
  const { t } = useSpeech();
  const { setNetwork, cancelLayout } = useActions();
  const layingOut = useMaillage(s => s.layingOut);
  const measuring = useMaillage(s => s.measuring);
  const { sizeBy } = useMaillage(s => s.exploration.network);
  if (layingOut !== null)
    return <Work label={t('network.layingOut')} share={layingOut} onCancel={cancelLayout} />;
  if (measuring === null) return null;
  const { colourBy, hull, sizeBy: usual } = DEFAULT_NETWORK;
  return (
    <Work
      label={t(`network.measuring.${measuring.metric}`)}
      share={measuring.share}
      onCancel={() =>
        setNetwork(sizeOf(sizeBy).metric === measuring.metric ? { sizeBy: usual } : { colourBy, hull })
      }
    />
  );
}

interface WorkProps {
  readonly label: string;
  /** Done, from 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

function Work({ label, share, onCancel }: WorkProps) {
  const { t } = useSpeech();
  return (
    <div className="working">
      <Progress label={label} done={share} total={1} />
      <Button label={t('action.cancel')} onPress={onCancel} />
    </div>
  );
}
