import type { Session } from '../../data/model/entity.ts';
import type { Translate } from '../i18n/index.ts';

/** What a session is called in a label: "Atelier 12", "Allocution", "Plénière". */
export function sessionShort(t: Translate, session: Session): string {
  return session.kind === 'workshop' && session.number !== null
    ? t('session.workshop', { number: session.number })
    : t(`sessionKind.${session.kind}`);
}

/** What a session is called in full: "Atelier 12 : Assemblées citoyennes". */
export function sessionFull(t: Translate, session: Session): string {
  return t('session.named', { short: sessionShort(t, session), title: session.title });
}

/** The fewest letters that still name a session on a small mark: "A12", "P3". */
export function sessionMark(session: Session): string {
  return session.id;
}
