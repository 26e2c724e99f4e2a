import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';

/** How the window stood when it was last closed. */
export interface WindowState {
  readonly bounds: Partial<Rectangle>;
  readonly isMaximized: boolean;
}

const FIRST: WindowState = { bounds: { width: 1320, height: 860 }, isMaximized: false };
/** Below this the rail and the picture do not fit side by side, in pixels. */
export const SMALLEST = { width: 720, height: 520 };

/** The remembered state, or the first one where there is none, where it is damaged, or where its screen is gone. */
export function readWindowState(file: string, screens: readonly Rectangle[]): WindowState {
  const stored = parse(file);
  if (stored === null) return FIRST;
  const isSeen = screens.some(screen => overlaps(screen, stored.bounds));
  return isSeen ? stored : { ...FIRST, isMaximized: stored.isMaximized };
}

/** Remembers the state, whole or not at all, and at once: the window closes, and the process may end before anything that waits. Gives whether it could. */
export function writeWindowState(file: string, state: WindowState): boolean {
  const draft = `${file}.tmp`;
  try {
    writeFileSync(draft, JSON.stringify(state), { flush: true });
    renameSync(draft, file);
    return true;
  } catch {
    // A full disk costs the place of the window and nothing else.
    return false;
  }
}

function parse(file: string): { readonly bounds: Rectangle; readonly isMaximized: boolean } | null {
  try {
    const { bounds, isMaximized } = JSON.parse(readFileSync(file, 'utf8'));
    const { x, y, width, height } = bounds;
    const isSound = [x, y, width, height].every(Number.isSafeInteger) && width > 0 && height > 0;
    return isSound ? { bounds: { x, y, width, height }, isMaximized: isMaximized === true } : null;
  } catch {
    // Absent at the first start; cut short when the machine was switched off. Either way there is a good size to begin with.
    return null;
  }
}

/** At least a hand's breadth of the window must lie on a screen, or nobody could take hold of it. */
function overlaps(screen: Rectangle, window: Rectangle): boolean {
  const width = Math.min(screen.x + screen.width, window.x + window.width) - Math.max(screen.x, window.x);
  const height = Math.min(screen.y + screen.height, window.y + window.height) - Math.max(screen.y, window.y);
  return width >= 100 && height >= 50;
}
