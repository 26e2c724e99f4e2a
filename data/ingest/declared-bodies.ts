import type { MandateMention, OrganisationMention, Outline } from '../model/reading.ts';
import { bySpan, overlaps } from '../model/span.ts';
import { key } from '../text/normalise.ts';
import type { readBodies } from './bodies.ts';
import { byStart, touches } from './sorted-spans.ts';

type Bodies = ReturnType<typeof readBodies>;

/** A field of this sort may say that there is none. */
const NOBODY =
  /^(?:independente?s?|independante?s?|freelance|self employed|none|aucune?|n a|retired|retraitee?|etudiante?|student)$/u;

/**
 * The bodies of a document with those that a field of its own declares: what the grammar does not take for a body is one all the
 * same where the file says so. What the grammar knows under that name (its kind, its place) is kept.
 */
export function withDeclaredBodies(outline: Outline, bodies: Bodies): Bodies {
  const declared = outline.appearances.flatMap(({ organisation, session }, appearance) =>
    organisation === undefined || NOBODY.test(key(organisation.text))
      ? []
      : [{ organisation, session, appearance }],
  );
  if (declared.length === 0) return bodies;
  const organisations: OrganisationMention[] = [...bodies.organisations];
  const mandates: { readonly mention: OrganisationMention; readonly mandate: MandateMention }[] = [];
  for (const mandate of bodies.mandates) {
    const mention = bodies.organisations[mandate.organisation];
    if (mention !== undefined) mandates.push({ mention, mandate });
  }
  const named = new Map(bodies.organisations.map(mention => [key(mention.text), mention]));
  const ofSession = new Map<string, OrganisationMention[]>();
  for (const mention of organisations) {
    const own = ofSession.get(mention.session);
    if (own === undefined) ofSession.set(mention.session, [mention]);
    else own.push(mention);
  }
  const told = new Set(mandates.map(({ mandate }) => mandate.appearance));
  for (const { organisation, session, appearance } of declared) {
    const { text, span } = organisation;
    const own = ofSession.get(session) ?? [];
    let mention = own.find(each => overlaps(each.span, span));
    if (mention === undefined) {
      const like = named.get(key(text));
      const kind = like?.kind ?? 'other';
      mention = {
        span,
        text,
        name: like?.name ?? text,
        kind,
        key: like?.key ?? null,
        session,
        via: 'role',
        rule: 'declared',
      };
      organisations.push(mention);
      ofSession.set(session, [...own, mention]);
    }
    if (told.has(appearance)) continue;
    const position = positionOf(outline, appearance);
    mandates.push({ mention, mandate: { appearance, position, organisation: -1, span } });
  }
  organisations.sort((a, b) => bySpan(a.span, b.span) || (a.name < b.name ? -1 : 1));
  const fields = byStart(declared.map(({ organisation }) => organisation.span));
  const index = new Map(organisations.map((mention, i) => [mention, i]));
  return {
    organisations,
    mandates: mandates.map(({ mention, mandate }) => ({
      ...mandate,
      organisation: index.get(mention) ?? -1,
    })),
    // What the file itself calls an organisation is no unknown body.
    diagnostics: bodies.diagnostics.filter(({ span }) => span === null || !touches(span, fields)),
  };
}

/** What the person does there: the words of the role, where they are more than the body's name. */
function positionOf({ appearances }: Outline, at: number): string | null {
  const appearance = appearances[at];
  const role = appearance?.role ?? null;
  const organisation = appearance?.organisation;
  if (role === null || organisation === undefined || overlaps(role.span, organisation.span)) {
    const before = role?.text.split(organisation?.text ?? '\n')[0] ?? '';
    const position = before.replace(/[\s,;–—-]*(?:@|\bchez|\bat|\bbei)?\s*$/u, '').trim();
    return position === '' || position === role?.text ? null : position;
  }
  return role.text;
}
