import type { Line } from '../document/lines.ts';

/** "[ ] Luc", "☐ Luc", "❌ Luc": on a list with boxes, who did not come. */
const EMPTY = /^(?:[-–—•*+]\s*)?(?:\[\s?\]|[☐⬜❌✗✘])/u;
/** "[x] Anne", "☒ Anne", "✅ Anne": who came. */
const TICKED = /^(?:[-–—•*+]\s*)?(?:\[[xX]\]|[☑☒✅✔✓])/u;

/** The lines whose box is empty where that of another of the same list is ticked; without any tick the boxes say nothing. */
export function emptyBoxes(lines: readonly Line[]): ReadonlySet<number> {
  const away = new Set<number>();
  let run: number[] = [];
  let ticked = false;
  const close = () => {
    if (ticked) for (const index of run) away.add(index);
    run = [];
    ticked = false;
  };
  for (const { index, text } of lines) {
    if (text === '') continue;
    if (TICKED.test(text)) ticked = true;
    else if (EMPTY.test(text)) run.push(index);
    else close();
  }
  close();
  return away;
}
