const SPOKEN =
  /^(?:(?:on|je|nous|vous|ça) \p{Ll}|[jc]['’](?:est |ai |étai|avai)|(?:oui|non)(?:[,.!]|$)|est-ce |il (?:faut|y a) )/u;

/** "on verra bien", "c'est cher": how somebody speaks, and no office. */
export function opensAsSpeech(words: string): boolean {
  return SPOKEN.test(words);
}
