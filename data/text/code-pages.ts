/** Characters 0x80–0xff of encodings that no decoder of the platform knows, or not everywhere: one letter a byte. */
export const CODE_PAGES = {
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
} as const;
export type CodePage = keyof typeof CODE_PAGES;

const CHUNK = 8192;

/** "½uvre", "c½ur", "3 ¤": ISO 8859-15 is windows-1252 but for a few signs, and has letters where that has fractions. */
const FRACTION_AS_LETTER = /½(?=\p{Ll})|(?<=\p{Ll})½|¼(?=\p{L}{2})/gu;

function withLettersOfLatin9(text: string): string {
  return text.replace(FRACTION_AS_LETTER, sign => (sign === '½' ? 'œ' : 'Œ')).replaceAll('¤', '€');
}

/** The characters of bytes in an encoding of one byte each. */
export function readCodePage(bytes: Uint8Array, page: CodePage): string {
  const upper = CODE_PAGES[page];
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const part = bytes.subarray(from, from + CHUNK);
    let chunk = '';
    for (const byte of part) chunk += byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? '');
    text += chunk;
  }
  return page === 'windows-1252' ? withLettersOfLatin9(text) : text;
}

/** Letters and signs that French text is full of, by how much one of them says; all others speak against. */
const USUAL = new Map<string, number>([
  ...[...'éèàêçôîùûâëïœ'].map(letter => [letter, 3] as const),
  ...[...'ÉÀÈÊÇŒÎÔ'].map(letter => [letter, 1] as const),
  ...[...'’«»\u00a0–—…“”‘•€°²ö ü ñáíóú·Ââ©®'].map(letter => [letter, 0.5] as const),
]);
const STRANGE = -3;
/** A capital with an accent inside a word in lower case ("mobilitŽ", "RŽgion"), a sign between two letters ("mobilit‚"). */
const MISPLACED = -3;

function isLower(char: string | undefined): boolean {
  return char !== undefined && char !== char.toUpperCase();
}

/** How much the bytes beyond ASCII look like French when read so; they are few hundreds at most, from the beginning. */
function likeness(bytes: Uint8Array, page: CodePage): number {
  const upper = CODE_PAGES[page];
  const charAt = (at: number): string | undefined => {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    return byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80];
  };
  let score = 0;
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < 500; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    seen += 1;
    const char = charAt(at) ?? '';
    const before = charAt(at - 1);
    const behind = charAt(at + 1);
    score += USUAL.get(char) ?? STRANGE;
    const isLetter = /\p{L}/u.test(char);
    if (isLower(before) && (isLetter ? !isLower(char) : isLower(behind) && char !== '’' && char !== '·'))
      score += MISPLACED;
  }
  return score;
}

/** The encoding of one byte a character that makes the best French; windows-1252 where none is better. */
export function likeliestPage(bytes: Uint8Array): CodePage {
  const pages: readonly CodePage[] = ['windows-1252', 'macintosh', 'ibm850'];
  let best: CodePage = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const page of pages) {
    const score = likeness(bytes, page);
    if (score > most) [best, most] = [page, score];
  }
  return best;
}
