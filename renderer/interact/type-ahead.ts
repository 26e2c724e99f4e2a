/** Letters that come before the field they are meant for. */
export interface TypedAhead {
  /** Whether there were any. */
  readonly isTyped: () => boolean;
  readonly stop: () => void;
}

interface TypeAheadOptions {
  /** What the field is known by, once it is there. */
  readonly field: string;
  /** Told all that was typed so far, at each letter. */
  readonly write: (text: string) => void;
  /** Escape, before there is anything that could hear it. */
  readonly leave: () => void;
}

/** Listens to the keys until the field has the focus: its program may still be on its way, and who types does not look whether it is there. */
export function typeAhead(page: Document, { field, write, leave }: TypeAheadOptions): TypedAhead {
  let typed: readonly string[] = [];
  let isTyped = false;
  const stop = () => {
    page.removeEventListener('keydown', onKey, true);
    page.removeEventListener('focusin', onFocus, true);
  };
  const onFocus = () => {
    if (page.activeElement?.matches(field)) stop();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key;
    if (letter === 'Escape') {
      stop();
      leave();
    } else if (letter === 'Backspace' || [...letter].length === 1) {
      typed = letter === 'Backspace' ? typed.slice(0, -1) : [...typed, letter];
      isTyped = true;
      write(typed.join(''));
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('keydown', onKey, true);
  page.addEventListener('focusin', onFocus, true);
  return { isTyped: () => isTyped, stop };
}
