/** Promises between two cases of a bench, for what a limit in milliseconds cannot say on an unknown machine. */

const medianOf = values => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** A case that keeps what it measured, so that it can be compared at the end. */
export function measured(name, run, more = {}) {
  const taken = [];
  const keep = async () => {
    const milliseconds = await run();
    taken.push(milliseconds);
    return milliseconds;
  };
  return { ...more, name, run: keep, median: () => medianOf(taken) };
}

/** Prints how many times the median of one case the other's is; the bench fails when that is more than promised. */
export function promise(one, other, atMost) {
  const ratio = other.median() / one.median();
  const isBroken = !(ratio <= atMost);
  if (isBroken) process.exitCode = 1;
  process.stdout.write(
    `  ${other.name} ÷ ${one.name}: ${ratio.toFixed(ratio < 1 ? 3 : 2)}, promised at most ${atMost}${isBroken ? ': BROKEN' : ''}\n`,
  );
}
