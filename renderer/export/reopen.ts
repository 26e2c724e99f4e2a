import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { METADATA_NAMESPACE } from '../paint/svg-text.ts';
import { STATE_KEYWORD } from './png.ts';
import { readChunks, readText } from './png-chunks.ts';
import { STATE_PROPERTY } from './pptx/properties.ts';

/** Bytes of a part that may hold a state; slides and pictures are larger or elsewhere. */
const MOST_BYTES = 4_000_000;

/** The view's state that an exported figure carries, as text; null in any other file. */
export function figureText(bytes: Uint8Array): string | null {
  return inPicture(bytes) ?? inPackage(bytes) ?? inDrawing(bytes);
}

function inPicture(bytes: Uint8Array): string | null {
  const texts = (readChunks(bytes) ?? []).flatMap(chunk => readText(chunk) ?? []);
  return texts.find(({ keyword }) => keyword === STATE_KEYWORD)?.text ?? null;
}

/** Looks into every part that may have it: programs that save a presentation again put its parts elsewhere. */
function inPackage(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  for (const part of Object.values(smallParts(bytes))) {
    const xml = new TextDecoder().decode(part);
    const found = xml.includes(`"${STATE_PROPERTY}"`) ? propertyIn(xml) : null;
    if (found !== null) return found;
  }
  return null;
}

function smallParts(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const may = (name: string) =>
    name.endsWith('.xml') && !/\/(?:slides|notesSlides|slideLayouts|theme)\//u.test(name);
  try {
    return unzipSync(bytes, { filter: file => may(file.name) && file.originalSize <= MOST_BYTES });
  } catch {
    // A damaged package is said by who reads documents.
    return {};
  }
}

/** The text of the property, whatever the prefixes. */
function propertyIn(xml: string): string | null {
  return textIn(xml, (local, _, attributes) => local === 'property' && attributes.name === STATE_PROPERTY);
}

function inDrawing(bytes: Uint8Array): string | null {
  const xml = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES));
  if (!xml.includes(METADATA_NAMESPACE)) return null;
  return textIn(xml, (local, uri) => local === 'view' && uri === METADATA_NAMESPACE);
}

type Wanted = (local: string, uri: string, attributes: Readonly<Record<string, string>>) => boolean;

/** All text inside the first element that is wanted; null when there is none, or the XML is not well formed before it. */
function textIn(xml: string, isWanted: Wanted): string | null {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let found = '';
  let isDone = false;
  let isBroken = false;
  parser.on('error', () => {
    isBroken = !isDone;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (isDone || isBroken) return;
    const plain = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    if (depth > 0 || isWanted(local, uri, plain)) depth += 1;
  });
  parser.on('text', text => {
    if (depth > 0 && !isDone && !isBroken) found += text;
  });
  parser.on('closetag', () => {
    if (depth === 0 || isDone || isBroken) return;
    depth -= 1;
    isDone = depth === 0;
  });
  parser.write(xml).close();
  return isDone ? found.trim() : null;
}
