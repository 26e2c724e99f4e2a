import { type Mounted, mounted } from './mounted.fixture.tsx';

const pages: Mounted[] = [];

/** A control on its page, with what is opened over it: that stands at the end of the document. */
export async function shown(node: React.ReactNode) {
  const page = await mounted(node);
  pages.push(page);
  const all = (role: string) => [...document.querySelectorAll<HTMLElement>(`[role=${role}]`)];
  const named = (role: string, words: string) => {
    const found = all(role).find(each => (each.getAttribute('aria-label') ?? each.textContent) === words);
    if (found === undefined) throw new Error(`no ${role} ${words}`);
    return found;
  };
  const button = () => page.place.querySelector('button');
  return {
    ...page,
    all,
    button,
    open: () => page.doing(() => button()?.click()),
    press: (role: string, words: string) => page.doing(() => named(role, words).click()),
    words: (role: string) => all(role).map(each => each.textContent),
  };
}

/** Types as React hears it. */
export const type = (input: HTMLInputElement | null, words: string, doing: Mounted['doing']) =>
  doing(() => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (input !== null) set?.call(input, words);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Takes all pages down that were shown. */
export async function ended() {
  for (const page of pages.splice(0)) await page.end();
}
