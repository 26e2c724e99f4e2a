import { openDocument, plain } from '../document/open.ts';
import type { Readable } from '../document/readable.ts';
import type { Appearance, Outline } from '../model/reading.ts';
import { readOutline } from './outline.ts';

type Tell = (own: readonly Appearance[]) => string;

function outlineOf(document: Readable, name: string): Outline {
  return readOutline(document, { name, sha256: '', characters: document.text.length });
}

function listedAt({ appearances }: Outline, id: string): readonly Appearance[] {
  return appearances.filter(({ session, via }) => session === id && via === 'list');
}

/** "Title: …" for each session that lists somebody, with what is told of them. */
function sessionsOf(document: Readable, name: string, tell: Tell): readonly string[] {
  const outline = outlineOf(document, name);
  return outline.sessions.flatMap(({ id, title }) => {
    const own = listedAt(outline, id);
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

/** Names as `namesOf` gives them; who leads stands in brackets. */
function withLeaders(own: readonly Appearance[]): string {
  return own.map(({ name, part }) => (part === 'moderator' ? `[${name.text}]` : name.text)).join(' + ');
}

/** "Title: name + [name]" for each session that lists somebody, of a text as a file of that name. */
export async function ledIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  return sessionsOf(await openDocument(text, name), name, withLeaders);
}

/** The days of a text, and all of its sessions as `ledIn` tells them, by their title alone where nobody is listed. */
export async function toldIn(
  text: string,
  name = 'essai.txt',
): Promise<{ readonly sessions: readonly string[]; readonly dates: readonly string[] }> {
  const outline = outlineOf(await openDocument(text, name), name);
  return {
    sessions: outline.sessions.map(({ id, title }) => {
      const own = listedAt(outline, id);
      return own.length === 0 ? title : `${title}: ${withLeaders(own)}`;
    }),
    dates: outline.proceedings.dates,
  };
}

/** "Title | name (role) | name" for each session of a plain text, with all who take part in it. */
export function takingPartIn(text: string): readonly string[] {
  const { sessions, appearances } = outlineOf(plain(text), 'essai.txt');
  return sessions.map(({ id, title }) => {
    const people = appearances.filter(({ session, part }) => session === id && part !== 'cited');
    const told = people.map(({ name, role }) => name.text + (role === null ? '' : ` (${role.text})`));
    return [title, ...told].join(' | ');
  });
}
