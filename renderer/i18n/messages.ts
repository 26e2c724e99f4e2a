import type { fr } from './fr.ts';

export type MessageKey = keyof typeof fr;
/** A translation: exactly the keys of the French source. */
export type Messages = Readonly<Record<MessageKey, string>>;
