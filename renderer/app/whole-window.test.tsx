// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/catalogues.ts';
import { MaillageContext } from '../state/hook.ts';
import type { MaillageStore } from '../state/state.ts';
import { mounted } from '../ui/mounted.fixture.tsx';
import { SideFold } from './SideFold.tsx';
import { useDrop } from './useDrop.ts';
import { usePaste } from './usePaste.ts';

/** A window whose actions only note what they were asked. */
async function windowOf() {
  const asked: (readonly string[])[] = [];
  const actions = { pasteText: (...given: readonly string[]) => asked.push(given) };
  const store = { getState: () => ({ actions }) } as unknown as MaillageStore;
  function Window() {
    const { dropping, handlers } = useDrop();
    usePaste();
    return (
      <div className="window" {...handlers}>
        {dropping ? 'dropping' : 'waiting'}
        <input />
        <p contentEditable suppressContentEditableWarning />
      </div>
    );
  }
  const page = await mounted(
    <MaillageContext value={store}>
      <Window />
    </MaillageContext>,
  );
  const paste = (on: EventTarget | null, text: string) =>
    page.doing(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
      on?.dispatchEvent(event);
      asked.push([event.defaultPrevented ? 'taken' : 'left']);
    });
  const drag = (kind: 'dragover' | 'dragleave', types: readonly string[]) =>
    page.doing(() => {
      const event = new Event(kind, { bubbles: true, cancelable: true });
      Reflect.set(event, 'dataTransfer', { types });
      page.place.querySelector('.window')?.dispatchEvent(event);
    });
  return { ...page, asked, paste, drag };
}

describe('what is pasted', () => {
  it('anywhere on the window is looked at, under the name of a paste', async () => {
    const { asked, paste, end } = await windowOf();
    await paste(document.body, 'Actes du colloque');
    expect(asked).toEqual([['Actes du colloque', translator('fr')('paste.name')], ['taken']]);
    await end();
  });

  it('where somebody writes belongs there', async () => {
    const { place, asked, paste, end } = await windowOf();
    await paste(place.querySelector('input'), 'un mot');
    expect(asked).toEqual([['left']]);
    await end();
  });

  it('is heard no more by a window that is gone', async () => {
    const { asked, paste, end } = await windowOf();
    await end();
    await paste(document.body, 'Actes du colloque');
    expect(asked).toEqual([['left']]);
  });
});

describe('what is dragged over the window', () => {
  it('is awaited while it is files, and until it leaves', async () => {
    const { place, drag, end } = await windowOf();
    const state = () => place.querySelector('.window')?.firstChild?.textContent;
    await drag('dragover', ['text/plain']);
    expect(state()).toBe('waiting');
    await drag('dragover', ['Files']);
    expect(state()).toBe('dropping');
    await drag('dragleave', ['Files']);
    expect(state()).toBe('waiting');
    await end();
  });
});

describe('the button of a folded detail', () => {
  it('is called by what it does, and opens the detail', async () => {
    let opened = 0;
    const { place, doing, end } = await mounted(<SideFold onOpen={() => (opened += 1)} />);
    const button = place.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe(translator('fr')('inspector.unfold'));
    await doing(() => button?.click());
    expect(opened).toBe(1);
    await end();
  });
});
