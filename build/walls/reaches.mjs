import { literalOf } from './source.mjs';

/** Other names of the global object: what is read off them is a global too. */
const HOSTS = new Set(['window', 'globalThis', 'self', 'global', 'top', 'parent', 'frames']);
/** Addresses that are names of languages, written into files and never asked for anything. */
const NAMESPACES = [
  'www.w3.org/',
  'www.inkscape.org/namespaces/',
  'gexf.net/1.3',
  'graphml.graphdrawing.org/xmlns',
  'schemas.openxmlformats.org/',
];
/** An address of the network. */
const FAR = new RegExp(
  `^(?:https?|wss?)://(?!${NAMESPACES.map(name => name.replaceAll('.', '\\.')).join('|')})`,
  'u',
);
/** What the compiler needs around a name, and a running program does not. */
const WRAPPERS = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'ChainExpression',
]);

/**
 * What a file takes from the world around it: `fetch`, `window`, `Math.random`, `new Date()`. A global whose members are told
 * apart and which is handed on as a whole (`const maths = Math`) is written `Math …`; a string that is one of the network's is `an address`.
 */
export function reachesOf({ free, nodes, parents, lineAt }) {
  const globals = free.flatMap(identifier => {
    const line = lineAt(identifier.start);
    return namesOf(identifier, identifier.name, parents).map(name => ({ name, line }));
  });
  const far = nodes.filter(node => FAR.test(literalOf(node) ?? ''));
  return [...globals, ...far.map(node => ({ name: 'an address', line: lineAt(node.start) }))];
}

function namesOf(node, name, parents) {
  const [at, parent] = outOfWrappers(node, parents);
  if (parent.type === 'MemberExpression' && parent.object === at) {
    const member = memberOf(parent);
    if (!HOSTS.has(name)) return [name, `${name}.${member ?? '…'}`];
    return [name, ...(member === null ? [`${name} …`] : namesOf(parent, member, parents))];
  }
  if (parent.type === 'VariableDeclarator' && parent.init === at && parent.id.type === 'ObjectPattern') {
    const members = parent.id.properties.map(({ key }) => key?.name ?? '…');
    return [name, ...members.map(member => (HOSTS.has(name) ? member : `${name}.${member}`))];
  }
  const isCalled =
    (parent.type === 'NewExpression' || parent.type === 'CallExpression') && parent.callee === at;
  if (!isCalled) return [name, `${name} …`];
  const given = parent.arguments.length === 0 ? '()' : '(…)';
  return [name, `${parent.type === 'NewExpression' ? 'new ' : ''}${name}${given}`];
}

function outOfWrappers(node, parents) {
  let at = node;
  let parent = parents.get(at);
  while (WRAPPERS.has(parent.type)) {
    at = parent;
    parent = parents.get(at);
  }
  return [at, parent];
}

function memberOf({ computed, property }) {
  return computed ? literalOf(property) : property.name;
}
