import { NODE_KINDS } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Translate } from '../../i18n/index.ts';
import { bodyShort, bodySubject, isManyBody } from '../../naming/bodies.ts';
import { entityName } from '../../naming/entities.ts';
import { sessionShort } from '../../naming/sessions.ts';
import type { Speech } from '../../ui/language.tsx';

/** What the key of a node, or of a shared word, refers to. */
export function refOfKey(key: string): EntityRef {
  const kind = NODE_KINDS.find(each => key.startsWith(`${each}:`)) ?? 'term';
  return { kind, id: key.slice(kind.length + 1) };
}

/** The name of what a key stands for; its own words when the corpus does not have it. */
export function keyName(corpus: Corpus, key: string, t: Translate): string {
  const ref = refOfKey(key);
  return entityName(corpus, ref, t) ?? ref.id;
}

/** The same in few words, for a sentence of many names: a session by its kind and number. */
export function shortName(corpus: Corpus, key: string, t: Translate): string {
  const ref = refOfKey(key);
  const session = ref.kind === 'session' ? corpus.sessions.get(ref.id) : undefined;
  return session === undefined ? keyName(corpus, key, t) : sessionShort(t, corpus, session);
}

/** What begins a title: a body by its letters and with its article, a session by its short name. */
export function subjectName(corpus: Corpus, key: string, { t, language }: Speech): string {
  const ref = refOfKey(key);
  const body = ref.kind === 'organisation' ? corpus.organisations.get(ref.id) : undefined;
  return body === undefined ? shortName(corpus, key, t) : bodySubject(body, bodyShort(body), language);
}

/** Whether what begins a title asks for a verb in the plural, as messages take it. */
export function isManySubject(corpus: Corpus, key: string): 'yes' | 'no' {
  const ref = refOfKey(key);
  const body = ref.kind === 'organisation' ? corpus.organisations.get(ref.id) : undefined;
  return body !== undefined && isManyBody(body, bodyShort(body)) ? 'yes' : 'no';
}
