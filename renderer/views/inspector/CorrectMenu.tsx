import { useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { CorrectableKind, Correction } from '../../../data/model/correction.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { correctable, type Entity, entitiesOf, journalName } from '../../../data/resolve/journal-names.ts';
import { partedByDocument } from '../../../data/resolve/together/homes.ts';
import { useActions } from '../../state/hook.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { type Asked, CorrectForm, sessionsOf, spellingsOf } from './CorrectForm.tsx';
import { CorrectSession } from './CorrectSession.tsx';

/** "Corriger…": what can be said against the reading of one person, body, place or session. Nothing for other things. */
export function CorrectMenu(props: CorrectMenuProps) {
  const { corpus, selection } = props;
  const session = selection.kind === 'session' ? corpus.sessions.get(selection.id) : undefined;
  return session === undefined ? (
    <CorrectEntity {...props} />
  ) : (
    <CorrectSession corpus={corpus} session={session} />
  );
}

interface CorrectMenuProps {
  readonly corpus: Corpus;
  readonly selection: EntityRef;
}

function CorrectEntity({ corpus, selection }: CorrectMenuProps) {
  const { t } = useSpeech();
  const { correct, notify } = useActions();
  const [asked, setAsked] = useState<Asked | null>(null);
  const kind = correctable(selection.kind);
  const list = kind === null ? [] : entitiesOf(corpus.dataset, kind);
  const entity = list.find(each => each.id === selection.id);
  if (kind === null || entity === undefined) return null;
  const name = journalName(list, entity);

  const decide = async (decision: Correction, next: EntityRef | null) => {
    setAsked(null);
    const find = (after: Corpus) => (next === selection ? sameIn(after, kind, entity) : next);
    if (await correct(decision, find)) notify({ key: 'correct.saved', tone: 'success' });
  };

  const parted = partedByDocument(corpus, kind, entity);
  const ask = (id: Asked, label: string) => ({ id, label, run: () => setAsked(id) });
  const items = [
    ask('rename', t('correct.rename')),
    ask('merge', t('correct.merge')),
    ask('apart', t('correct.apart')),
    ...(parted === null
      ? []
      : [
          {
            id: 'apart-by-document',
            label: t('correct.apartByDocument'),
            run: () => void decide(parted, selection),
          },
        ]),
    ...(spellingsOf(entity).length > 0 ? [ask('split', t('correct.split'))] : []),
    ...(kind === 'organisation' ? [ask('retype', t('correct.retype'))] : []),
    ...(kind === 'territory' ? [ask('locate', t('correct.locate'))] : []),
    ...(kind === 'person' && sessionsOf(corpus, entity.id).length > 0
      ? [ask('role', t('correct.role.menu')), ask('attach', t('correct.attach.menu'))]
      : []),
    ...(kind === 'person' && corpus.affiliationsOfPerson.has(entity.id)
      ? [ask('detach', t('correct.detach.menu'))]
      : []),
    ...(kind === 'organisation' ? [ask('attach', t('correct.attach.person'))] : []),
    ...(kind === 'organisation' && corpus.affiliationsOfOrganisation.has(entity.id)
      ? [ask('detach', t('correct.detach.person'))]
      : []),
    {
      id: 'reject',
      label: t('correct.reject'),
      run: () => void decide({ op: 'reject', kind, name }, null),
    },
  ];
  return (
    <div className="correct">
      <ActionMenu label={t('correct.menu')} icon="corrections" items={items} />
      {asked === null ? null : (
        <CorrectForm
          key={asked}
          asked={asked}
          corpus={corpus}
          kind={kind}
          entity={entity}
          list={list}
          onDecide={(decision, next) => void decide(decision, next ?? selection)}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** An entity after a decision on it: by its id, else by where it stands, since a place takes the id of its code. */
function sameIn({ dataset }: Corpus, kind: CorrectableKind, { id, variants }: Entity): EntityRef | null {
  const list = entitiesOf(dataset, kind);
  const first = variants[0]?.spans[0];
  const found =
    list.find(each => each.id === id) ??
    list.find(each => each.variants.some(v => v.spans.some(span => span.start === first?.start)));
  return found === undefined ? null : { kind, id: found.id };
}
