import { analyze } from '@typescript-eslint/scope-manager';
import { parseSync } from 'vite';

/**
 * One file as the walls read it: its tree (Vite's own parser, so what is judged is what is bundled), the parent of every
 * node, and the names that no scope of the file declares; or why it cannot be read.
 */
export function readSource(path, text) {
  const sourceType = path.endsWith('.cjs') ? 'commonjs' : 'module';
  const options = { sourceType, astType: 'ts', range: true, preserveParens: false };
  const { program, errors } = parseSync(path, text, options);
  const [error] = errors;
  if (error !== undefined) return { source: null, error: error.message };
  const scopes = analyze(program, { sourceType, lib: [], jsxPragma: null });
  const free = scopes.globalScope.through.filter(reference => reference.isValueReference);
  const source = {
    path,
    ...walk(program),
    free: free.map(reference => reference.identifier),
    lineAt: lineFinder(text),
  };
  return { source, error: null };
}

/** The string that a node says for certain, or null. */
export function literalOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

/** Every node of a tree, and the parent of each. */
function walk(program) {
  const nodes = [program];
  const parents = new Map();
  // The list grows while it is gone through.
  for (const node of nodes) {
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child?.type !== 'string') continue;
        nodes.push(child);
        parents.set(child, node);
      }
    }
  }
  return { nodes, parents };
}

function lineFinder(text) {
  const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  return offset => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
