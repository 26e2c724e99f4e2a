/** A hundred lines are the most that a table may have in one piece. */
const PIECE = 100;

/** Which characters the codes of a font stand for, so that what is drawn can be searched and copied (ISO 32000-1, 9.10.3). */
export function toUnicode(codes: readonly (readonly [number, string])[], digits: number): string {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  const utf16 = (text: string) =>
    Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i), 4)).join('');
  const lines = codes.map(([code, text]) => `<${hex(code, digits)}> <${utf16(text)}>`);
  const pieces: string[] = [];
  for (let at = 0; at < lines.length; at += PIECE) {
    const piece = lines.slice(at, at + PIECE);
    pieces.push(`${piece.length} beginbfchar\n${piece.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${'0'.repeat(digits)}> <${'f'.repeat(digits)}>
endcodespacerange
${pieces.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
