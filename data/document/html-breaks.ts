/** The line breaks since the last words of a page: one empty line parts blocks, however many tags end and begin between them. */
export class Breaks {
  private count = 0;

  /** One more, that the page itself has. */
  add(): void {
    this.count += 1;
  }

  /** Words follow. */
  end(): void {
    this.count = 0;
  }

  /** What of a mark is left to be written: its breaks but for those that are there, and the sign behind them. */
  lacking(mark: string): string {
    const sign = mark.replace(/^\n+/, '');
    const lacking = Math.max(0, mark.length - sign.length - this.count);
    this.count = sign === '' ? this.count + lacking : 0;
    return '\n'.repeat(lacking) + sign;
  }
}
