/** How deep the items of a list are, by where each begins: characters of a text, or points of a page. */
export class Depths {
  /** Where each item over the next begins. */
  private readonly open: number[] = [];

  /** Items that begin less than `near` apart stand under one another. */
  constructor(private readonly near: number) {}

  /** Where the outermost item begins; 0 where no list is open. */
  get first(): number {
    return this.open[0] ?? 0;
  }

  /** The depth of an item that begins there, from 1. */
  at(place: number): number {
    while ((this.open.at(-1) ?? Number.NEGATIVE_INFINITY) > place - this.near) this.open.pop();
    return this.open.push(place);
  }

  /** The list has ended. */
  end(): void {
    this.open.length = 0;
  }
}
