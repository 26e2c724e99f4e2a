import { lookXml, partXml, type RunLook, treeXml } from '../../paint/pptx/slide.ts';
import { proofing } from '../../paint/pptx/text.ts';
import { lineText } from '../../paint/pptx/xml.ts';
import { notesObjects } from './masters.ts';

/** Texts as paragraphs: each line of a text is one, and empty ones are left out. */
export function paragraphsXml(
  texts: readonly string[],
  language: string,
  look: RunLook | null = null,
): string {
  const lang = proofing(language);
  const run = look === null ? `<a:rPr lang="${lang}" dirty="0"/>` : lookXml(look, lang);
  const lines = texts
    .flatMap(text => text.split(/\r\n|[\n\r\u2028\u2029]/u))
    .filter(line => line.trim() !== '');
  if (lines.length === 0) return `<a:p><a:endParaRPr lang="${lang}"/></a:p>`;
  return lines.map(line => `<a:p><a:r>${run}<a:t>${lineText(line)}</a:t></a:r></a:p>`).join('');
}

/** A page of speaker notes. */
export function notesXml(texts: readonly string[], language: string): string {
  return partXml(
    'notes',
    `<p:cSld>${treeXml(notesObjects(paragraphsXml(texts, language), false))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  );
}
