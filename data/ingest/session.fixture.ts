import type { Appearance, Outline, SessionReading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

interface Parts {
  readonly title?: string;
  readonly roles?: readonly string[];
  readonly body?: string;
  readonly resource?: string;
  readonly dates?: readonly string[];
}

/** A document of one session with these parts, and its outline: for tests of what is read inside a session. */
export function documentOf(parts: Parts): { readonly text: string; readonly outline: Outline } {
  let text = '';
  const append = (piece: string): Span => {
    const start = text.length;
    text += piece;
    return { start, end: text.length };
  };
  append(`${parts.title ?? 'Un atelier'}\n\n`);
  const appearances: Appearance[] = (parts.roles ?? []).map((role, i) => {
    const name = `Camille DURAND${'X'.repeat(i)}`;
    const span = append(name);
    append(', ');
    const roleSpan = append(role);
    append('\n\n');
    return {
      session: 'A1',
      part: 'speaker',
      name: { span, text: name, givenName: 'Camille', familyName: name.slice(8) },
      role: { text: role, span: roleSpan },
      via: 'list',
    };
  });
  const summary = parts.body === undefined ? null : append(parts.body);
  append('\n\n');
  const resource = parts.resource === undefined ? null : append(parts.resource);
  const session: SessionReading = {
    id: 'A1',
    kind: 'workshop',
    number: 1,
    title: parts.title ?? 'Un atelier',
    subtitle: null,
    format: null,
    theme: null,
    page: null,
    order: 0,
    declaredKeywords: [],
    summary,
    resources:
      resource === null ? [] : [{ kind: 'link', label: parts.resource ?? '', person: null, span: resource }],
    span: { start: 0, end: text.length },
  };
  return {
    text,
    outline: {
      proceedings: {
        id: 'test',
        title: 'Un colloque',
        subtitle: null,
        place: null,
        dates: parts.dates ?? [],
        organiser: null,
        source: { name: 'test.txt', sha256: '', characters: text.length },
      },
      themes: [],
      sessions: [session],
      appearances,
      diagnostics: [],
    },
  };
}
