import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { CATALOGUES } from '../i18n/catalogues.ts';
import type { Language } from '../i18n/index.ts';
import { LanguageProvider } from './language.tsx';

/** A component on a page of its own, in a language. */
export interface Mounted {
  readonly place: HTMLElement;
  /** Does something to the page, and waits until React has followed. */
  readonly doing: (step: () => unknown) => Promise<void>;
  readonly render: (node: ReactNode) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Shows a component in the page of a test (happy-dom). */
export async function mounted(node: ReactNode, language: Language = 'fr'): Promise<Mounted> {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const doing = (step: () => unknown) =>
    act(async () => {
      await step();
    });
  const render = (shown: ReactNode) =>
    doing(() =>
      root.render(
        <LanguageProvider language={language} messages={CATALOGUES[language]}>
          {shown}
        </LanguageProvider>,
      ),
    );
  await render(node);
  return {
    place,
    doing,
    render,
    end: async () => {
      await doing(() => root.unmount());
      place.remove();
    },
  };
}
