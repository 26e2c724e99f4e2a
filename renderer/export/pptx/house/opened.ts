import { unzipSync } from 'fflate';
import { fail, ok, type Result } from '../../../../data/model/result.ts';
import { type Relation, relationsOf } from '../parts.ts';
import { elementsOf, readXml, type XmlElement } from './xml-tree.ts';

/** Why a file is no template that slides can stand on. */
export type HouseErrorCode =
  /** Neither a presentation nor any other package. */
  | 'no-package'
  /** A presentation of before 2007 (.ppt, .pot). */
  | 'old'
  | 'encrypted'
  /** A package of something else: a text, a table, an OpenDocument file. */
  | 'no-presentation'
  /** It holds macros, which would travel with every slide. */
  | 'macros'
  /** The strict dialect of the format, whose names are others. */
  | 'strict'
  | 'too-large'
  /** The package or one of its parts cannot be read. */
  | 'damaged'
  /** No layout has a place for a title. */
  | 'no-title';

/** Bytes of a template: it is kept, and every presentation carries it. */
export const MOST_BYTES = 30_000_000;
/** What it may become when it is unpacked. */
const MOST_UNPACKED = 150_000_000;

/** Parts of the template's own slides, which are not taken: all but what they hang on. */
const SLIDES = /^ppt\/(?:slides|notesslides|comments)\/(?!_rels\/)/iu;

/** An office package whose parts can be asked for. */
export interface OpenedPackage {
  /** Names of all parts, as they are written. */
  readonly names: readonly string[];
  readonly part: (name: string) => Uint8Array | undefined;
  /** Content type of a part; empty when none is said. */
  readonly typeOf: (name: string) => string;
  /** What a part hangs on, its targets as names of parts; those outside of the package are left as they are. */
  readonly relationsOf: (name: string) => readonly OpenedRelation[];
}

export interface OpenedRelation extends Relation {
  /** The last word of its type: `slideMaster`. */
  readonly kind: string;
  readonly isOutside: boolean;
}

/** Opens a template's package, or says why it is none. */
export function openPackage(bytes: Uint8Array): Result<OpenedPackage, HouseErrorCode> {
  if (bytes.length > MOST_BYTES) return fail('too-large');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail(inCompound(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) return fail('no-package');
  let unpacked = 0;
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (SLIDES.test(name) || name.endsWith('/')) return false;
        unpacked += originalSize;
        return unpacked <= MOST_UNPACKED;
      },
    });
  } catch {
    return fail('damaged');
  }
  if (unpacked > MOST_UNPACKED) return fail('too-large');
  // Names of parts differ by more than their case.
  const names = new Map(Object.keys(files).map(name => [name.toLowerCase(), name]));
  const part = (name: string) => files[names.get(name.toLowerCase()) ?? ''];
  const types = part('[Content_Types].xml');
  if (types === undefined) return fail('no-presentation');
  const root = readXml(types);
  if (root === null) return fail('damaged');
  return ok({
    names: [...names.values()],
    part,
    typeOf: typesIn(root),
    relationsOf: name => relationsIn(part(relationsOf(name)), name),
  });
}

const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, i) => bytes[i] === byte);

/** Files of before, and encrypted ones of today, are compound files: their streams have names of two bytes a letter. */
function inCompound(bytes: Uint8Array): HouseErrorCode {
  const text = new TextDecoder('utf-16le');
  const has = (name: RegExp) =>
    [0, 1].some(shift =>
      name.test(text.decode(bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 2)))),
    );
  return has(/EncryptedPackage/u) ? 'encrypted' : has(/PowerPoint Document/u) ? 'old' : 'no-package';
}

function typesIn(root: XmlElement): (name: string) => string {
  const own = new Map<string, string>();
  const byEnd = new Map<string, string>();
  for (const { local, attributes } of elementsOf(root)) {
    const type = attributes.ContentType ?? '';
    if (local === 'Override') own.set((attributes.PartName ?? '').replace(/^\//u, '').toLowerCase(), type);
    else if (local === 'Default') byEnd.set((attributes.Extension ?? '').toLowerCase(), type);
  }
  return name => {
    const low = name.toLowerCase();
    return own.get(low) ?? byEnd.get(low.slice(low.lastIndexOf('.') + 1)) ?? '';
  };
}

function relationsIn(bytes: Uint8Array | undefined, from: string): readonly OpenedRelation[] {
  const root = bytes === undefined ? null : readXml(bytes);
  return elementsOf(root ?? undefined)
    .filter(({ local }) => local === 'Relationship')
    .map(({ attributes: { Id = '', Type = '', Target = '', TargetMode = '' } }) => {
      const isOutside = TargetMode === 'External';
      return {
        id: Id,
        type: Type,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: isOutside ? Target : resolved(from, Target),
        isOutside,
      };
    });
}

/** The name of a part that is named from another one. */
function resolved(from: string, target: string): string {
  try {
    const { pathname } = new URL(target, `http://package/${from}`);
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return target;
  }
}
