import type { Scene } from '../scenes/scene.ts';

/** A saved view on its way into a deck. */
export interface DeckView {
  readonly name: string;
  /** Drawn on the sheet of the deck's pages; null where the view shows no picture. */
  readonly scene: Scene | null;
  /** What stands on the page where there is no picture. */
  readonly lines: readonly string[];
  /** What the speaker may say beside the picture's own account. */
  readonly notes: readonly string[];
  /** The view's state, as text. */
  readonly state: string;
}

/** Saved views as one document: a title, a page a view, method and sources at the end. */
export interface Deck {
  readonly title: string;
  /** Under the title of the first page. */
  readonly lines: readonly string[];
  readonly views: readonly DeckView[];
  /** The last page: how it was made, and from what. */
  readonly method: { readonly title: string; readonly lines: readonly string[] };
  readonly language: string;
  /** Lets the page do what it has to between two views. */
  readonly pause: () => Promise<void>;
  /** ISO day. */
  readonly day: string;
}
