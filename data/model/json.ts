/** What a file or a storage holds, before anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with named fields, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text read as JSON; null when it is none, as for the text `null`. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
