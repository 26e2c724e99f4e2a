import { openDocument, plain } from '../document/open.ts';
import type { Readable } from '../document/readable.ts';
import type { Appearance } from '../model/reading.ts';
import { readOutline } from './outline.ts';

type Tell = (own: readonly Appearance[]) => string;

/** "Title: …" for each session that lists somebody, with what is told of them. */
function sessionsOf(document: Readable, name: string, tell: Tell): readonly string[] {
  const source = { name, sha256: '', characters: document.text.length };
  const { sessions, appearances } = readOutline(document, source);
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return own.length === 0 ? [] : [`${title}: ${tell(own)}`];
  });
}

export function namesOf(own: readonly Appearance[]): string {
  return own.map(({ name }) => name.text).join(' + ');
}

/** "Title: name (role) + name" for each session that somebody speaks in, of a text as a file of that name. */
export async function spokenIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  return sessionsOf(await openDocument(text, name), name, own =>
    own.map(one => (one.role === null ? one.name.text : `${one.name.text} (${one.role.text})`)).join(' + '),
  );
}

/** "Title: name + name" for each session of a plain text that lists somebody, or what else is told of them. */
export function listedIn(text: string, tell: Tell = namesOf): readonly string[] {
  return sessionsOf(plain(text), 'essai.txt', tell);
}
