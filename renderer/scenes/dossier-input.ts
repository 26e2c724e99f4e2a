import type { Graph } from '../../data/graph/graph.ts';
import type { NetworkWords } from './network-input.ts';
import type { Size, TextMeasure } from './scene.ts';
import type { PictureWords, Said } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** What a list is of: it says how its entries are set, and how its objects are called where they are listed. */
export type DossierPart = 'ties' | 'terms' | 'quotations';

/** One entry of a list: what it says, and what is said of that. */
export interface DossierEntry {
  readonly key: string;
  readonly text: string;
  /** How it is tied, or where it stands; empty when there is nothing to say. */
  readonly note: string;
}

/** Things of one kind under their heading. */
export interface DossierList {
  readonly key: string;
  readonly part: DossierPart;
  readonly title: string;
  readonly entries: readonly DossierEntry[];
}

export interface DossierWords extends PictureWords {
  /** What stands for the entries that find no room. */
  readonly more: (count: number) => string;
}

/** What stands around the thing itself, one and two links away. */
export interface DossierNetwork {
  readonly title: string;
  readonly graph: Graph;
  /** Key of the node in the middle. */
  readonly root: string;
  readonly words: NetworkWords;
}

/** One thing on one page. */
export interface DossierInput {
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly said?: Said;
  readonly words: DossierWords;
  /** Its ties, a list a kind. */
  readonly ties: readonly DossierList[];
  /** Its words and what is said of it. */
  readonly texts: readonly DossierList[];
  /** Null where nothing stands around it. */
  readonly near: DossierNetwork | null;
}
