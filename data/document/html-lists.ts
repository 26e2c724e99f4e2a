import type { DefaultTreeAdapterTypes, Token } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

const BULLET = '- ';
/** Letters and Roman numbers are drawn of no number that a file holds; such items have a bullet. */
const DECIMAL = '1';
/** No list of a person's has more digits in its numbers. */
const NUMBER = /^\d{1,4}$/;

/** The lists that a place of a page stands in, the outermost first: each has the number of its next item, or null where items have none. */
export class Lists {
  private readonly next: (number | null)[] = [];

  get depth(): number {
    return this.next.length;
  }

  open({ tagName, attrs }: Element): void {
    const said = (name: string) => attrs.find(attribute => attribute.name === name)?.value;
    const numbered =
      tagName === 'ol' && (said('type') ?? DECIMAL) === DECIMAL && said('reversed') === undefined;
    this.next.push(numbered ? numberOf(said('start'), 1) : null);
  }

  close(): void {
    this.next.pop();
  }

  /** What stands before an item: its number, as in Markdown, or a bullet. */
  markOf({ attrs }: Element): string {
    const count = this.next.at(-1) ?? null;
    if (count === null) return BULLET;
    const own = numberOf(attrs.find(({ name }) => name === 'value')?.value, count);
    this.next.splice(-1, 1, own + 1);
    return `${own}. `;
  }
}

function numberOf(said: string | undefined, other: number): number {
  return said !== undefined && NUMBER.test(said) ? Number(said) : other;
}

/** Where a mark of an item has room to be written: over its tag, and over blanks and the end of a tag right before it. */
export function roomFor(text: string, mark: string, start: number, tag: Token.Location): number {
  let [at, short] = [start, mark.length - (tag.endOffset - tag.startOffset)];
  for (; short > 0 && /\s/.test(text[at - 1] ?? ''); short -= 1) at -= 1;
  return short > 0 && text[at - 1] === '>' ? at - 1 : at;
}
