import { escapeXml } from '../svg-text.ts';

/** What every part of a package begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What most texts have none of: markup, breaks, and what XML forbids. */
const UNSAFE = /[&<>"\u0000-\u001f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

/** A text as a slide may hold it: markup escaped, nothing that XML forbids, half characters left out. */
export function slideText(text: string): string {
  return escapeXml(text.replace(/\p{Surrogate}/gu, ''));
}

/** The same on one line: a break inside a run would be read as a space by one program and as a line by another. */
export function lineText(text: string): string {
  return UNSAFE.test(text) ? slideText(text.replace(/[\t\n\r\u2028\u2029]+/gu, ' ')) : text;
}

/** Attributes of an object's identity; an empty description is left out. */
export function identityXml(id: number, name: string, description: string): string {
  const called = lineText(name);
  if (description === '') return `<p:cNvPr id="${id}" name="${called}"/>`;
  const said = description === name ? called : lineText(description);
  return `<p:cNvPr id="${id}" name="${called}" descr="${said}"/>`;
}
