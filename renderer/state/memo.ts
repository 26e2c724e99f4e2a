/**
 * Computes anew only when one of the inputs is another value; else gives the very same result again, so that what
 * hangs on it is not drawn again. It remembers one step: the state has one present.
 */
export function memo<State, Inputs extends readonly unknown[], Output>(
  inputs: (state: State) => readonly [...Inputs],
  compute: (...inputs: Inputs) => Output,
): (state: State) => Output {
  let last: { readonly inputs: readonly [...Inputs]; readonly output: Output } | null = null;
  return state => {
    const now = inputs(state);
    if (last === null || now.some((value, i) => !Object.is(value, last?.inputs[i]))) {
      last = { inputs: now, output: compute(...now) };
    }
    return last.output;
  };
}
