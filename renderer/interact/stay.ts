/** What can hold the focus of the keyboard. */
const STOPS = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';
/** Of these, what opens by having the focus: nobody asked for it. */
const OPENS = '[role="combobox"]';

/** Where the focus was last: the element, what it stood in from near to far, and its middle on the screen. */
interface Held {
  readonly element: Element;
  readonly around: readonly Element[];
  readonly x: number;
  readonly y: number;
}

/**
 * Keeps the focus where the hand was: when what had it is taken away by its own press, the nearest control of the smallest
 * part that is still there has it, and not the page. Who gives it back by himself (a menu, a dialog) comes first. Returns the
 * way to stop.
 */
export function keepFocusIn(root: HTMLElement): () => void {
  let held: Held | null = null;
  const hold = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const { left, top, width, height } = target.getBoundingClientRect();
    held = {
      element: target,
      around: [...ancestorsOf(target, root)],
      x: left + width / 2,
      y: top + height / 2,
    };
  };
  const look = () => {
    const { activeElement, body } = root.ownerDocument;
    if (held === null || held.element.isConnected || activeElement !== body) return;
    const last = held;
    held = null;
    // Twice: menus and dialogs give the focus back in the first frame.
    requestAnimationFrame(() => requestAnimationFrame(() => giveBack(root.ownerDocument, last)));
  };
  const watch = new MutationObserver(look);
  watch.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', hold);
  return () => {
    watch.disconnect();
    root.removeEventListener('focusin', hold);
  };
}

function* ancestorsOf(element: Element, root: Element): Generator<Element> {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    yield at;
    if (at === root) return;
  }
}

function giveBack({ activeElement, body }: Document, { around, x, y }: Held): void {
  if (activeElement !== body) return;
  for (const part of around) {
    if (!part.isConnected) continue;
    const next = nearest(part, x, y);
    if (next === null) continue;
    next.focus({ preventScroll: true });
    return;
  }
}

/** The control of a part whose middle is nearest to a point; null when it has none that is shown. */
function nearest(part: Element, x: number, y: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const stop of part.querySelectorAll<HTMLElement>(STOPS)) {
    const box = stop.getBoundingClientRect();
    if (stop.tabIndex < 0 || stop.matches(OPENS) || (box.width === 0 && box.height === 0)) continue;
    const away = Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y);
    if (away >= least) continue;
    found = stop;
    least = away;
  }
  return found;
}
