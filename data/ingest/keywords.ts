import type { Diagnostic } from '../model/diagnostic.ts';
import type { DeclaredKeyword } from '../model/entity.ts';
import { cut, type Passage, spanIn } from '../text/normalise.ts';

/** The label as it should be, and the slips met in proceedings: "Mot 7", "Mot-clé", "Nuage de mot". */
const LABEL =
  /^(?:mots?[\s-]*cl[eéè]f?s?|nuages?\s+de\s+mots?|mots?\s*\d{1,2}|keywords?)(?:\s+(?:de l['’]atelier|déclarés?))?\s*[:–—-]\s*/iu;
const RIGHT = /^mots?[\s-]clé/iu;

/** Length of the keyword label at the start of a line; 0 when there is none. */
export function keywordLabel(line: string): number {
  return line.length > 400 ? 0 : (LABEL.exec(line)?.[0].length ?? 0);
}

function labelOf(text: string): string {
  const bare = text.replace(/[.\s]+$/u, '');
  return (bare[0] ?? '').toUpperCase() + bare.slice(1);
}

/** Declared keywords behind a label, split at commas and semicolons; a slip of the label is a diagnostic. */
export function readKeywords(line: Passage): {
  keywords: readonly DeclaredKeyword[];
  diagnostics: readonly Diagnostic[];
} {
  const from = keywordLabel(line.text);
  const keywords: DeclaredKeyword[] = [];
  let start = from;
  for (let at = from; at <= line.text.length; at += 1) {
    if (at < line.text.length && line.text[at] !== ',' && line.text[at] !== ';') continue;
    const piece = cut(line, start, at);
    if (piece.text !== '') {
      keywords.push({
        text: piece.text,
        label: labelOf(piece.text),
        span: spanIn(piece, 0, piece.text.length),
      });
    }
    start = at + 1;
  }
  const found = line.text.slice(0, from).replace(/\s*[:–—-]\s*$/u, '');
  const diagnostics: Diagnostic[] = RIGHT.test(line.text)
    ? []
    : [
        {
          code: 'keyword-label',
          severity: 'info',
          span: spanIn(line, 0, found.length),
          args: { found },
          candidates: [],
        },
      ];
  return { keywords, diagnostics };
}
