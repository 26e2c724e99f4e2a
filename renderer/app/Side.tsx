import { type ComponentType, memo, useEffect, useState } from 'react';
import type { Corpus } from '../../data/model/corpus.ts';
import { useMaillage } from '../state/hook.ts';
import { behindPicture } from '../ui/later.tsx';
import type { Beside } from '../views/inspector/Inspector.tsx';
import { useRoom } from '../views/parts/look.ts';
import { isTight } from '../views/parts/room.ts';

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

/**
 * The detail at the side: not there while it has nothing to say, folded by a press, and in a tight window until something is
 * chosen. What is chosen next opens it again.
 */
export const Side = memo(function Side({ corpus, beside, Inspector }: SideProps) {
  const tight = isTight(useRoom());
  const selection = useMaillage(s => s.exploration.selection);
  const { link, path, marked } = useMaillage(s => s.exploration.network);
  const [folded, setFolded] = useState<boolean | null>(null);
  const asks = selection !== null || link !== null || path !== null || marked.length > 0;
  const chosen = JSON.stringify([selection, link, path, marked]);
  useEffect(() => {
    if (chosen !== '') setFolded(null);
  }, [chosen]);
  if (selection === null && beside === undefined) return null;
  if (folded ?? (tight && !asks))
    return (
      <div className="side-fold">
        <SideFold onOpen={() => setFolded(false)} />
      </div>
    );
  return <Inspector corpus={corpus} beside={beside} onFold={() => setFolded(true)} />;
});
