/**
 * Where an expression asks for the end of a word beside a letter that `\b` does not know: it counts the letters a to z alone, so
 * `\bétape` stands behind no space, and `animé\b` before none (ECMA-262, IsWordChar; the flag `u` changes nothing of it).
 */

/** What a node holds of an expression: all of it, or the words of a text that one is made of. */
function patternIn(node) {
  if (node.type === 'TemplateElement') return node.value.cooked;
  if (node.type !== 'Literal') return undefined;
  return typeof node.value === 'string' ? node.value : node.regex?.pattern;
}

/** Every expression of a file in which that is so: `{ line, letter }`. */
export function wordEndsOf(source) {
  return source.nodes.flatMap(node => {
    const pattern = patternIn(node);
    const letter = pattern?.includes('\\b') ? foreignIn(pattern) : null;
    return letter === null ? [] : [{ line: source.lineAt(node.range[0]), letter }];
  });
}

/** The first letter beyond a to z that stands beside a `\b` of a pattern, or null. */
function foreignIn(pattern) {
  const [tree] = branchesFrom(pattern, 0);
  return foreignBeside(tree);
}

/** Alternatives from a place on, up to the bracket that closes them: sequences of pieces. */
function branchesFrom(pattern, from) {
  const branches = [[]];
  let at = from;
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '|') {
      branches.push([]);
      at += 1;
      continue;
    }
    const [piece, end] = pieceFrom(pattern, at);
    const [, repeated] = /^((?:[*+?]|\{\d+(?:,\d*)?\})\??)?/u.exec(pattern.slice(end));
    branches.at(-1)?.push({ ...piece, mayLack: /^(?:[*?]|\{0)/u.test(repeated ?? '') });
    at = end + (repeated?.length ?? 0);
  }
  return [branches, at + 1];
}

function pieceFrom(pattern, at) {
  if (pattern[at] === '(') {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z-]+:))?/u.exec(pattern.slice(at));
    const [branches, end] = branchesFrom(pattern, at + opening.length);
    return [/\?<?[=!]$/u.test(opening) ? { isNothing: true, inner: branches } : { branches }, end];
  }
  if (pattern[at] === '[') {
    const [all] = /^\[(?:\\.|[^\]\\])*\]/u.exec(pattern.slice(at));
    return [{ letters: all.startsWith('[^') ? [] : [...all] }, at + all.length];
  }
  if (pattern[at] !== '\\') return [{ letters: [pattern[at]] }, at + 1];
  const [escaped] = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)/iu.exec(pattern.slice(at));
  return [escaped === '\\b' ? { isEnd: true } : { letters: [] }, at + escaped.length];
}

function foreignBeside(branches) {
  for (const pieces of branches) {
    for (const [i, piece] of pieces.entries()) {
      const inner = piece.branches ?? piece.inner;
      const beside = piece.isEnd ? [...edge(pieces.slice(i + 1), 1), ...edge(pieces.slice(0, i), -1)] : [];
      const found = beside.find(letter => /[^\0-\x7f]/u.test(letter) && /\p{L}/u.test(letter));
      const below = found ?? (inner === undefined ? null : foreignBeside(inner));
      if (below !== null && below !== undefined) return below;
    }
  }
  return null;
}

/** The letters with which pieces may begin (1) or end (-1). */
function edge(pieces, way) {
  const found = [];
  for (const piece of way === 1 ? pieces : pieces.toReversed()) {
    if (piece.isNothing || piece.isEnd) continue;
    const of = piece.branches?.map(branch => edge(branch, way)) ?? [piece.letters];
    found.push(...of.flat());
    if (!piece.mayLack && of.every(letters => letters.length > 0 || piece.letters)) break;
  }
  return found;
}
