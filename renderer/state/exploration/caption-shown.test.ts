import { describe, expect, it } from 'vitest';
import { machine } from '../world.fixture.ts';
import { captionOf, pictureOf, setCaption } from './caption-shown.ts';
import { LONGEST_CAPTION, NO_CAPTION } from './captions.ts';
import { DEFAULT_EXPLORATION } from './exploration.ts';

const words = { ...DEFAULT_EXPLORATION, screen: 'words' } as const;
const bars = { ...words, words: { ...words.words, reading: 'bars' } } as const;

describe('the caption of a picture', () => {
  it('is of one screen in one reading, and of no other', () => {
    const said = setCaption({ title: 'Le climat' })(words);
    expect(pictureOf(said)).toBe('words.cloud');
    expect(captionOf(said).title).toBe('Le climat');
    expect(captionOf({ ...said, words: bars.words })).toBe(NO_CAPTION);
    expect(captionOf({ ...said, screen: 'network' })).toBe(NO_CAPTION);
  });

  it('is forgotten where nothing is said otherwise than proposed', () => {
    const said = setCaption({ title: 'Le climat', note: 'Lu deux fois' })(bars);
    const back = setCaption({ title: '  ', note: '' })(said);
    expect(back.captions).toEqual({});
    expect(setCaption({ note: '' })(bars)).toBe(bars);
    // An empty subtitle is none, and so it is something that is said.
    expect(captionOf(setCaption({ subtitle: '' })(bars)).subtitle).toBe('');
  });

  it('is as long as an address holds, and no longer', () => {
    const long = (length: number) => captionOf(setCaption({ note: 'a'.repeat(length) })(bars)).note.length;
    expect([long(LONGEST_CAPTION), long(LONGEST_CAPTION + 1)]).toEqual([LONGEST_CAPTION, LONGEST_CAPTION]);
  });

  it('is one step while it is written, which is undone as a whole', () => {
    const store = machine().open();
    const { setCaption: say, undo } = store.getState().actions;
    for (const title of ['L', 'Le', 'Le climat']) say({ title });
    expect(captionOf(store.getState().exploration).title).toBe('Le climat');
    void undo();
    expect(captionOf(store.getState().exploration)).toBe(NO_CAPTION);
  });
});
