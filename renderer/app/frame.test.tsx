// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { idOfSet } from '../../data/model/together.ts';
import { translator } from '../i18n/catalogues.ts';
import { SCREENS } from '../state/exploration/exploration.ts';
import type { Mounted } from '../ui/mounted.fixture.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';
import { frameWith } from './frame.fixture.tsx';
import { Preferences } from './Preferences.tsx';
import { Rail } from './Rail.tsx';

const t = translator('fr');
const pages: Mounted[] = [];

async function frame(...given: Parameters<typeof frameWith>) {
  const page = await frameWith(...given);
  pages.push(page);
  return page;
}

afterEach(async () => {
  for (const page of pages.splice(0)) await page.end();
});

describe('the rail', () => {
  const rail = (documents = 1) => {
    const asked: string[] = [];
    return frame(<Rail onAbout={() => asked.push('about')} />, { documents }).then(page => ({
      ...page,
      asked,
      links: () => [...page.place.querySelectorAll<HTMLAnchorElement>('a')],
      names: () => [...page.place.querySelectorAll('a')].map(link => link.getAttribute('aria-label')),
    }));
  };

  it('names the screens in their order, each with its own address, and says which one is shown', async () => {
    const { links, names, actions, settled } = await rail();
    expect(names()).toEqual(SCREENS.filter(s => s !== 'editions').map(s => t(`screen.${s}`)));
    const current = () => links().map(link => link.getAttribute('aria-current'));
    expect(current().indexOf('page')).toBe(0);
    const addresses = links().map(link => link.getAttribute('href'));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses[1]).toMatch(/^#\/chronologie/u);
    await settled(() => actions.showScreen('words'));
    expect(current().filter(each => each === 'page').length).toBe(1);
    expect(current().indexOf('page')).toBe(2);
  });

  it('goes to the screen that is pressed, and the page is not left', async () => {
    const { links, state, doing } = await rail();
    let left = false;
    await doing(() => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true });
      left = links()[1]?.dispatchEvent(event) ?? true;
    });
    expect([state().exploration.screen, left]).toEqual(['timeline', false]);
  });

  it('stays with the document that is shown once a screen is pressed', async () => {
    const { links, state, actions, doing, settled } = await rail();
    await settled(() =>
      actions.arrive({ document: { id: 'ailleurs', digest: null }, exploration: state().exploration }),
    );
    expect(state().asked).not.toBeNull();
    await doing(() => links()[0]?.click());
    expect(state().asked).toBeNull();
  });

  it('has the editions where several documents are shown together', async () => {
    const { names, actions, state, settled } = await rail(2);
    expect(names()).not.toContain(t('screen.editions'));
    await settled(() => actions.selectDocument(idOfSet(state().documents.map(({ id }) => id))));
    expect(names()).toContain(t('screen.editions'));
  });

  it('writes the name of the application with its first letter apart, and leads to what it is', async () => {
    const { place, asked, doing } = await rail();
    const [first, ...rest] = t('app.name');
    expect(place.querySelector('.brand')?.firstChild?.textContent).toBe(first);
    expect(place.querySelector('.brand-rest')?.textContent).toBe(rest.join(''));
    await doing(() => place.querySelector<HTMLElement>(`[aria-label="${t('about.open')}"]`)?.click());
    expect(asked).toEqual(['about']);
  });
});

describe('the preferences', () => {
  const preferences = (width: number, height: number) =>
    frame(<Preferences onAbout={() => undefined} />, { width, height });

  it.each([
    [1000, 560, false],
    [999, 560, true],
    [1000, 559, true],
  ])('fold behind an icon in a small window only (%d × %d)', async (width, height, folds) => {
    const { place } = await preferences(width, height);
    expect(place.querySelector('.folded-foot') !== null).toBe(folds);
    expect(place.querySelector(`[aria-label="${t('preferences.label')}"]`) !== null).toBe(folds);
    expect(place.querySelectorAll('.choice').length).toBe(folds ? 0 : 3);
  });

  it.each([
    ['preferences.language', 'language.en', { language: 'en' }],
    ['preferences.theme', 'theme.dark', { theme: 'dark' }],
    ['preferences.size', 'size.projection', { size: 'projection' }],
  ] as const)('keep what is chosen: %s', async (label, option, kept) => {
    const { place, doing, state } = await preferences(1440, 900);
    const control = [...place.querySelectorAll('.choice')].find(
      each => each.querySelector('.control-label')?.textContent === t(label),
    );
    await doing(() => control?.querySelector('button')?.click());
    const options = [...document.querySelectorAll<HTMLElement>('[role=option]')];
    await doing(() => options.find(each => each.textContent === t(option))?.click());
    expect(state().preferences).toMatchObject(kept);
  });
});

describe('the choice of a document', () => {
  const button = (place: HTMLElement) => place.querySelector<HTMLElement>('.choice button');
  const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];

  it('is there from two documents on, and shows the one that is chosen', async () => {
    const one = await frame(<DocumentChoice />);
    expect(button(one.place)).toBeNull();
    const { place, store, doing, state } = await frame(<DocumentChoice />, { documents: 2 });
    expect(button(place)?.textContent).toMatch(/n1/u);
    await doing(() => button(place)?.click());
    expect(options().length).toBe(2);
    const other = state().documents.find(({ id }) => id !== state().current)?.id;
    const shown = new Promise<void>(done =>
      store.subscribe(({ current }) => {
        if (current === other) done();
      }),
    );
    await doing(() =>
      options()
        .find(each => each.getAttribute('aria-selected') === 'false')
        ?.click(),
    );
    await doing(() => shown);
    expect(button(place)?.textContent).not.toMatch(/n1/u);
    expect(state().current).toBe(other);
  });

  it('names the last thirty, and the library behind them where there are more', async () => {
    const { place, store, doing, state, settled } = await frame(<DocumentChoice />, { documents: 2 });
    const shown = state().documents.find(({ id }) => id === state().current);
    if (shown === undefined) throw new Error('no document');
    const many = (count: number) =>
      doing(() => {
        const others = Array.from({ length: count - 1 }, (_, i) => ({
          ...shown,
          id: `d${i}`,
          title: `Actes ${i}`,
        }));
        store.setState({ documents: [shown, ...others] });
      });
    const opened = async () => {
      await doing(() => button(place)?.click());
      const words = options().map(each => each.textContent);
      await doing(() =>
        options()
          .find(each => each.getAttribute('aria-selected') === 'true')
          ?.click(),
      );
      return words;
    };
    await many(30);
    expect((await opened()).length).toBe(30);
    await many(31);
    const words = await opened();
    // The one that is shown came first, and thirty after it: it is named all the same.
    expect(words.length).toBe(32);
    expect(words[0]).toMatch(/n1/u);
    expect(words.at(-1)).toBe(t('document.all', { count: 31 }));
    await doing(() => button(place)?.click());
    await settled(() => options().at(-1)?.click());
    expect(state().exploration.screen).toBe('documents');
  });
});
