/** What stands before the words of a line and is no part of them: bullets, numbers, hours. */
const BULLET =
  /^(?:[-‐‑‒–—•‣⁃·●▪■◦▸▶►➡→➔✓✔*»›>]|o(?= \p{Lu})|\d{1,2}[.)](?= )|[IVX]{1,4}[.)](?= \p{L}\p{Ll}+ \p{Ll}))\s*/u;
/** A dot between hours and minutes ("14.30") only in the hours of a day's work: "2.10" numbers a section. */
const CLOCK =
  '(?:(?:0?[89]|1\\d|2[0-2])\\.[0-5][05](?= )|(?:[01]?\\d|2[0-4])\\s?(?:[hH:]\\s?(?:[0-5]\\d)?|heures?)(?:\\s?min)?)';
const HOURS = new RegExp(
  `^(?:de |à partir de |dès )?${CLOCK}(?:\\s?(?:[-–—>/→]+|à|a)\\s?${CLOCK})?(?![\\p{L}\\d])\\s*[:.|–—-]*\\s*`,
  'iu',
);

export interface Marks {
  /** Where the words begin. */
  readonly length: number;
  readonly bullet: boolean;
  readonly hours: boolean;
}

/** Reads bullets and hours at the start of a clean line ("• 9h00 – 9h30 : Accueil"). */
export function marksOf(line: string): Marks {
  let length = 0;
  let bullet = false;
  let hours = false;
  for (let n = 0; n < 3; n += 1) {
    const rest = line.slice(length, length + 60);
    const clock = hours ? null : HOURS.exec(rest);
    const mark = clock === null ? BULLET.exec(rest) : null;
    const found = clock ?? mark;
    if (found === null || found[0] === '') break;
    length += found[0].length;
    if (clock !== null) hours = true;
    else bullet = true;
  }
  return { length: Math.min(length, line.length), bullet, hours };
}
