const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export const MOST_LINES = 300;
export const MOST_LINES_OF_A_FUNCTION = 80;

/** Lines of a file as an editor counts them. */
export function linesOf(text) {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** The functions of a file: `{ name, line, lines }`. */
export function functionsOf({ nodes, parents, lineAt }) {
  const functions = [];
  for (const node of nodes) {
    if (!FUNCTIONS.has(node.type)) continue;
    const line = lineAt(node.start);
    functions.push({ name: nameOf(node, parents), line, lines: lineAt(node.end - 1) - line + 1 });
  }
  return functions;
}

function nameOf(node, parents) {
  const parent = parents.get(node);
  const named = node.id ?? parent.id ?? parent.key;
  return named?.name ?? 'a function without a name';
}
