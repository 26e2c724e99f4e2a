import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../../model/result.ts';

/** An element, its name with the usual prefix of its vocabulary ("w:p"). Comments and instructions are left out. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

export type XmlError = 'damaged' | 'too-deep' | 'too-large';

/** Elements nested deeper, or more of them at once, than any writer makes: a file made to exhaust the reader. */
const DEEPEST = 400;
const MOST_HELD = 3_000_000;

/** Vocabularies of office documents by what their address ends in, and the prefixes under which they are known here. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/\/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/\/officeDocument\/(?:2006\/)?math$/u, 'm'],
  [/:opendocument:xmlns:text:1\.0$/u, 'text'],
  [/:opendocument:xmlns:office:1\.0$/u, 'office'],
  [/:opendocument:xmlns:style:1\.0$/u, 'style'],
  [/:opendocument:xmlns:table:1\.0$/u, 'table'],
  [/:opendocument:xmlns:drawing:1\.0$/u, 'draw'],
  [/:opendocument:xmlns:xsl-fo-compatible:1\.0$/u, 'fo'],
];

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Xml | string)[];
}

/** The reading is left off at the first fault. */
class Stopped extends Error {
  readonly error: XmlError;

  constructor(error: XmlError) {
    super(error);
    this.error = error;
  }
}

/**
 * Reads an XML text into its tree. The children of an element called `lift` are handed over one by one as they end, with the
 * root as far as it is read, and are not kept, so that a long document is never held whole. Entities that the file declares itself are not replaced.
 */
export function readXml(
  text: string,
  lift: string | null = null,
  onLifted: (element: Xml, root: Xml) => void = () => undefined,
): Result<Xml, XmlError> {
  const builder = new Builder(lift, onLifted);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new Stopped('damaged');
  });
  parser.on('opentag', tag => builder.open(tag.name, tag.attributes));
  parser.on('closetag', () => builder.close());
  parser.on('text', words => builder.words(words));
  parser.on('cdata', words => builder.words(words));
  try {
    parser.write(text).close();
  } catch (cause) {
    if (cause instanceof Stopped) return fail(cause.error);
    throw cause;
  }
  return builder.root === null ? fail('damaged') : ok(builder.root);
}

class Builder {
  root: Xml | null = null;
  private readonly stack: Open[] = [];
  private readonly prefixes = new Map<string, string>();
  private held = 0;

  constructor(
    private readonly lift: string | null,
    private readonly onLifted: (element: Xml, root: Xml) => void,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (this.stack.length >= DEEPEST) throw new Stopped('too-deep');
    this.held += 1;
    if (this.held > MOST_HELD) throw new Stopped('too-large');
    for (const [key, value] of Object.entries(attributes)) this.learn(key, value);
    this.stack.push({ name: this.usual(name), attributes: this.usualKeys(attributes), children: [] });
  }

  close(): void {
    const element = this.stack.pop();
    if (element === undefined) return;
    const parent = this.stack.at(-1);
    if (parent === undefined) this.root = element;
    else if (parent.name === this.lift) {
      this.onLifted(element, this.stack[0] ?? element);
      this.held = 0;
    } else parent.children.push(element);
  }

  words(words: string): void {
    this.stack.at(-1)?.children.push(words);
  }

  private learn(key: string, value: string): void {
    if (!key.startsWith('xmlns:')) return;
    const written = key.slice(6);
    const usual = VOCABULARIES.find(([address]) => address.test(value))?.[1];
    if (usual !== undefined && usual !== written) this.prefixes.set(written, usual);
  }

  private usual(name: string): string {
    if (this.prefixes.size === 0) return name;
    const colon = name.indexOf(':');
    const usual = colon < 0 ? undefined : this.prefixes.get(name.slice(0, colon));
    return usual === undefined ? name : usual + name.slice(colon);
  }

  private usualKeys(attributes: Record<string, string>): Record<string, string> {
    if (this.prefixes.size === 0) return attributes;
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [this.usual(key), value]));
  }
}

/** The first child of a name. */
export function childOf(element: Xml | null | undefined, name: string): Xml | null {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child;
  return null;
}

/** The children that are elements, of a name where one is given. */
export function elementsOf(element: Xml | null | undefined, name?: string): readonly Xml[] {
  return (element?.children ?? []).filter(
    (child): child is Xml => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The value of a child's attribute, as Word writes its properties: `<w:ilvl w:val="2"/>`. */
export function settingOf(element: Xml | null | undefined, name: string, attribute = 'w:val'): string | null {
  return childOf(element, name)?.attributes[attribute] ?? null;
}
