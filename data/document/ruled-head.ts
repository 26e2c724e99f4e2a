/** A head that ends, as YAML may and Pandoc writes it, with three points. */
const ENDS_IN_POINTS =
  /^(\ufeff?---[ \t]*\r?\n(?:(?!(?:---|\.\.\.)[ \t]*\r?\n).*\n){1,200})\.\.\.(?=[ \t]*\r?(?:\n|$))/u;

/** The text with the end of its head as the parser knows it, in as many characters. */
export function withRuledHead(text: string): string {
  return /^\ufeff?---/u.test(text) ? text.replace(ENDS_IN_POINTS, '$1---') : text;
}
