import { createContext, type RefObject } from 'react';
import type { NetworkData } from '../../export/network/network-data.ts';
import type { Scene, SceneTable } from '../../scenes/scene.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import type { Exploration } from '../../state/exploration/exploration.ts';
import type { ElementSize } from '../../ui/useSize.ts';

/** What a screen's figure is made of, for who takes it away without a window. */
export interface TakenFigure {
  /** Draws the picture for files, or on a sheet that is another; null when there is nothing to draw. */
  readonly draw: (size: ElementSize, on?: SheetChange) => Scene | null;
  readonly tables: readonly SceneTable[];
  /** Whether what the picture needs is still on its way: there is nothing to draw yet. */
  readonly isWaiting: boolean;
  /** The network behind the picture; null where there is none. */
  readonly network: (() => Promise<NetworkData | null>) | null;
}

/** The figure that was handed over last, and the state that it is of. */
export interface TakenAt {
  readonly figure: TakenFigure;
  readonly exploration: Exploration;
}

/** Given by the application to who takes figures one after the other. */
export const TakenContext = createContext<RefObject<TakenAt | null> | null>(null);

/** Given where there is no window: figures are then handed over, and nothing is shown of them. */
export const TakeFigureContext = createContext<((figure: TakenFigure) => void) | null>(null);
