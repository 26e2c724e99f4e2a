// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../i18n/catalogues.ts';
import { mounted } from '../ui/mounted.fixture.tsx';
import { CopyDetails } from './CopyDetails.tsx';

const t = translator('fr');

describe('the details of a stop', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['come onto the clipboard, which is said', true, t('crash.copied')],
    ['are not said to be there where the clipboard refuses them', false, t('crash.notCopied')],
  ])('%s', async (_, takes, said) => {
    const taken: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async text => {
      if (!takes) throw new DOMException('refused', 'NotAllowedError');
      taken.push(text);
    });
    const { place, doing, end } = await mounted(<CopyDetails t={t} details="at app.js:1" />);
    const status = () => place.querySelector('[role=status]')?.textContent;
    expect(status()).toBe('');
    await doing(() => place.querySelector('button')?.click());
    expect(status()).toBe(said);
    expect(taken).toEqual(takes ? ['at app.js:1'] : []);
    await end();
  });
});
