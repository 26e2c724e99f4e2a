/** A stretch of years without mention that was drawn shorter than it lasted; the axis must say so. */
export interface YearBreak {
  readonly from: number;
  readonly to: number;
}

export interface YearScale {
  /** The middle of a year, in scene units from the left end. */
  readonly x: (year: number) => number;
  /** Width of one year where nothing is shortened. */
  readonly step: number;
  readonly breaks: readonly YearBreak[];
}

/** Years that a shortened stretch still takes. */
const SHORT = 4;

/**
 * Years on a line, each year as wide as any other. Only where a year would get less than `room` are the longest empty
 * stretches shortened, one after the other, until there is enough; each is given back so that a break is drawn.
 */
export function yearScale(cited: readonly number[], width: number, room: number): YearScale {
  const years = [...new Set(cited)].sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const gaps = years
    .slice(1)
    .map((to, i) => ({ from: years[i] ?? to, to }))
    .filter(gap => gap.to - gap.from > SHORT)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  let units = last - first + 1;
  const breaks: YearBreak[] = [];
  for (const gap of gaps) {
    if (width / units >= room) break;
    breaks.push(gap);
    units -= gap.to - gap.from - SHORT;
  }
  breaks.sort((a, b) => a.from - b.from);
  const step = width / units;
  const x = (year: number) => {
    let at = year - first;
    for (const { from, to } of breaks) {
      if (year >= to) at -= to - from - SHORT;
      else if (year > from) at -= (year - from) * (1 - SHORT / (to - from));
    }
    return (at + 0.5) * step;
  };
  return { x, step, breaks };
}
