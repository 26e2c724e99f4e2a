import { Inflate } from 'fflate';
import { fail, ok, type Result } from '../../model/result.ts';

/** Why a package cannot be read: it is no sound ZIP archive, it is locked by a password, or it unpacks to more than is sound. */
export type ArchiveError = 'damaged' | 'encrypted' | 'too-large';

/** The parts of a ZIP archive; each is unpacked when it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a part; null when there is none of that name. */
  readonly read: (name: string) => Result<Uint8Array | null, ArchiveError>;
}

interface Entry {
  readonly at: number;
  readonly packed: number;
  readonly method: number;
  readonly locked: boolean;
}

/** All that is unpacked from one archive, in bytes: a thousand pages of text, and an end to a bomb. */
const MOST = 48 * 1024 * 1024;
/** A stretch that is unpacked before the sum is looked at again: a bomb swells a thousandfold. */
const STEP = 16 * 1024;
const MOST_PARTS = 20_000;

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record and the longest comment behind it. */
const TAIL = 22 + 0xffff;

/** Whether the bytes begin as a ZIP archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Opens a ZIP archive by its list of contents. Sizes that it states are not believed. */
export function openArchive(bytes: Uint8Array): Result<Archive, ArchiveError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(view);
  if (entries === null) return fail('damaged');
  let left = MOST;
  return ok({
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return ok(null);
      if (entry.locked) return fail('encrypted');
      const part = unpack(bytes, view, entry, left);
      if (part.ok) left -= part.value.length;
      return part;
    },
  });
}

/** The parts by name; null when the list cannot be found or leads out of the file. */
function listEntries(view: DataView): ReadonlyMap<string, Entry> | null {
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) return null;
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== LISTED) return null;
    const length = view.getUint16(at + 28, true);
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) return null;
    // The names of the parts that are read are ASCII; others are only told apart.
    const name = String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at + 46, length));
    entries.set(name, {
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - TAIL); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  { at, packed, method }: Entry,
  most: number,
): Result<Uint8Array, ArchiveError> {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return fail('damaged');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + packed;
  if (end > bytes.length) return fail('damaged');
  const part = bytes.subarray(start, end);
  if (method === 0) return part.length > most ? fail('too-large') : ok(part);
  return method === 8 ? inflate(part, most) : fail('damaged');
}

function inflate(packed: Uint8Array, most: number): Result<Uint8Array, ArchiveError> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    whole ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      if (size > most) return fail('too-large');
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (cause) {
    // The library throws its own kind of error at bytes that are no deflated stream; anything else is a bug.
    if (cause instanceof Error && 'code' in cause) return fail('damaged');
    throw cause;
  }
  if (size > most) return fail('too-large');
  if (!whole) return fail('damaged');
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return ok(bytes);
}
