import { DECLARATION, slideText } from '../../paint/pptx/xml.ts';

/** What a file says of itself; no moment stands in it, so that the same state is the same file. */
export interface Properties {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Names and texts that other programs keep when they save the file again. */
  readonly custom: readonly (readonly [name: string, value: string])[];
}

/** Under it in a presentation that carries a view's state. */
export const STATE_PROPERTY = 'maillage';

export function coreXml({ title, description, language }: Properties): string {
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${slideText(title)}</dc:title><dc:creator>Maillage</dc:creator>` +
    `<dc:description>${slideText(description)}</dc:description><dc:language>${slideText(language)}</dc:language></cp:coreProperties>`
  );
}

export function appXml(): string {
  return (
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    '<Application>Maillage</Application></Properties>'
  );
}

/** Custom properties, numbered from 2 as the format asks. */
export function customXml({ custom }: Properties): string {
  const inner = custom.map(
    ([name, value], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${slideText(name)}">` +
      `<vt:lpwstr>${slideText(value)}</vt:lpwstr></property>`,
  );
  return (
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${inner.join('')}</Properties>`
  );
}
