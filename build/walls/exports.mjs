import { rowOf } from './rows.mjs';

const PROGRAM = /\.[cm]?[jt]sx?$/u;
/** A value that a file hands out. Types are named in what it hands out, and so may stand there for nobody. */
const HANDED_OUT = /^export (?:async )?(?:function\*?|const|let|class) ([\w$]+)/gmu;
const WORD = /[\w$]+/gu;

/** Values that a file hands out and no other file names: what nobody asks for is dead, or the file's own. */
export function idleIn(files) {
  const programs = files.filter(({ path }) => PROGRAM.test(path) && rowOf(path) !== null);
  const holders = new Map();
  for (const { text } of programs)
    for (const word of new Set(text.match(WORD))) holders.set(word, (holders.get(word) ?? 0) + 1);
  return programs.flatMap(({ path, text }) =>
    [...text.matchAll(HANDED_OUT)]
      .filter(([, name]) => holders.get(name) === 1)
      .map(({ index, 1: name }) => ({
        path,
        line: text.slice(0, index).split('\n').length,
        kind: 'export',
        says: `no other file asks for ${name}`,
      })),
  );
}
