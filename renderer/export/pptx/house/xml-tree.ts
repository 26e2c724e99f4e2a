import { SaxesParser } from 'saxes';

/** An element as it stands in a part: its name with its prefix, so that it can be written again as it was. */
export interface XmlElement {
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  /** Of its namespace. */
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Reads a part; null when it is not well formed. */
export function readXml(bytes: Uint8Array): XmlElement | null {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const plain = Object.fromEntries(Object.values(attributes).map(each => [each.name, each.value]));
    const element: Growing = { name, local, uri, attributes: plain, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', text => void open.at(-1)?.children.push(text));
  parser.on('cdata', text => void open.at(-1)?.children.push(text));
  try {
    parser.write(new TextDecoder(isWide(bytes) ? 'utf-16le' : 'utf-8').decode(bytes)).close();
  } catch {
    return null;
  }
  return isBroken ? null : root;
}

/** Parts may be UTF-16 with a byte order mark, which the format allows beside UTF-8. */
function isWide(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

/** Writes an element and all below it. */
export function writeXml(element: XmlElement | string): string {
  if (typeof element === 'string') return escaped(element);
  const { name, attributes, children } = element;
  const inside = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(value)}"`);
  const open = `<${name}${inside.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.map(writeXml).join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/\r/gu, '&#13;');
}

/** Breaks in attributes are read as spaces unless they are written by number. */
function quoted(text: string): string {
  return escaped(text)
    .replace(/"/gu, '&quot;')
    .replace(/[\t\n]/gu, sign => `&#${sign.charCodeAt(0)};`);
}

/** The elements directly below. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter(child => typeof child !== 'string');
}

/** The first element along a path of local names; undefined where a step is missing. */
export function below(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const local of path) at = elementsOf(at).find(child => child.local === local);
  return at;
}

/** The text in an element. */
export function textIn(element: XmlElement): string {
  return element.children.map(child => (typeof child === 'string' ? child : textIn(child))).join('');
}
