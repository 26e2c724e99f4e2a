import { type Hours, readHours } from './hours.ts';

/** What stands before the words of a line and is no part of them: bullets, numbers, hours. */
const BULLET =
  /^(?:[-‐‑‒–—•‣⁃·●▪■◦▸▶►➡→➔✓✔*»›>🕐-🕧⏰]|o(?= \p{Lu})|\d{1,2}[.)](?= )|[IVX]{1,4}[.)](?= \p{L}\p{Ll}+ \p{Ll}))\s*/u;
/** What parts hours from the words behind them. */
const AFTER_HOURS = /^\s*[:.,;|–—-]*\s*/u;
/** The same hours in another language: "9h00-10h30 / 9:00-10:30 am". */
const OR = /^\s*\/\s*/u;

export interface Marks {
  /** Where the words begin. */
  readonly length: number;
  readonly bullet: boolean;
  readonly hours: boolean;
  /** The hours themselves, where the line begins with them. */
  readonly clock: Hours | null;
}

/** "/ 9:00-10:30 am" behind hours: how long their other writing is; 0 without one. */
function sizeOfRepeat(line: string, at: number): number {
  const or = OR.exec(line.slice(at))?.[0].length ?? 0;
  const again = or === 0 ? null : readHours(line, at + or);
  if (again === null) return 0;
  const end = at + or + again.length;
  return end - at + (AFTER_HOURS.exec(line.slice(end))?.[0].length ?? 0);
}

/** Reads bullets and hours at the start of a clean line ("• 9h00 – 9h30 : Accueil"). */
export function marksOf(line: string): Marks {
  let length = 0;
  let bullet = false;
  let clock: Hours | null = null;
  for (let n = 0; n < 3; n += 1) {
    const found: Hours | null = clock === null ? readHours(line, length) : null;
    const size =
      found === null
        ? (BULLET.exec(line.slice(length, length + 60))?.[0].length ?? 0)
        : found.length + (AFTER_HOURS.exec(line.slice(length + found.length))?.[0].length ?? 0);
    if (size === 0) break;
    length += size;
    if (found === null) bullet = true;
    else {
      clock = found;
      length += sizeOfRepeat(line, length);
    }
  }
  return { length: Math.min(length, line.length), bullet, hours: clock !== null, clock };
}
