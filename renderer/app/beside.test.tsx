// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../data/model/corpus.ts';
import { CATALOGUES, translator } from '../i18n/catalogues.ts';
import type { MaillageState } from '../state/state.ts';
import { useSpeech } from '../ui/language.tsx';
import type { Mounted } from '../ui/mounted.fixture.tsx';
import type { Beside } from '../views/inspector/Inspector.tsx';
import { type SilenceProps, useSilence } from '../views/parts/silence.ts';
import { frameWith } from './frame.fixture.tsx';
import { Questions } from './Questions.tsx';
import { Side } from './Side.tsx';
import { Spoken } from './Spoken.tsx';

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

/** What is loaded when it is first shown is there at once, so that nothing has to be waited for. */
beforeAll(() =>
  Promise.all([
    import('./SideFold.tsx'),
    import('../views/documents/LostQuestion.tsx'),
    import('../views/documents/PasteSheet.tsx'),
    import('../views/documents/ImportSheet.tsx'),
    import('../views/documents/AlikeQuestion.tsx'),
  ]),
);

describe('the questions that are asked wherever the analyst is', () => {
  it('come one at a time, the gravest first', async () => {
    const { store, state, settled } = await frame(<Questions />);
    const dialogs = () =>
      [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].map(each => each.textContent ?? '');
    expect(dialogs()).toEqual([]);
    const [row] = state().documents;
    if (row === undefined) throw new Error('no document');
    const asked = async (part: Partial<MaillageState>) => {
      await settled(() => store.setState(part));
      expect(dialogs().length).toBe(1);
      return dialogs()[0] ?? '';
    };
    const alike = await asked({ alike: [{ document: row.id, like: row.id }] });
    const pasting = await asked({ pasting: true });
    const lost = await asked({ lost: 'asking' });
    expect(new Set([alike, pasting, lost]).size).toBe(3);
    await settled(() => store.setState({ lost: 'put-off' }));
    expect(dialogs()).toEqual([pasting]);
  });
});

describe('the detail at the side', () => {
  const Inspector = ({ onFold }: { readonly onFold: () => void }) => (
    <button type="button" className="detail" onClick={onFold} />
  );
  const beside: Beside = { Idle: () => null };
  const side = (width = 1440, height = 900, idle: Beside | null = beside) =>
    frame(<Side corpus={{} as Corpus} beside={idle ?? undefined} Inspector={Inspector} />, {
      width,
      height,
    }).then(page => ({
      ...page,
      shows: () =>
        page.place.querySelector('.detail')
          ? 'open'
          : page.place.querySelector('.side-fold')
            ? 'folded'
            : 'none',
    }));
  const PERSON = { kind: 'person', id: 'jeanne-martin' } as const;

  it('is not there while it has nothing to say', async () => {
    const { shows, actions, settled } = await side(1440, 900, null);
    expect(shows()).toBe('none');
    await settled(() => actions.select(PERSON));
    expect(shows()).toBe('open');
  });

  it.each([
    [1440, 'open'],
    [1099, 'folded'],
  ] as const)(
    'leaves its room to a figure that has nothing to choose, %d wide, and is back with what is chosen',
    async (width, as) => {
      const heard: ((isSilent: boolean) => void)[] = [];
      const Silence = ({ hear }: SilenceProps) => {
        useSilence(true, hear);
        heard.push(hear);
        return null;
      };
      const { shows, actions, settled } = await side(width, 900, { ...beside, Silence });
      expect(shows()).toBe('none');
      await settled(() => actions.select(PERSON));
      expect(shows()).toBe('open');
      await settled(() => actions.select(null));
      expect(shows()).toBe('none');
      await settled(() => heard.at(-1)?.(false));
      expect(shows()).toBe(as);
    },
  );

  it('folds by a press, and opens by another and with what is chosen next', async () => {
    const { shows, place, doing, actions, settled } = await side();
    expect(shows()).toBe('open');
    await doing(() => place.querySelector<HTMLElement>('.detail')?.click());
    expect(shows()).toBe('folded');
    await doing(() => place.querySelector<HTMLElement>('.side-fold button')?.click());
    expect(shows()).toBe('open');
    await doing(() => place.querySelector<HTMLElement>('.detail')?.click());
    await settled(() => actions.select(PERSON));
    expect(shows()).toBe('open');
  });

  it.each([
    [1100, 560, 'network', 'open'],
    [1099, 560, 'network', 'folded'],
    [1100, 559, 'network', 'folded'],
    [1099, 560, 'comparison', 'open'],
    [819, 560, 'comparison', 'folded'],
  ] as const)(
    'is folded in a small window until something is chosen (%d × %d, %s)',
    async (width, height, screen, as) => {
      const { shows, actions, settled } = await side(width, height);
      await settled(() => actions.showScreen(screen));
      expect(shows()).toBe(as);
      await settled(() => actions.select(PERSON));
      expect(shows()).toBe('open');
    },
  );
});

describe('the language that is spoken', () => {
  it('is the one of the start, then the one that is chosen', async () => {
    function Word() {
      return <u>{useSpeech().t('app.skip')}</u>;
    }
    const { place, actions, settled } = await frame(
      <Spoken first={CATALOGUES.fr}>
        <Word />
      </Spoken>,
    );
    expect(place.textContent).toBe(t('app.skip'));
    await settled(() => actions.setPreferences({ language: 'en' }));
    expect(place.textContent).toBe(translator('en')('app.skip'));
    await settled(() => actions.setPreferences({ language: 'fr' }));
    expect(place.textContent).toBe(t('app.skip'));
  });
});
