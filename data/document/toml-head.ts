import type { Located } from '../model/span.ts';
import { declaredBy } from './declared.ts';
import type { Declared } from './readable.ts';

/** `title = "Forum"`, `date = 2024-03-12`: a key with one value on its line. */
const PAIR =
  /^[ \t]*"?([\w-]{1,40})"?[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.){0,500})"|'([^'\n]{0,500})'|([^\s"'[{#][^\n#]{0,100}))/gmu;
/** "[params]": what stands below is of another table. */
const TABLE = /^[ \t]*\[/mu;

/** What a head in TOML ("+++" lines, as some generators of sites write) says of its document: its own keys with one value each. */
export function readTomlHead(text: string, start: number, end: number): Declared {
  const head = text.slice(start, end);
  const own = head.slice(0, TABLE.exec(head)?.index ?? head.length);
  const pairs = [...own.matchAll(PAIR)].flatMap(([whole, key = '', quoted, literal, bare], i, all) => {
    const said = quoted ?? literal ?? bare?.trim() ?? '';
    const from = start + (all[i]?.index ?? 0) + whole.lastIndexOf(said);
    const located: Located = {
      text: said.replace(/\\(["\\])/gu, '$1'),
      span: { start: from, end: from + said.length },
    };
    return said === '' ? [] : [{ key, located }];
  });
  return declaredBy(names => pairs.flatMap(({ key, located }) => (names.test(key) ? [located] : [])));
}
