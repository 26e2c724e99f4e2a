import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import {
  type Formats,
  formatsOf,
  type Language,
  type Messages,
  type Translate,
  translatorOf,
} from '../i18n/index.ts';

/** The current language with its translator and its formats. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
}

const SpeechContext = createContext<Speech | null>(null);

/** Gives the language to everything below, widgets included. */
export function LanguageProvider({
  language,
  messages,
  children,
}: {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}) {
  const speech = useMemo<Speech>(
    () => ({ language, t: translatorOf(language, messages), formats: formatsOf(language) }),
    [language, messages],
  );
  return (
    <SpeechContext.Provider value={speech}>
      <I18nProvider locale={language}>{children}</I18nProvider>
    </SpeechContext.Provider>
  );
}

/** The language around a component; throws outside of a `LanguageProvider`, since that is a bug. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('no language around this component');
  return speech;
}
