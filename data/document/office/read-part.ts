import { strFromU8 } from 'fflate';
import { fail, ok, type Result } from '../../model/result.ts';
import { accentsJoined } from '../../text/accents.ts';
import type { Archive, ArchiveError } from './archive.ts';
import { readXml, type Xml, type XmlError } from './xml.ts';

/** The text of a part of an office file, its accents in their letters; null where the file has no such part. */
export function readText(archive: Archive, path: string): Result<string | null, ArchiveError> {
  const bytes = archive.read(path);
  if (!bytes.ok) return bytes;
  return ok(bytes.value === null ? null : accentsJoined(strFromU8(bytes.value)));
}

/** What an OpenDocument file says: a text or a spreadsheet keeps it in the same part. Fails for a file that is encrypted or has no such part. */
export function readContent(archive: Archive): Result<string, ArchiveError | 'encrypted' | 'damaged'> {
  const manifest = readText(archive, 'META-INF/manifest.xml');
  if (!manifest.ok) return manifest;
  if (manifest.value?.includes('encryption-data') === true) return fail('encrypted');
  const content = readText(archive, 'content.xml');
  if (!content.ok) return content;
  return content.value === null ? fail('damaged') : ok(content.value);
}

/** The elements of a part of an office file; null where the file has no such part. */
export function readTree(archive: Archive, path: string): Result<Xml | null, ArchiveError | XmlError> {
  const text = readText(archive, path);
  if (!text.ok) return text;
  return text.value === null ? ok(null) : readXml(text.value);
}
