/** Turns that are waited for what is computed beside: a turn is as long as the machine needs. */
const TURNS = 2000;

/** Asks turn after turn until there is an answer; null when there never is. */
export async function eventually<T>(ask: () => T | null): Promise<T | null> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const answer = ask();
    if (answer !== null) return answer;
    await new Promise<void>(done => setTimeout(done, 5));
  }
  return null;
}
