import type { EntityRef, Variant } from '../../data/model/entity.ts';
import { EMPTY_QUERY } from '../../data/model/query.ts';
import { key } from '../../data/text/normalise.ts';
import { translator } from '../i18n/catalogues.ts';
import { formatsOf, type Language } from '../i18n/index.ts';
import { entityName } from '../naming/entities.ts';
import { sessionShort } from '../naming/sessions.ts';
import { dossierScene } from '../scenes/dossier.ts';
import { measureText } from '../scenes/measure.ts';
import type { Scene, Size } from '../scenes/scene.ts';
import type { Sheet } from '../scenes/sheet.ts';
import { LIGHT } from '../scenes/theme.ts';
import { formatAddress } from '../state/address/address.ts';
import { selectWords } from '../state/exploration/decided-words.ts';
import { selectAllKinds } from '../state/exploration/derived.ts';
import { DEFAULT_EXPLORATION } from '../state/exploration/exploration.ts';
import type { MaillageStore } from '../state/state.ts';
import { dossierPicture } from '../views/parts/dossier/dossierPicture.ts';
import { speakerNotes } from '../views/parts/speakerNotes.ts';
import { eventually } from './waiting.ts';

/** A sheet on its way out. */
interface Dossier {
  readonly name: string;
  readonly address: string;
  readonly draw: (size: Size, on?: Sheet) => Scene;
  readonly notes: readonly string[];
}

/** The sheets of everything that bears a name, whatever its accents and capitals: a person, a body, a place, a session. */
export async function dossiersNamed(
  store: MaillageStore,
  name: string,
  language: Language,
): Promise<readonly Dossier[]> {
  const refs = named(store, name, language);
  const [first] = refs;
  if (first === undefined) return [];
  store.getState().actions.openDossier(first);
  const words = await eventually(() => selectWords(store.getState()));
  const state = store.getState();
  const { corpus } = state;
  if (corpus === null) return [];
  const speech = { language, t: translator(language), formats: formatsOf(language) };
  const source = { corpus, graph: selectAllKinds(state), words };
  return refs.map(about => {
    const picture = dossierPicture(source, about, speech);
    return {
      name: picture.words.title,
      address: formatAddress({ document: null, exploration: { ...DEFAULT_EXPLORATION, selection: about } }),
      draw: (size, on) => dossierScene({ size, theme: LIGHT, measure: measureText, ...picture, ...on }),
      notes: speakerNotes(
        { corpus, exploration: { query: EMPTY_QUERY, selection: about }, tables: [], words },
        speech,
      ),
    };
  });
}

/** What bears a name: in full or as the text writes it elsewhere, and a session by its short name too. */
function named(store: MaillageStore, name: string, language: Language): readonly EntityRef[] {
  const { corpus } = store.getState();
  if (corpus === null) return [];
  const t = translator(language);
  const { people, organisations, territories, sessions } = corpus.dataset;
  const wanted = key(name);
  const bears = (ref: EntityRef, others: readonly string[]) =>
    [entityName(corpus, ref, t) ?? '', ...others].some(each => key(each) === wanted) ? [ref] : [];
  const spelt = (kind: EntityRef['kind'], list: readonly { id: string; variants: readonly Variant[] }[]) =>
    list.flatMap(({ id, variants }) =>
      bears(
        { kind, id },
        variants.map(each => each.text),
      ),
    );
  return [
    ...spelt('person', people),
    ...spelt('organisation', organisations),
    ...spelt('territory', territories),
    ...sessions.flatMap(session =>
      bears({ kind: 'session', id: session.id }, [
        session.id,
        session.title,
        sessionShort(t, corpus, session),
      ]),
    ),
  ];
}
