import type { Veil } from './veil.ts';

/**
 * "[embed]", "[/embed]", "[caption id="4" align="left"]", "[url=https://…]", "[vc_row]": what content managers and forums put in
 * brackets for their programs. A link of Markdown or Org has something right behind its bracket, or before it.
 */
const CODE =
  /(?<!\[)\[(\/?)([a-z][a-z0-9_-]{0,40})((?:=| +(?=[\w-]+=))[^[\]\n]{1,300}| *\/)?\](?!\[(?!\/?[a-z][a-z0-9_-]*[\] =/])|[(:\]{])/g;

/** Hides the short codes of a text; the words between an opening and a closing one stay. */
export function hideShortCodes(veil: Pick<Veil, 'hide'>, text: string): void {
  const codes = [...text.matchAll(CODE)];
  const opened = new Set<string>();
  const closed = new Set<string>();
  for (const [, slash, name = ''] of codes) (slash === '' ? opened : closed).add(name);
  for (const { 0: whole, 1: slash, 2: name = '', 3: given, index } of codes) {
    // A word in brackets, "[vidéo]" or "auteur[/autrice]", stands alone: no other one opens or closes it.
    const isPair = slash === '' ? closed.has(name) : opened.has(name);
    if (isPair || name.includes('_') || (slash === '' && given !== undefined))
      veil.hide(index, index + whole.length);
  }
}
