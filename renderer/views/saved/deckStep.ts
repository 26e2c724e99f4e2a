import type { Exploration } from '../../state/exploration/exploration.ts';
import { BARE } from '../parts/bare.ts';
import type { TakenAt, TakenFigure } from '../parts/takenFigure.ts';

/** What there is of a view on its way into a deck. */
export type DeckStep =
  /** Its figure, whether it draws anything or not. */
  | { readonly kind: 'figure'; readonly figure: TakenFigure }
  /** A list, which is no picture and is not laid out. */
  | { readonly kind: 'bare' }
  /** What the figure needs is being computed: it is waited for, however long that takes. */
  | { readonly kind: 'computing' }
  /** Nothing was handed over yet: the program of the screen may be on its way, or not to be had. */
  | { readonly kind: 'looking' };

interface Viewed {
  readonly exploration: Exploration;
  readonly isSketched: boolean;
  /** Whether the words of the document are counted. */
  readonly isCounted: boolean;
}

/** What there is of the view that is shown, when this was handed over last. */
export function deckStep({ exploration, isSketched, isCounted }: Viewed, last: TakenAt | null): DeckStep {
  if (BARE.has(exploration.screen)) return { kind: 'bare' };
  const figure = last?.exploration === exploration ? last.figure : null;
  const isCounting = exploration.screen === 'words' && !isCounted;
  if (figure?.isWaiting === true || isSketched || isCounting) return { kind: 'computing' };
  return figure === null ? { kind: 'looking' } : { kind: 'figure', figure };
}
