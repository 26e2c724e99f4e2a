/** Longer addresses are never meant for a person. */
const LONGEST = 2000;

/**
 * The address that may leave for the system's browser, or null. Parsed, not searched: `https://x/?next=file:///…` is an
 * http address and `file:///?https://` is none. An address with a password in it is a trap more often than a link.
 */
export function externalLink(text: string): string | null {
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}
