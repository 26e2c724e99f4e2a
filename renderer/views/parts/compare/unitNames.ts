import type { Aspect, UnitKind } from '../../../../data/measure/aspects.ts';
import type { Corpus } from '../../../../data/model/corpus.ts';
import type { Translate } from '../../../i18n/index.ts';
import { sessionFull, sessionShort } from '../../../naming/sessions.ts';
import type { Speech } from '../../../ui/language.tsx';
import { themeNumbered } from '../picture.ts';
import { placeLevel, placeName } from '../placeNames.ts';

/** What a compared thing is called where it heads a column: short, and no other of its kind. */
export function unitName(corpus: Corpus, kind: UnitKind, id: string, speech: Speech): string {
  switch (kind) {
    case 'territory':
      return placeName(corpus, id);
    case 'organisation':
      return corpus.organisations.get(id)?.name ?? id;
    case 'session': {
      const session = corpus.sessions.get(id);
      return session === undefined ? id : sessionShort(speech.t, corpus, session);
    }
    case 'theme': {
      const theme = corpus.themes.get(id);
      return theme === undefined ? id : themeNumbered(theme, speech);
    }
  }
}

/** What is said under that name: the level of a place, the kind of a body, the title of a session or a theme; empty when the name says it. */
export function unitNote(corpus: Corpus, kind: UnitKind, id: string, { t }: Speech): string {
  switch (kind) {
    case 'territory':
      return placeLevel(corpus, id, t);
    case 'organisation': {
      const body = corpus.organisations.get(id);
      return body === undefined ? '' : t(`organisationKind.${body.kind}`);
    }
    case 'session': {
      const session = corpus.sessions.get(id);
      if (session === undefined) return '';
      const short = sessionShort(t, corpus, session);
      return session.title === short || sessionFull(t, corpus, session) === short ? '' : session.title;
    }
    case 'theme':
      return corpus.themes.get(id)?.title ?? '';
  }
}

/** A thing in a list of its kind: its name, in full where the short one is cut, and what is said beside it. */
export function unitListed(corpus: Corpus, kind: UnitKind, id: string, speech: Speech) {
  const [label, note] = [unitName(corpus, kind, id, speech), unitNote(corpus, kind, id, speech)];
  return label.endsWith('…') && note !== '' ? { label: note, note: '' } : { label, note };
}

/** What a kind of things is called that a unit has: a territory has bodies of its own, a body meets others. */
export function aspectName(kind: UnitKind, aspect: Aspect, t: Translate): string {
  if (kind === 'territory') return t(`aspect.${aspect}`);
  if (aspect === 'met') return t('aspect.named.met');
  if (aspect === 'organisations') {
    return t(kind === 'organisation' ? 'aspect.named.others' : 'aspect.named.organisations');
  }
  return t(`aspect.${aspect}`);
}
