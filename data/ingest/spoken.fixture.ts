import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Title: name (role) + name" for each session that somebody speaks in, of a text as a file of that name. */
export async function spokenIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    if (own.length === 0) return [];
    const people = own.map(one =>
      one.role === null ? one.name.text : `${one.name.text} (${one.role.text})`,
    );
    return [`${title}: ${people.join(' + ')}`];
  });
}
