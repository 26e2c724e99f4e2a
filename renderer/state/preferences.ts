import type { Language } from '../i18n/index.ts';
import type { Cell } from './slice.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];

const MOTIONS = ['system', 'reduced'] as const;
export type MotionChoice = (typeof MOTIONS)[number];

/** How large everything is: as the window is, or to be read from the back of a meeting room. */
export const SIZE_CHOICES = ['window', 'projection'] as const;
export type SizeChoice = (typeof SIZE_CHOICES)[number];

const LANGUAGE_CHOICES = ['fr', 'en'] as const satisfies readonly Language[];

/** What the reader has chosen for this machine; it is no part of an address. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly motion: MotionChoice;
  readonly size: SizeChoice;
}

/** French first, as its users are; the rest as the system says. */
export const DEFAULT_PREFERENCES: Preferences = {
  language: 'fr',
  theme: 'system',
  motion: 'system',
  size: 'window',
};

/** The part of `localStorage` that is used: given from outside, since it may be absent or refuse. */
export interface KeyValueStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
}

/** The window's storage, looked up at each use: where it is blocked, even naming it throws, and readers here expect that. */
export function browserStorage(window: Window): KeyValueStorage {
  return {
    getItem: key => window.localStorage.getItem(key),
    setItem: (key, value) => window.localStorage.setItem(key, value),
  };
}

const KEY = 'maillage.preferences';

/** Reads the preferences back, field by field: what is not one of the choices is as by default. */
export function readPreferences(storage: KeyValueStorage): Preferences {
  const stored = readObject(storage, KEY);
  return {
    language: oneOf(LANGUAGE_CHOICES, stored.language) ?? DEFAULT_PREFERENCES.language,
    theme: oneOf(THEMES, stored.theme) ?? DEFAULT_PREFERENCES.theme,
    motion: oneOf(MOTIONS, stored.motion) ?? DEFAULT_PREFERENCES.motion,
    size: oneOf(SIZE_CHOICES, stored.size) ?? DEFAULT_PREFERENCES.size,
  };
}

/** Keeps the preferences; whether they could be kept. */
export function writePreferences(storage: KeyValueStorage, preferences: Preferences): boolean {
  return writeObject(storage, KEY, preferences);
}

/** An object kept as JSON; an empty one when there is none, when it is damaged, or when storage is refused. */
export function readObject(storage: KeyValueStorage, key: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? '{}');
    return value instanceof Object ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Keeps an object as JSON; false when storage is refused or full, which only costs the memory of it. */
export function writeObject(storage: KeyValueStorage, key: string, value: object): boolean {
  try {
    storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function oneOf<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find(each => each === value);
}

export interface PreferencesSlice {
  readonly preferences: Preferences;
}

export interface PreferenceActions {
  readonly setPreferences: (part: Partial<Preferences>) => void;
}

export function preferenceActions(cell: Cell<PreferencesSlice>, storage: KeyValueStorage): PreferenceActions {
  return {
    setPreferences: part => {
      const preferences = { ...cell.get().preferences, ...part };
      writePreferences(storage, preferences);
      cell.set({ preferences });
    },
  };
}
