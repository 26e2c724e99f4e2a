// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../i18n/catalogues.ts';
import type { Language } from '../i18n/index.ts';
import { mounted } from '../ui/mounted.fixture.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

function Falling(): never {
  throw new Error('fell here');
}

function guarded(of: string, falls: boolean, language: Language = 'en') {
  return (
    <ErrorBoundary t={translator(language)} of={of}>
      {falls ? <Falling /> : <p>stands</p>}
    </ErrorBoundary>
  );
}

function pressed(place: HTMLElement, label: string): void {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (found === undefined) throw new Error(`no button ${label}`);
  found.click();
}

describe('a screen that throws', () => {
  // React tells the console of what a boundary has caught.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is not seen where nothing throws', async () => {
    const page = await mounted(guarded('network', false));
    expect(page.place.textContent).toBe('stands');
    await page.end();
  });

  it.each([
    ['fr', 'Vos documents sont enregistrés', 'Recharger la page'],
    ['en', 'Your documents are stored', 'Reload the page'],
  ] as const)('says what is safe and what to do, with details (%s)', async (language, safe, reload) => {
    const page = await mounted(guarded('network', true, language));
    const alert = page.place.querySelector('[role="alert"]');
    expect(alert?.textContent).toContain(safe);
    expect(alert?.querySelector('button')?.textContent).toBe(reload);
    expect(alert?.querySelector('details pre')?.textContent).toContain('fell here');
    await page.end();
  });

  it('has another chance on another screen, and none on the same', async () => {
    const page = await mounted(guarded('network', true));
    await page.render(guarded('network', false));
    expect(page.place.querySelector('[role="alert"]')).not.toBeNull();
    await page.render(guarded('words', false));
    expect(page.place.textContent).toBe('stands');
    await page.end();
  });

  it('gives its details to the clipboard, and says so', async () => {
    const written: string[] = [];
    const writeText = async (text: string) => void written.push(text);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const page = await mounted(guarded('network', true));
    await page.doing(() => pressed(page.place, 'Copy the details'));
    expect(written).toEqual([page.place.querySelector('pre')?.textContent]);
    expect(page.place.querySelector('[role="status"]')?.textContent).toMatch(/on the clipboard/);
    await page.end();
  });

  it('says what to do when the clipboard refuses', async () => {
    const writeText = () => Promise.reject(new Error('refused'));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const page = await mounted(guarded('network', true));
    await page.doing(() => pressed(page.place, 'Copy the details'));
    expect(page.place.querySelector('[role="status"]')?.textContent).toMatch(/select the text/);
    await page.end();
  });
});
