import { fail, ok, type Result } from '../../model/result.ts';
import type { Archive } from './archive.ts';
import { type Composed, compose } from './compose.ts';
import type { OfficeError } from './docx.ts';
import { OdtBody } from './odt-body.ts';
import { OdtStyles } from './odt-styles.ts';
import type { Part } from './parts.ts';
import { readContent, readText } from './read-part.ts';
import { elementsOf, readXml } from './xml.ts';

/** Reads an OpenDocument text (ODT) as text with blocks. */
export function readOdt(archive: Archive): Result<Composed, OfficeError> {
  const content = readContent(archive);
  if (!content.ok) return content;
  const styled = readText(archive, 'styles.xml');
  if (!styled.ok) return styled;
  const styles = styled.value === null ? ok(null) : readXml(styled.value);
  if (!styles.ok) return styles;
  const read: { body: OdtBody | null; readonly parts: Part[] } = { body: null, parts: [] };
  // The automatic styles stand before the text.
  const root = readXml(content.value, 'office:text', (element, begun) => {
    read.body ??= new OdtBody(new OdtStyles([styles.value, begun]));
    read.parts.push(...read.body.read(element));
  });
  if (!root.ok) return root;
  if (!elementsOf(root.value).some(each => each.name === 'office:body')) return fail('damaged');
  return ok(compose([...read.parts, ...(read.body?.rest() ?? [])], 'odt'));
}
