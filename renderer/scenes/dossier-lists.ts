import type { DossierEntry, DossierInput, DossierList, DossierPart } from './dossier-input.ts';
import { textAt } from './parts/marks.ts';
import { wrap } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import type { SceneTheme } from './theme.ts';

/** Lines that an entry of each part may take, and those of its note. */
const LINES: Readonly<Record<DossierPart, { readonly text: number; readonly note: number }>> = {
  ties: { text: 2, note: 2 },
  terms: { text: 4, note: 0 },
  quotations: { text: 4, note: 1 },
};

/** From line to line, in parts of the size of type. */
const LEAD = 1.25;
/** Between entries, and between lists, in parts of the size of type. */
const BETWEEN = 0.35;
const APART = 1;
/** Under a heading. */
const BELOW = 0.2;

interface Fonts {
  readonly heading: Font;
  readonly text: Readonly<Record<DossierPart, Font>>;
  readonly note: Font;
}

function fontsOf(theme: SceneTheme): Fonts {
  const sans: Font = { family: 'sans', size: theme.text, weight: 400 };
  return {
    heading: { family: 'sans', size: theme.textSmall + 1, weight: 600 },
    text: { ties: sans, terms: sans, quotations: { ...sans, family: 'serif' } },
    note: { family: 'sans', size: theme.textSmall, weight: 400 },
  };
}

/** An entry broken into its lines, and the height that they take. */
interface Broken {
  readonly entry: DossierEntry;
  readonly text: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

interface Broke {
  readonly list: DossierList;
  readonly heading: readonly string[];
  readonly head: number;
  readonly entries: readonly Broken[];
}

function broken(list: DossierList, width: number, fonts: Fonts, measure: DossierInput['measure']): Broke {
  const most = LINES[list.part];
  const font = fonts.text[list.part];
  const heading = wrap(list.title, fonts.heading, width, 2, measure);
  const entries = list.entries.map((entry): Broken => {
    const text = wrap(entry.text, font, width, most.text, measure);
    const note = entry.note === '' ? [] : wrap(entry.note, fonts.note, width, most.note, measure);
    const height = LEAD * (text.length * font.size + note.length * fonts.note.size) + BETWEEN * font.size;
    return { entry, text, note, height };
  });
  return { list, heading, head: (heading.length * LEAD + BELOW) * fonts.heading.size, entries };
}

/**
 * How many entries of each list a column has room for: each list in its turn gets one more, until the next of it has none; a
 * list that is not whole keeps a line for what is left out. Lists that have not even room for one entry are not begun.
 */
function shared(lists: readonly Broke[], height: number, { text, note }: { text: number; note: number }) {
  const counts = lists.map(() => 0);
  const open = new Set(lists.keys());
  const line = note * LEAD;
  let used = -APART * text;
  while (open.size > 0) {
    for (const i of [...open]) {
      const { entries, head } = lists[i] ?? { entries: [], head: 0 };
      const count = counts[i] ?? 0;
      const next = entries[count];
      const begins = count === 0;
      const isLast = count + 1 === entries.length;
      const more =
        (begins ? APART * text + head + (isLast ? 0 : line) : isLast ? -line : 0) + (next?.height ?? 0);
      if (next === undefined || used + more > height) open.delete(i);
      else {
        used += more;
        counts[i] = count + 1;
      }
    }
  }
  return { counts, used: Math.max(0, used) };
}

/** Lists one under the other in a box; the marks of each list, and the height that all take. */
export function dossierLists(
  lists: readonly DossierList[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { theme, measure, words }: Pick<DossierInput, 'theme' | 'measure' | 'words'>,
): {
  readonly lists: readonly { readonly part: DossierPart; readonly marks: readonly Mark[] }[];
  readonly height: number;
} {
  const fonts = fontsOf(theme);
  const broke = lists.map(list => broken(list, box.width, fonts, measure));
  const { counts, used } = shared(broke, box.height, { text: theme.text, note: theme.textSmall });
  let y = box.y;
  const drawn = broke.flatMap(({ list, heading, entries }, i) => {
    const count = counts[i] ?? 0;
    if (count === 0) return [];
    const marks: Mark[] = [];
    const put = (key: string, texts: readonly string[], font: Font, fill: string) => {
      for (const [at, text] of texts.entries()) {
        marks.push(textAt(`${key}:${at}`, [box.x, y + font.size * 0.95], text, { font, fill }));
        y += font.size * LEAD;
      }
    };
    put(`${list.key}:heading`, heading, fonts.heading, theme.quiet);
    y += BELOW * fonts.heading.size;
    const font = fonts.text[list.part];
    for (const { entry, text, note } of entries.slice(0, count)) {
      put(`${list.key}:${entry.key}`, text, font, theme.ink);
      put(`${list.key}:${entry.key}:note`, note, fonts.note, theme.quiet);
      y += BETWEEN * font.size;
    }
    if (count < entries.length)
      put(`${list.key}:more`, [words.more(entries.length - count)], fonts.note, theme.quiet);
    y += APART * theme.text;
    return [{ part: list.part, marks }];
  });
  return { lists: drawn, height: used };
}
