import { type ComponentType, memo, Suspense, useEffect, useState } from 'react';
import type { Corpus } from '../../data/model/corpus.ts';
import type { Exploration, ScreenId } from '../state/exploration/exploration.ts';
import { useMaillage } from '../state/hook.ts';
import type { MaillageState } from '../state/state.ts';
import { behindPicture } from '../ui/later.tsx';
import type { Beside } from '../views/inspector/Inspector.tsx';
import { useRoom } from '../views/parts/look.ts';
import { isFolded, isTight } from '../views/parts/room.ts';

// The widgets of a button weigh on a start, which shows the detail open.
const SideFold = behindPicture(async () => (await import('./SideFold.tsx')).SideFold);

interface SideProps {
  readonly corpus: Corpus;
  readonly beside: Beside | undefined;
  readonly Inspector: ComponentType<{
    readonly corpus: Corpus;
    readonly beside?: Beside | undefined;
    readonly onFold: () => void;
  }>;
}

/** Screens that are steered from their detail: in a small window it stays where it does not lie over the figure. */
const STEERING: ReadonlySet<ScreenId> = new Set(['comparison']);

/**
 * The detail at the side: not there while it has nothing to say, folded by a press, and in a small window until something is
 * chosen or asked about. What is chosen next opens it again.
 */
export const Side = memo(function Side({ corpus, beside, Inspector }: SideProps) {
  const room = useRoom();
  const screen = useMaillage(s => s.exploration.screen);
  const selection = useMaillage(s => s.exploration.selection);
  const chosen = useMaillage(selectChosen);
  const [folded, setFolded] = useState<boolean | null>(null);
  const [silent, setSilent] = useState(false);
  const small = isTight(room) || (isFolded(room) && !STEERING.has(screen));
  useEffect(() => {
    if (chosen !== null) setFolded(null);
  }, [chosen]);
  if (selection === null && beside === undefined) return null;
  const Silence = selection === null ? beside?.Silence : undefined;
  return (
    <>
      {Silence === undefined ? null : (
        <Suspense>
          <Silence corpus={corpus} hear={setSilent} />
        </Suspense>
      )}
      {silent ? null : (folded ?? (small && chosen === null)) ? (
        <div className="side-fold">
          <SideFold onOpen={() => setFolded(false)} />
        </div>
      ) : (
        <Inspector corpus={corpus} beside={beside} onFold={() => setFolded(true)} />
      )}
    </>
  );
});

/** What the detail is about, as a text that another choice changes; null while that is nothing. */
function selectChosen({ exploration }: MaillageState): string | null {
  const { selection, screen } = exploration;
  const asked = askedOn[screen]?.(exploration) ?? [];
  return selection === null && asked.length === 0 ? null : JSON.stringify([selection, ...asked]);
}

/** What is asked about on a screen, beside what is selected. */
const askedOn: Partial<Record<ScreenId, (exploration: Exploration) => readonly unknown[]>> = {
  network: ({ network: { link, path, marked } }) => [link, path, ...marked].filter(each => each !== null),
  words: ({ words }) => (words.asked === null ? [] : [words.asked]),
  territories: ({ territories }) => (territories.asked === null ? [] : [territories.asked]),
  comparison: ({ comparison }) => (comparison.asked === null ? [] : [comparison.asked]),
  flows: ({ flows }) => (flows.asked === null ? [] : [flows.asked]),
};
