/** A moment of a session: its day, its clock ("09:30"), and what stands behind them. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})?T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(.*)$/u;

/** A clock as it is typed: "9:30", "9h30", "9 h", "09.30". */
const TYPED = /^\s*(\d{1,2})\s*(?:[:.hH]\s*(\d{2})?)\s*$/u;

/** The clock of a moment ("09:30"); empty where there is none. */
export function clockOf(moment: string | undefined): string {
  return MOMENT.exec(moment ?? '')?.[2] ?? '';
}

/** What was typed as a clock ("09:30"): empty for nothing, null for what is no time of day. */
export function readClock(typed: string): string | null {
  if (typed.trim() === '') return '';
  const [, hours = '', minutes = '00'] = TYPED.exec(typed) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The moment at another clock: its own day and offset, else those of a neighbour; null for no clock. */
export function atClock(clock: string, moment: string | undefined, like: string): string | null {
  if (clock === '') return null;
  const [, day = '', , offset = ''] = MOMENT.exec(moment ?? '') ?? MOMENT.exec(like) ?? [];
  return `${day}T${clock}${offset}`;
}

/** Whether a session ends behind its beginning; true while one of both is not said. */
export function isInOrder(start: string | null, end: string | null): boolean {
  const [from, to] = [MOMENT.exec(start ?? ''), MOMENT.exec(end ?? '')];
  if (from === null || to === null) return true;
  const sameDay = (from[1] ?? '') === (to[1] ?? '');
  return sameDay ? (to[2] ?? '') > (from[2] ?? '') : (to[1] ?? '') > (from[1] ?? '');
}
