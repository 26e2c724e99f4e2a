import { type ReactNode, useEffect, useState } from 'react';
import { loadCatalogue } from '../i18n/catalogue.ts';
import type { Messages } from '../i18n/index.ts';
import { useMaillage } from '../state/hook.ts';
import { LanguageProvider } from '../ui/language.tsx';

/**
 * Speaks the reader's language, `first` the one of the start. Another is spoken as soon as its messages have come; what hinders
 * them is thrown into the page's last resort, and the page goes on in the language that it has.
 */
export function Spoken({ first, children }: { readonly first: Messages; readonly children: ReactNode }) {
  const language = useMaillage(s => s.preferences.language);
  const [spoken, setSpoken] = useState({ language, messages: first });
  useEffect(() => {
    if (spoken.language === language) return;
    let asked = true;
    void loadCatalogue(language).then(messages => {
      if (asked) setSpoken({ language, messages });
    });
    return () => {
      asked = false;
    };
  }, [language, spoken]);
  return <LanguageProvider {...spoken}>{children}</LanguageProvider>;
}
