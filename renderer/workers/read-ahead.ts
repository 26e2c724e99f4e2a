import { extract } from '../../data/extract.ts';
import type { Dataset } from '../../data/model/dataset.ts';
import { type Decoder, decode } from '../../data/text/decode.ts';
import { type LaidAhead, layAhead } from './lay-ahead.ts';

/** What the reading worker makes of a file, made before anybody asks: the build does it for the bundled proceedings. */
export interface ReadAhead {
  readonly name: string;
  readonly sha256: string;
  /** Size of the file. */
  readonly bytes: number;
  readonly text: string;
  readonly dataset: Dataset;
  readonly laid: LaidAhead;
}

/** Reads a file as the reading worker does (read.ts), without a base. Rejects when it cannot be read. */
export async function readAhead(
  name: string,
  sha256: string,
  bytes: Uint8Array,
  decoder: Decoder,
): Promise<ReadAhead> {
  const decoded = decode(bytes, decoder);
  const read = await extract({ name, sha256, bytes, decoder });
  if (!decoded.ok) throw new Error(decoded.error.code);
  if (!read.ok) throw new Error(read.error.code);
  const { text } = decoded.value;
  return { name, sha256, bytes: bytes.length, text, dataset: read.value, laid: layAhead(text, read.value) };
}
