import { literalOf } from './source.mjs';

/** Properties and attributes that a person reads or hears. */
const SPOKEN = new Set([
  'title',
  'alt',
  'label',
  'placeholder',
  'description',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'aria-valuetext',
  'ariaLabel',
  'ariaDescription',
  'textContent',
  'innerText',
]);
/** Attributes whose values are words of a program. */
const DRAWN = new Set(['className', 'style', 'd', 'points', 'transform', 'viewBox', 'aria-describedby']);
/** What is made of strings for those who program. */
const UNSEEN = /(?:Error|^Set|^Map|^RegExp)$/u;
const WORD = /\p{L}{2}/u;
/** The key of a message. */
const KEY = /^\w+(?:\.[\w-]+)+$/u;
/** Two words of which the first begins as a sentence does, or three words of whatever kind. */
const SENTENCE =
  /(?:^|[\s«“"])\p{Lu}[\p{L}’']*[\s,]+\p{L}|\p{L}{2,}[ \u00a0\u202f]\p{L}+[ \u00a0\u202f]\p{L}{2}/u;

/** The lines where a program speaks to its reader by itself: words come from `renderer/i18n`, in two languages. */
export function sentencesOf(source) {
  const lines = [];
  for (const node of source.nodes) {
    const said = howSaid(node, source);
    if (said !== null) lines.push({ line: source.lineAt(node.start), text: textOf(node).trim(), said });
  }
  return lines;
}

/** `spoken`: it is read out for certain; `shown`: it reads as what would be; null: neither. */
function howSaid(node, { parents }) {
  const text = textOf(node);
  if (text === null || !WORD.test(text) || KEY.test(text)) return null;
  if (node.type === 'JSXText') return 'spoken';
  const place = placeOf(node, parents);
  return place === 'shown' && !SENTENCE.test(text) ? null : place;
}

function textOf(node) {
  if (node.type === 'JSXText') return node.value;
  if (node.type === 'TemplateElement') return node.value.cooked;
  return node.type === 'Literal' ? literalOf(node) : null;
}

/** Whether a string is read out (`spoken`), may end on the screen (`shown`), or is none of the reader's business (null). */
function placeOf(node, parents) {
  let at = node;
  for (;;) {
    const parent = parents.get(at);
    switch (parent.type) {
      case 'TemplateLiteral':
      case 'JSXExpressionContainer':
        break;
      case 'LogicalExpression':
        if (parent.operator === '&&' && parent.left === at) return null;
        break;
      case 'BinaryExpression':
        if (parent.operator !== '+') return null;
        break;
      case 'ConditionalExpression':
        if (parent.test === at) return null;
        break;
      case 'JSXElement':
      case 'JSXFragment':
        return 'spoken';
      case 'JSXAttribute':
        if (SPOKEN.has(nameOf(parent.name))) return 'spoken';
        return DRAWN.has(nameOf(parent.name)) ? null : 'shown';
      case 'Property':
      case 'AssignmentExpression':
        return SPOKEN.has(nameOf(parent.key ?? parent.left)) && parent.key !== at ? 'spoken' : 'shown';
      case 'NewExpression':
        return UNSEEN.test(nameOf(parent.callee)) ? null : 'shown';
      case 'CallExpression':
        return isSetting(parent) ? 'spoken' : 'shown';
      default:
        return SILENT.has(parent.type) ? null : 'shown';
    }
    at = parent;
  }
}

/** What names a module, a type or an impossible failure: the latter are for those who program. */
const SILENT = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSLiteralType',
  'TSTemplateLiteralType',
  'ThrowStatement',
  'ExpressionStatement',
  // A list of words, split where it stands.
  'MemberExpression',
]);

function isSetting({ callee, arguments: given }) {
  return callee.property?.name === 'setAttribute' && SPOKEN.has(literalOf(given[0]));
}

function nameOf(node) {
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return node.type === 'Literal' ? node.value : node.name;
}
