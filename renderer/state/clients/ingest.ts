import type { ColumnChoices } from '../../../data/document/programme/columns.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { RoleRead } from '../../../data/model/correction.ts';
import type { Explanation } from '../../../data/model/explanation.ts';
import type { Stage } from '../../../data/model/reading.ts';
import type { IngestErrorCode, IngestReply, IngestRequest, KeptOutcome } from '../../workers/protocol.ts';

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
  | Omit<Extract<IngestReply, { kind: 'doubted' }>, 'id'>
  | Pick<Extract<IngestReply, { kind: 'known' }>, 'kind' | 'document' | 'broughtBack'>
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'failed';
      readonly code: IngestErrorCode | 'worker';
      readonly args: Readonly<Record<string, string | number>>;
    };

/** How looking at a file ended. */
export type LookOutcome =
  | Omit<Extract<IngestReply, { kind: 'seen' }>, 'id'>
  | Extract<IngestOutcome, { readonly kind: 'cancelled' | 'failed' }>;

/** How keeping what was looked at ended. */
export type KeepOutcome =
  | { readonly kind: 'kept'; readonly outcomes: readonly KeptOutcome[] }
  | Extract<IngestOutcome, { readonly kind: 'cancelled' | 'failed' }>;

type Outcome = IngestOutcome | LookOutcome | KeepOutcome;

type LookRequest = Extract<IngestRequest, { kind: 'look' }>;
export type LookOrder = Omit<LookRequest, 'id' | 'pdf'>;
export type KeepOrder = Omit<Extract<IngestRequest, { kind: 'keep' }>, 'id'>;

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
      /** What is hardly recognised is shown before it is stored. */
      readonly asks?: boolean;
    }
  | { readonly kind: 'reread'; readonly document: string; readonly columns?: ColumnChoices };

/** The page's end of the reading worker: one reading at a time, and counts of words beside it. */
export interface IngestClient {
  readonly read: (
    order: IngestOrder,
    onProgress: (progress: IngestProgress) => void,
  ) => Promise<IngestOutcome>;
  /** Reads a file and says what was recognised, before anything is written. */
  readonly look: (order: LookOrder, onProgress: (progress: IngestProgress) => void) => Promise<LookOutcome>;
  /** Stores what was looked at. */
  readonly keep: (order: KeepOrder, onProgress: (progress: IngestProgress) => void) => Promise<KeepOutcome>;
  /** Asks the current reading to stop; nothing happens when there is none. */
  readonly cancel: () => void;
  /** The words of a stored document, counted; null when it cannot be had. */
  readonly words: (document: string) => Promise<WordTable | null>;
  /** What was believed about each line of a stored document; null when it cannot be had. */
  readonly explain: (document: string) => Promise<readonly Explanation[] | null>;
  /** The text of a stored document as it was read, its markup veiled; null when it cannot be had. */
  readonly show: (document: string) => Promise<string | null>;
  /** What a role that the analyst wrote says; null when it cannot be read. */
  readonly readRole: (role: string) => Promise<RoleRead | null>;
}

/** A reading that has not stopped by itself this long after being asked to is ended with its worker, in milliseconds. */
export const CANCEL_PATIENCE = 300;

interface Current {
  readonly id: number;
  readonly onProgress: (progress: IngestProgress) => void;
  readonly settle: (outcome: Outcome) => void;
  stage: Stage | null;
}

/** A question without its number. */
type Asked = Question['request'] extends infer R ? (R extends unknown ? Omit<R, 'id'> : never) : never;

/** A question beside a reading, which has one answer. */
interface Question {
  readonly request: Extract<IngestRequest, { kind: 'words' | 'explain' | 'show' | 'role' }>;
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
  let ids = 0;
  const questions = createQuestions({ nextId: () => ++ids, connect });

  function settle(outcome: Outcome): void {
    const ended = current;
    current = null;
    ended?.settle(outcome);
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
    questions.giveUp();
  }

  function cutShort(): void {
    disconnect();
    settle({ kind: 'cancelled' });
    // Who asked something else had no part in this.
    questions.askAgain();
  }

  function receive(reply: IngestReply): void {
    if (!questions.answer(reply) && reply.id === current?.id) follow(current, reply, settle);
  }

  function run(
    order: IngestOrder | LookOrder | KeepOrder,
    onProgress: Current['onProgress'],
  ): Promise<Outcome> {
    return new Promise(resolve => {
      if (current !== null) throw new Error('a reading is under way');
      ids += 1;
      current = { id: ids, onProgress, settle: resolve, stage: order.kind === 'keep' ? 'store' : null };
      connect().send({ ...order, id: ids }, 'bytes' in order ? [order.bytes.buffer] : []);
    });
  }

  return {
    ...tasks(run),
    cancel: () => {
      const asked = current;
      if (asked === null) return;
      connect().send({ kind: 'cancel', id: asked.id }, []);
      later(() => {
        // Storing is short, and its transaction says by itself how it ended.
        if (current === asked && asked.stage !== 'store') cutShort();
      }, CANCEL_PATIENCE);
    },
    ...beside(questions.ask),
  };
}

/** What is done one at a time; each has its own kinds of ends. */
function tasks(
  run: (order: IngestOrder | LookOrder | KeepOrder, onProgress: Current['onProgress']) => Promise<Outcome>,
): Pick<IngestClient, 'read' | 'look' | 'keep'> {
  return {
    read: async (order, onProgress) => {
      const outcome = await run(order, onProgress);
      return outcome.kind === 'seen' || outcome.kind === 'kept' ? NO_ANSWER : outcome;
    },
    look: async (order, onProgress) => {
      const outcome = await run(order, onProgress);
      const isAnswer = outcome.kind === 'seen' || outcome.kind === 'cancelled' || outcome.kind === 'failed';
      return isAnswer ? outcome : NO_ANSWER;
    },
    keep: async (order, onProgress) => {
      const outcome = await run(order, onProgress);
      const isAnswer = outcome.kind === 'kept' || outcome.kind === 'cancelled' || outcome.kind === 'failed';
      return isAnswer ? outcome : NO_ANSWER;
    },
  };
}

interface QuestionDeps {
  readonly nextId: () => number;
  readonly connect: () => IngestPort;
}

/** The questions that wait for their answers. */
function createQuestions({ nextId, connect }: QuestionDeps) {
  const open = new Map<number, Question>();

  function settle(id: number, reply: IngestReply | null): void {
    open.get(id)?.settle(reply);
    open.delete(id);
  }

  return {
    ask: (asked: Asked): Promise<IngestReply | null> =>
      new Promise(resolve => {
        const request = { ...asked, id: nextId() };
        open.set(request.id, { request, settle: resolve });
        connect().send(request, []);
      }),
    /** Whether a reply was the answer to one of them. */
    answer: (reply: IngestReply): boolean => {
      const isAnswer = open.has(reply.id);
      if (isAnswer) settle(reply.id, reply);
      return isAnswer;
    },
    askAgain: () => {
      for (const { request } of open.values()) connect().send(request, []);
    },
    giveUp: () => {
      for (const id of open.keys()) settle(id, null);
    },
  };
}

/** In place of an answer to another question, which no worker of ours gives. */
const NO_ANSWER = { kind: 'failed', code: 'worker', args: {} } as const;

/** What can be asked while something is read. */
function beside(
  ask: (asked: Asked) => Promise<IngestReply | null>,
): Pick<IngestClient, 'words' | 'explain' | 'show' | 'readRole'> {
  return {
    words: async document => {
      const reply = await ask({ kind: 'words', document });
      return reply?.kind === 'words' ? reply.words : null;
    },
    explain: async document => {
      const reply = await ask({ kind: 'explain', document });
      return reply?.kind === 'explained' ? reply.lines : null;
    },
    show: async document => {
      const reply = await ask({ kind: 'show', document });
      return reply?.kind === 'shown' ? reply.text : null;
    },
    readRole: async role => {
      const reply = await ask({ kind: 'role', role });
      return reply?.kind === 'role' ? reply.read : null;
    },
  };
}

/** What a reply says of the reading that is under way. */
function follow(reading: Current, reply: IngestReply, settle: (outcome: Outcome) => void): void {
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
  } else if (reply.kind === 'seen') {
    const { kind, seen, held } = reply;
    settle({ kind, seen, held });
  } else if (reply.kind === 'doubted') {
    const { kind, seen, held, file } = reply;
    settle({ kind, seen, held, file });
  } else if (reply.kind === 'kept') {
    settle({ kind: 'kept', outcomes: reply.outcomes });
  } else if (reply.kind === 'done') {
    const { kind, document, like, replaced } = reply;
    settle({ kind, document, like, replaced });
  }
}
