import { SIGN_OF_ITEM } from '../signs-of-items.ts';

/** Signs that are this near to one another, in points, stand under one another. */
const NEAR = 2;

/** The items of lists on the pages of a PDF, as deep as their signs are set in. */
export class Items {
  /** Where the sign of each item over the next stands. */
  private open: number[] = [];

  /** The depth of a paragraph that opens with the sign of an item, from 1; 0 for any other. `left`: where it begins, in points. */
  depthOf(text: string, left: number): number {
    if (SIGN_OF_ITEM.test(text)) {
      while ((this.open.at(-1) ?? Number.NEGATIVE_INFINITY) > left - NEAR) this.open.pop();
      this.open.push(left);
      return this.open.length;
    }
    if (left <= (this.open[0] ?? 0) + NEAR) this.open = [];
    return 0;
  }
}
