import type { ColumnChoices } from '../../../data/document/programme/columns.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Explanation } from '../../../data/model/explanation.ts';
import type { Stage } from '../../../data/model/reading.ts';
import type { IngestErrorCode, IngestReply, IngestRequest } from '../../workers/protocol.ts';

/** The reading worker as it is used here; a `Worker` is wrapped into one, and tests bring their own. */
export interface IngestPort {
  readonly send: (request: IngestRequest, transfer: Transferable[]) => void;
  /** Ends the worker at once, whatever it is doing. */
  readonly end: () => void;
  /** Called once, before anything is sent. `onBreak` tells that the worker could not start or has failed as a whole. */
  readonly listen: (onReply: (reply: IngestReply) => void, onBreak: () => void) => void;
}

/** How a reading ended. */
export type IngestOutcome =
  | Pick<Extract<IngestReply, { kind: 'done' }>, 'kind' | 'document' | 'like' | 'replaced'>
  | Pick<Extract<IngestReply, { kind: 'known' }>, 'kind' | 'document' | 'broughtBack'>
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'failed';
      readonly code: IngestErrorCode | 'worker';
      readonly args: Readonly<Record<string, string | number>>;
    };

export interface IngestProgress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

export type IngestOrder =
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly bundled: boolean;
    }
  | { readonly kind: 'reread'; readonly document: string; readonly columns?: ColumnChoices };

/** The page's end of the reading worker: one reading at a time, and counts of words beside it. */
export interface IngestClient {
  readonly read: (
    order: IngestOrder,
    onProgress: (progress: IngestProgress) => void,
  ) => Promise<IngestOutcome>;
  /** Asks the current reading to stop; nothing happens when there is none. */
  readonly cancel: () => void;
  /** The words of a stored document, counted; null when it cannot be had. */
  readonly words: (document: string) => Promise<WordTable | null>;
  /** What was believed about each line of a stored document; null when it cannot be had. */
  readonly explain: (document: string) => Promise<readonly Explanation[] | null>;
}

/** A reading that has not stopped by itself this long after being asked to is ended with its worker, in milliseconds. */
export const CANCEL_PATIENCE = 300;

interface Current {
  readonly id: number;
  readonly onProgress: (progress: IngestProgress) => void;
  readonly settle: (outcome: IngestOutcome) => void;
  stage: Stage | null;
}

/** A question beside a reading, which has one answer. */
interface Question {
  readonly request: Extract<IngestRequest, { kind: 'words' | 'explain' }>;
  /** Told the answer; null when there will be none. */
  readonly settle: (reply: IngestReply | null) => void;
}

/**
 * Talks to the reading worker, which is started at the first request. A stage that does not listen is cut short by
 * ending the worker: what it had begun to store goes with it, since a document is stored in one transaction.
 */
export function createIngestClient(
  startWorker: () => IngestPort,
  later: (run: () => void, milliseconds: number) => void,
): IngestClient {
  let port: IngestPort | null = null;
  let current: Current | null = null;
  const questions = new Map<number, Question>();
  let ids = 0;

  function settle(outcome: IngestOutcome): void {
    const ended = current;
    current = null;
    ended?.settle(outcome);
  }

  function answer(id: number, reply: IngestReply | null): void {
    questions.get(id)?.settle(reply);
    questions.delete(id);
  }

  function ask(kind: Question['request']['kind'], document: string): Promise<IngestReply | null> {
    return new Promise(settle => {
      ids += 1;
      const request = { kind, id: ids, document };
      questions.set(ids, { request, settle });
      connect().send(request, []);
    });
  }

  function connect(): IngestPort {
    if (port !== null) return port;
    port = startWorker();
    port.listen(receive, onBreak);
    return port;
  }

  function disconnect(): void {
    port?.end();
    port = null;
  }

  function onBreak(): void {
    disconnect();
    settle({ kind: 'failed', code: 'worker', args: {} });
    for (const id of questions.keys()) answer(id, null);
  }

  function cutShort(): void {
    disconnect();
    settle({ kind: 'cancelled' });
    // Who asked something else had no part in this.
    for (const { request } of questions.values()) connect().send(request, []);
  }

  function receive(reply: IngestReply): void {
    if (questions.has(reply.id)) answer(reply.id, reply);
    else if (reply.id === current?.id) follow(current, reply, settle);
  }

  return {
    read: (order, onProgress) =>
      new Promise(resolve => {
        if (current !== null) throw new Error('a reading is under way');
        ids += 1;
        current = { id: ids, onProgress, settle: resolve, stage: null };
        connect().send({ ...order, id: ids }, order.kind === 'read' ? [order.bytes.buffer] : []);
      }),
    cancel: () => {
      const asked = current;
      if (asked === null) return;
      connect().send({ kind: 'cancel', id: asked.id }, []);
      later(() => {
        // Storing is short, and its transaction says by itself how it ended.
        if (current === asked && asked.stage !== 'store') cutShort();
      }, CANCEL_PATIENCE);
    },
    ...beside(ask),
  };
}

/** What can be asked while something is read. */
function beside(
  ask: (kind: Question['request']['kind'], document: string) => Promise<IngestReply | null>,
): Pick<IngestClient, 'words' | 'explain'> {
  return {
    words: async document => {
      const reply = await ask('words', document);
      return reply?.kind === 'words' ? reply.words : null;
    },
    explain: async document => {
      const reply = await ask('explain', document);
      return reply?.kind === 'explained' ? reply.lines : null;
    },
  };
}

/** What a reply says of the reading that is under way. */
function follow(reading: Current, reply: IngestReply, settle: (outcome: IngestOutcome) => void): void {
  if (reply.kind === 'progress') {
    const { stage, done, total } = reply;
    reading.stage = stage;
    reading.onProgress({ stage, done, total });
  } else if (reply.kind === 'failed') {
    settle({ kind: 'failed', code: reply.code, args: reply.args });
  } else if (reply.kind === 'cancelled') {
    settle({ kind: 'cancelled' });
  } else if (reply.kind === 'known') {
    settle({ kind: 'known', document: reply.document, broughtBack: reply.broughtBack });
  } else if (reply.kind === 'done') {
    const { kind, document, like, replaced } = reply;
    settle({ kind, document, like, replaced });
  }
}
