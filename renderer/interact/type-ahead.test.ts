// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type TypedAhead, typeAhead } from './type-ahead.ts';

let ahead: TypedAhead | null = null;

function start() {
  const written: string[] = [];
  let left = 0;
  const field = document.createElement('input');
  field.className = 'sought';
  ahead = typeAhead(document, {
    field: '.sought',
    write: text => written.push(text),
    leave: () => {
      left += 1;
    },
  });
  const press = (key: string, held: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { written, field, press, left: () => left, isTyped: ahead.isTyped };
}

afterEach(() => {
  ahead?.stop();
  document.body.replaceChildren();
});

describe('what is typed before its field is there', () => {
  it('is kept, letter by letter, and taken back with the key for that', () => {
    const { press, written, isTyped } = start();
    expect(isTyped()).toBe(false);
    for (const key of ['n', 'o', 'Backspace', 'é']) expect(press(key)).toBe(true);
    expect(written).toEqual(['n', 'no', 'n', 'né']);
    expect(isTyped()).toBe(true);
  });

  it('is the field’s own as soon as it has the focus', () => {
    const { press, written, field } = start();
    press('n');
    document.body.append(field);
    press('o');
    field.focus();
    expect(press('r')).toBe(false);
    field.blur();
    expect(press('m')).toBe(false);
    expect(written).toEqual(['n', 'no']);
  });

  it('is no command, and no key without a letter', () => {
    const { press, written, isTyped } = start();
    expect(press('z', { ctrlKey: true })).toBe(false);
    expect(press('k', { metaKey: true })).toBe(false);
    expect(press('ArrowDown')).toBe(false);
    expect(press('Shift')).toBe(false);
    expect(written).toEqual([]);
    expect(isTyped()).toBe(false);
  });

  it('ends with Escape', () => {
    const { press, written, left } = start();
    expect(press('Escape')).toBe(true);
    expect(left()).toBe(1);
    expect(press('n')).toBe(false);
    expect(written).toEqual([]);
  });
});
