import { openDocument } from './document/open.ts';
import { explain } from './ingest/explain.ts';
import { ingest } from './ingest/ingest.ts';
import type { Dataset } from './model/dataset.ts';
import type { Explanation } from './model/explanation.ts';
import type { Stage } from './model/reading.ts';
import { ok, type Result } from './model/result.ts';
import { resolve } from './resolve/resolve.ts';
import { type DecodeError, type Decoder, decode } from './text/decode.ts';

/** A file to read, and the world it needs. */
export interface ExtractInput {
  readonly name: string;
  /** Hexadecimal digest of the bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly decoder: Decoder;
  readonly onStage?: (stage: Stage) => void;
}

/** The whole way from the bytes of a file to its dataset, without corrections. */
export async function extract({
  name,
  sha256,
  bytes,
  decoder,
  onStage,
}: ExtractInput): Promise<Result<Dataset, DecodeError>> {
  onStage?.('decode');
  const decoded = decode(bytes, decoder);
  if (!decoded.ok) return decoded;
  const { text, diagnostics } = decoded.value;
  const document = await openDocument(text, name);
  const reading = ingest(document, { name, sha256, characters: text.length }, onStage);
  onStage?.('resolve');
  return ok(resolve({ ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] }));
}

/** What the reader believed about each line of a file, and why. */
export async function explainFile({
  name,
  sha256,
  bytes,
  decoder,
}: ExtractInput): Promise<Result<readonly Explanation[], DecodeError>> {
  const decoded = decode(bytes, decoder);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  return ok(explain(await openDocument(text, name), { name, sha256, characters: text.length }));
}
