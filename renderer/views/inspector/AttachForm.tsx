import { useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { Organisation, Person } from '../../../data/model/entity.ts';
import { journalName } from '../../../data/resolve/journal-names.ts';
import { sessionFull } from '../../naming/sessions.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { NameFinder } from '../parts/correct/NameFinder.tsx';

/** In all sessions, where one can be chosen. */
const EVERYWHERE = 'everywhere';

interface AttachFormProps {
  readonly op: 'attach' | 'detach';
  readonly corpus: Corpus;
  readonly entity: Person | Organisation;
  /** Ids of the sessions that can be chosen; none where it is said for all. */
  readonly sessions: readonly string[];
  readonly onDecide: (decision: Correction) => void;
}

/** The body that a person stands for or not, or the person that stands for a body or not; in a session or in all. */
export function AttachForm({ op, corpus, entity, sessions, onDecide }: AttachFormProps) {
  const { t } = useSpeech();
  // Who is only named takes part nowhere: the session is asked for.
  const isEverywhere = sessions.length === 0 || corpus.participationsOfPerson.has(entity.id);
  const [place, setPlace] = useState(isEverywhere ? EVERYWHERE : (sessions[0] ?? EVERYWHERE));
  const { people, organisations } = corpus.dataset;
  const session = corpus.sessions.get(place);
  const isPerson = 'givenName' in entity;
  const kind = isPerson ? ('organisation' as const) : ('person' as const);
  const list = isPerson ? organisations : people;
  const options = sessions.flatMap(id => {
    const each = corpus.sessions.get(id);
    return each === undefined ? [] : [{ value: id, label: sessionFull(t, corpus, each) }];
  });
  return (
    <>
      {options.length < 2 ? null : (
        <Choice
          label={t('correct.where')}
          value={place}
          groups={[
            {
              label: t('correct.where'),
              options: [
                ...(isEverywhere ? [{ value: EVERYWHERE, label: t('correct.everywhere') }] : []),
                ...options,
              ],
            },
          ]}
          onChange={setPlace}
        />
      )}
      <NameFinder
        label={t(isPerson ? `correct.${op}.to` : `correct.${op}.from`, { name: entity.name })}
        among={list
          .filter(other => {
            const [person, organisation] = isPerson ? [entity.id, other.id] : [other.id, entity.id];
            return isOpen(corpus, op, { person, organisation, session: session?.id ?? null });
          })
          .map(other => ({ kind, entity: other, list }))}
        kinds={false}
        onChoose={({ entity: other }) => {
          const [own, chosen] = [
            journalName(isPerson ? people : organisations, entity),
            journalName(list, other),
          ];
          onDecide({
            op,
            name: isPerson ? own : chosen,
            organisation: isPerson ? chosen : own,
            ...(session === undefined ? {} : { session: { id: session.id, title: session.title } }),
          });
        }}
      />
    </>
  );
}

/** Whether a decision on these two, in that session or in all, would change anything. */
function isOpen(corpus: Corpus, op: 'attach' | 'detach', tie: AskedAffiliation): boolean {
  const isHere = (session: string) => tie.session === null || session === tie.session;
  const tied = (corpus.affiliationsOfPerson.get(tie.person) ?? [])
    .filter(each => each.organisation === tie.organisation && isHere(each.session))
    .map(each => each.session);
  if (op === 'detach') return tied.length > 0;
  if (tie.session !== null) return tied.length === 0;
  return (corpus.participationsOfPerson.get(tie.person) ?? []).some(each => !tied.includes(each.session));
}

interface AskedAffiliation {
  readonly person: string;
  readonly organisation: string;
  /** Null for all. */
  readonly session: string | null;
}
