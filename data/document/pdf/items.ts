import { Depths } from '../depths.ts';
import { SIGN_OF_ITEM } from '../signs-of-items.ts';

/** Signs that are this near to one another, in points, stand under one another. */
const NEAR = 2;

/** The items of lists on the pages of a PDF, as deep as their signs are set in. */
export class Items {
  private readonly depths = new Depths(NEAR);

  /** The depth of a paragraph that opens with the sign of an item, from 1; 0 for any other. `left`: where it begins, in points. */
  depthOf(text: string, left: number): number {
    if (SIGN_OF_ITEM.test(text)) return this.depths.at(left);
    if (left <= this.depths.first + NEAR) this.depths.end();
    return 0;
  }
}
