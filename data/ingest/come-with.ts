/** "…, avec les témoignages de", "… avec l'intervention du CAUE": what those who come give to it, up to the end. */
const COME_WITH =
  /[\s,(–—-]+avec (?:l[ea]s? |l['’])(?:témoignage|intervention|retour|participation|contribution|éclairage|concours)s?(?: d['’]expériences?)?(?: et \p{Ll}+)?(?: avec (?:l[ea]s? |l['’])\p{Ll}+)?(?:$| d(?:e|u|es|['’])(?!\p{L}{3}).*$)/u;
/** "Atelier sur les haies, organisé par le parc": who holds it. */
const HELD_BY = /,\s(?:co-?)?(?:organis|propos|port|pilot)ée?s? par\s.+$/u;
const LEAST_TITLE = 12;

/** Where a title ends before who comes to it, or who holds it; its length where neither is told. */
export function endBeforeComing(title: string): number {
  if (!title.includes(' avec l') && !title.includes(' par ')) return title.length;
  const at = [COME_WITH, HELD_BY].map(pattern => pattern.exec(title)?.index ?? title.length);
  const end = Math.min(...at);
  return end < LEAST_TITLE ? title.length : end;
}
