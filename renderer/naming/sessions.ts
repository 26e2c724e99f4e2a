import type { Session } from '../../data/model/entity.ts';
import type { Translate } from '../i18n/index.ts';

/** What a session is called in a label: "Atelier 12", "Allocution", "Plénière". */
export function sessionShort(t: Translate, session: Session): string {
  return session.kind === 'workshop' && session.number !== null
    ? t('session.workshop', { number: session.number })
    : t(`sessionKind.${session.kind}`);
}

/** What a session is called in full: "Atelier 12 : Assemblées citoyennes". A title that says its kind is enough by itself. */
export function sessionFull(t: Translate, session: Session): string {
  const short = sessionShort(t, session);
  return session.title.toLowerCase().startsWith(short.toLowerCase())
    ? session.title
    : t('session.named', { short, title: session.title });
}
