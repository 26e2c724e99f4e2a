import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef, Session, Territory, Variant } from '../../../data/model/entity.ts';
import { dotted, typeset } from '../../../data/text/typeset.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { hoursWords } from '../parts/hoursWords.ts';

/** What a thing is by itself, before its ties. */
export function Facts({ corpus, selection }: { readonly corpus: Corpus; readonly selection: EntityRef }) {
  switch (selection.kind) {
    case 'session': {
      const session = corpus.sessions.get(selection.id);
      return session === undefined ? null : <SessionFacts corpus={corpus} session={session} />;
    }
    case 'territory': {
      const territory = corpus.territories.get(selection.id);
      return territory === undefined ? null : <TerritoryFacts territory={territory} />;
    }
    case 'person': {
      const person = corpus.people.get(selection.id);
      return person === undefined ? null : <Variants name={person.name} variants={person.variants} />;
    }
    case 'organisation': {
      const organisation = corpus.organisations.get(selection.id);
      return organisation === undefined ? null : (
        <Variants name={organisation.name} variants={organisation.variants} />
      );
    }
    case 'theme':
      return <ThemeFacts id={selection.id} />;
    default:
      return null;
  }
}

function SessionFacts({ corpus, session }: { readonly corpus: Corpus; readonly session: Session }) {
  const { t } = useSpeech();
  const { select, showScreen, setWords } = useActions();
  const theme = session.theme === null ? undefined : corpus.themes.get(session.theme);
  const { page } = session;
  return (
    <div className="ties">
      {session.subtitle === null ? null : <p className="serif">{typeset(session.subtitle)}</p>}
      {theme === undefined ? null : (
        <Button tone="link" label={theme.title} onPress={() => select({ kind: 'theme', id: theme.id })} />
      )}
      <p className="tie-note">
        {dotted([
          session.status === 'cancelled' || session.status === 'postponed'
            ? t(`session.${session.status}`)
            : '',
          hoursWords(t, session),
          session.format === 'radio' ? t('session.radio') : '',
          page === null ? '' : t('session.page', { page }),
        ])}
      </p>
      {session.declaredKeywords.length === 0 ? null : (
        <p className="tie-note">
          {t('session.named', {
            short: t('session.keywords'),
            title: session.declaredKeywords.map(k => k.label).join(', '),
          })}
        </p>
      )}
      {session.summary === null ? null : (
        <Button
          tone="link"
          label={t('inspector.words')}
          onPress={() => {
            setWords({ part: { kind: 'session', id: session.id } });
            showScreen('words');
          }}
        />
      )}
    </div>
  );
}

function ThemeFacts({ id }: { readonly id: string }) {
  const { t } = useSpeech();
  const { setQuery } = useActions();
  return <Button tone="link" label={t('inspector.focus')} onPress={() => setQuery({ themes: [id] })} />;
}

function TerritoryFacts({ territory }: { readonly territory: Territory }) {
  const { t } = useSpeech();
  const { code, population, populationYear, candidates } = territory;
  return (
    <div className="ties">
      {code === null ? null : <p className="tie-note">{t('inspector.code', { code })}</p>}
      {population === null ? null : (
        <p className="tie-note">
          {t('inspector.population', { count: population, year: String(populationYear ?? 'none') })}
        </p>
      )}
      {candidates.length < 2 ? null : (
        <>
          <p>{t('inspector.undecided')}</p>
          <p className="tie-note">
            {t('session.named', { short: t('inspector.candidates'), title: candidates.join(', ') })}
          </p>
        </>
      )}
      <Variants name={territory.name} variants={territory.variants} />
    </div>
  );
}

function Variants({ name, variants }: { readonly name: string; readonly variants: readonly Variant[] }) {
  const { t } = useSpeech();
  const others = variants.filter(v => v.text !== name);
  if (others.length === 0) return null;
  return (
    <p className="tie-note">
      {t('session.named', { short: t('inspector.variants'), title: others.map(v => v.text).join(' ; ') })}
    </p>
  );
}
