import { posix } from 'node:path';
import { literalOf } from './source.mjs';

const PROGRAM = /\.[cm]?[jt]sx?$/u;

/**
 * Everything that a file asks for from elsewhere: `{ asked, isType, line }`, whichever way it asks. `asked` is null where it
 * cannot be read off the file (`import(name)`), which no wall could judge.
 */
export function requestsOf({ nodes, lineAt }) {
  const requests = [];
  for (const node of nodes) {
    const request = REQUESTS[node.type]?.(node);
    if (request !== undefined) requests.push({ isType: false, ...request, line: lineAt(node.start) });
  }
  return requests;
}

/** Where a request leads: a path from the top of the repository, or a package. What a bundler reads off a query is dropped. */
export function targetOf(from, asked) {
  const [plain] = asked.split('?');
  if (asked.startsWith('.')) return { path: posix.join(posix.dirname(from), plain) };
  const parts = plain.split('/');
  return { package: parts.slice(0, plain.startsWith('@') ? 2 : 1).join('/') };
}

const REQUESTS = {
  ImportDeclaration: node => ({ asked: node.source.value, isType: isOnlyTypes(node, 'importKind') }),
  ExportAllDeclaration: node => ({ asked: node.source.value, isType: node.exportKind === 'type' }),
  ExportNamedDeclaration: node =>
    node.source === null ? undefined : { asked: node.source.value, isType: isOnlyTypes(node, 'exportKind') },
  ImportExpression: node => ({ asked: literalOf(node.source) }),
  TSImportType: node => ({ asked: literalOf(node.source), isType: true }),
  TSExternalModuleReference: node => ({ asked: literalOf(node.expression) }),
  CallExpression: node => {
    if (isGlob(node.callee)) return { asked: null };
    const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
    return isRequire ? { asked: literalOf(node.arguments[0]) } : undefined;
  },
  NewExpression: node => {
    const [address, base] = node.arguments;
    const isBeside = node.callee.name === 'URL' && base?.type === 'MemberExpression' && isMeta(base.object);
    const asked = isBeside ? literalOf(address) : null;
    if (asked === null || !PROGRAM.test(asked)) return undefined;
    return { asked: asked.startsWith('.') ? asked : `./${asked}` };
  },
};

/** `import type …`, or an import whose every name is one. */
function isOnlyTypes(node, kind) {
  const names = node.specifiers;
  return node[kind] === 'type' || (names.length > 0 && names.every(name => name[kind] === 'type'));
}

function isGlob(callee) {
  return callee.type === 'MemberExpression' && callee.property.name === 'glob' && isMeta(callee.object);
}

function isMeta(node) {
  return node.type === 'MetaProperty' && node.meta.name === 'import';
}
