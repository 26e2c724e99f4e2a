import type { Line } from '../document/lines.ts';
import type { Field } from '../document/readable.ts';
import type { ReadUnit } from './read-unit.ts';

/** Who is on a roll: came, or was expected. */
type OnRoll = 'participant' | 'absent';

/** Under "Présence": "excusé", "absente", "non", "–"; under "Signature", that another signs. */
const NOT_THERE =
  /^(?:excus|absen|apolog|emp[eê]ch|regret|d[ée]mission|procuration|pouvoir|non?$|[AE0–—-]$)/iu;
/** The head of a column that those who came have signed in: what is written by hand, its text has not. */
const SIGNED = /^(?:signatures?|[ée]margements?|visas?|paraphe)$/iu;
/** Under "Excusé": "non", "0", "–". */
const NOT_SO = /^(?:non?$|[0/–—-]$)/iu;
/** "X", "✓", "oui": a mark that says so of those alone who have it. */
const CROSS = /^(?:[x×✓✔☑1]|oui|yes)$/iu;

interface Mark {
  readonly field: Field;
  readonly text: string;
}

function saidBy(marks: readonly Mark[]): OnRoll {
  const isAway = marks.some(({ field, text }) =>
    field === 'absent' ? !NOT_SO.test(text) : NOT_THERE.test(text),
  );
  return isAway ? 'absent' : 'participant';
}

/** Whom the rolls of a text call, by the record of each; a row without a mark is on the roll of its table all the same. */
function rollsOf(lines: readonly Line[]): ReadonlyMap<number, OnRoll> {
  const rolls = new Map<number, OnRoll>();
  let table = new Map<number, Mark[]>();
  let isSigned = false;
  const close = () => {
    const all = [...table.values()].flat();
    const crossed = all.length > 0 && all.every(({ field, text }) => field === 'present' && CROSS.test(text));
    if (all.length > 0 || isSigned)
      for (const [record, marks] of table)
        rolls.set(record, marks.length > 0 ? saidBy(marks) : crossed ? 'absent' : 'participant');
    table = new Map();
    isSigned = false;
  };
  for (const { block, text } of lines) {
    const value = block?.value ?? null;
    if (text === '') continue;
    if (value === null) close();
    else {
      const marks = table.get(value.record) ?? [];
      if (value.field === 'present' || value.field === 'absent') marks.push({ field: value.field, text });
      else if (value.field === 'other' && SIGNED.test(text)) isSigned = true;
      table.set(value.record, marks);
    }
  }
  close();
  return rolls;
}

const known = new WeakMap<readonly Line[], ReadonlyMap<number, OnRoll>>();

/**
 * People in the rows of a roll: whom a column says to be there or to be excused speaks by no word of it. Where crosses say who came,
 * a row without one is of somebody who did not.
 */
export function withRoll(units: readonly ReadUnit[], lines: readonly Line[]): readonly ReadUnit[] {
  let rolls = known.get(lines);
  if (rolls === undefined) {
    rolls = rollsOf(lines);
    known.set(lines, rolls);
  }
  if (rolls.size === 0) return units;
  return units.map((unit): ReadUnit => {
    const part = rolls.get(lines[unit.from]?.block?.value?.record ?? -1);
    if (unit.candidate === null || part === undefined) return unit;
    const people = unit.candidate.people.map(one => ({ ...one, part }));
    return { ...unit, candidate: { ...unit.candidate, people } };
  });
}
