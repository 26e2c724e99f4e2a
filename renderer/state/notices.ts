import type { AppError, RetryId } from '../errors/errors.ts';
import { type ErrorMessageKey, present, type Tone } from '../errors/present.ts';
import type { MessageArgs, MessageKey } from '../i18n/index.ts';
import type { Cell } from './slice.ts';

/** One message in the queue: a key and its arguments; the sentence is chosen where it is shown. */
export interface Notice {
  readonly id: number;
  readonly key: MessageKey | ErrorMessageKey;
  readonly args: MessageArgs;
  readonly tone: Tone;
  /** What the reader can do about it: `actions.retry(notice.retry, notice.about)`. */
  readonly retry: RetryId | null;
  /** Id of the document that `retry` is about. */
  readonly about: string;
  /** Technical words, on demand; empty when there are none. */
  readonly details: string;
}

export type NewNotice = Pick<Notice, 'key'> & Partial<Omit<Notice, 'id' | 'key'>>;

/** The oldest messages make room beyond this. */
const MAX_NOTICES = 3;

/**
 * Adds a message at the end. One that is already shown with the same words is not said twice, of what was done only the last
 * thing is said, and nothing that a later message about the same document has overtaken.
 */
export function addNotice(notices: readonly Notice[], notice: NewNotice): readonly Notice[] {
  const id = Math.max(0, ...notices.map(n => n.id)) + 1;
  const added: Notice = { args: {}, tone: 'info', retry: null, about: '', details: '', ...notice, id };
  const isPassing = (n: Notice) => n.tone === 'success' && added.tone === 'success';
  const isOvertaken = (n: Notice) => n.tone !== 'error' && n.about !== '' && n.about === added.about;
  const kept = notices.filter(n => !saysTheSame(n, added) && !isPassing(n) && !isOvertaken(n));
  return [...kept, added].slice(-MAX_NOTICES);
}

export function removeNotice(notices: readonly Notice[], id: number): readonly Notice[] {
  return notices.filter(n => n.id !== id);
}

/** What stays when another screen is gone to: what went wrong. The rest was said of the screen that is left. */
export function noticesElsewhere(notices: readonly Notice[]): readonly Notice[] {
  const errors = notices.filter(n => n.tone === 'error');
  return errors.length === notices.length ? notices : errors;
}

/** The message of an error. */
export function noticeOf(error: AppError): NewNotice {
  return present(error);
}

function saysTheSame(a: Notice, b: Notice): boolean {
  return a.key === b.key && JSON.stringify(a.args) === JSON.stringify(b.args);
}

export interface NoticesSlice {
  readonly notices: readonly Notice[];
}

export interface NoticeActions {
  readonly notify: (notice: NewNotice) => void;
  readonly report: (error: AppError) => void;
  readonly dismiss: (id: number) => void;
}

export function noticeActions(cell: Cell<NoticesSlice>): NoticeActions {
  const notify = (notice: NewNotice) => cell.set({ notices: addNotice(cell.get().notices, notice) });
  return {
    notify,
    report: error => notify(noticeOf(error)),
    dismiss: id => cell.set({ notices: removeNotice(cell.get().notices, id) }),
  };
}
