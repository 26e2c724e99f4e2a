// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../i18n/index.ts';
import { mounted } from '../ui/mounted.fixture.tsx';
import { WIDGETS } from './widgets.tsx';

/** Not shown by themselves: the canvas and the icon are in others, and these hold no picture. */
const INSIDE_OTHERS = new Set(['CanvasView', 'Icon', 'later', 'language']);

describe('gallery of widgets', () => {
  it('shows every widget of ui', () => {
    const files = readdirSync('renderer/ui').filter(name => /^[A-Za-z]+\.tsx$/u.test(name));
    const widgets = files.map(name => name.slice(0, -4)).filter(name => !INSIDE_OTHERS.has(name));
    expect(WIDGETS.map(({ name }) => name)).toEqual(widgets.sort());
  });

  it.each(
    WIDGETS.flatMap(({ name, Shown }) =>
      (['fr', 'en'] as const).map(language => ({ name, language, Shown })),
    ),
  )('gives every control of $name a name ($language)', async ({ language, Shown }) => {
    const page = await mounted(<Shown />, language satisfies Language);
    const controls = page.place.querySelectorAll(
      'button, input, [role]:not([role="presentation"], [role="img"])',
    );
    expect(controls.length).toBeGreaterThan(0);
    const nameless = [...controls].filter(control => nameOf(control) === '');
    expect(nameless.map(control => control.outerHTML.slice(0, 120))).toEqual([]);
    await page.end();
  });
});

/** What is spoken of a control: its own words, or those that it points to. */
function nameOf(control: Element): string {
  const by = (control.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map(id => document.getElementById(id)?.textContent ?? '');
  const label = control.closest('label')?.textContent ?? '';
  return [control.getAttribute('aria-label'), ...by, label, control.textContent].join('').trim();
}
