import type { Direction } from '../interact/keyboard.ts';
import type { Mark } from '../scenes/scene.ts';

/** How something was chosen: where in the scene the pointer was (null for a key), and whether it adds to what is chosen. */
export interface Press {
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly adding: boolean;
}

/** The keys that walk a figure. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageDown: 'next',
  PageUp: 'previous',
};

/** What is asked of a picture whose marks are batches, one target at a time, by its key. */
export interface Asked {
  /** Accessible name. */
  readonly say: (key: string) => string;
  /** Marks that show it over the picture. */
  readonly alone: (key: string) => readonly Mark[];
}
