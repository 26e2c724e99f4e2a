import type { Dataset } from '../../data/model/dataset.ts';
import type { Stage } from '../../data/model/reading.ts';

/** What the page asks of the reading worker. Every request has an id; its replies carry it back. */
export type IngestRequest =
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly bundled: boolean;
    }
  | { readonly kind: 'cancel'; readonly id: number };

export type IngestReply =
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly stage: Stage;
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly kind: 'done';
      readonly id: number;
      readonly document: string;
      readonly dataset: Dataset;
      readonly milliseconds: number;
    }
  | { readonly kind: 'cancelled'; readonly id: number }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly code: IngestErrorCode;
      readonly args: Readonly<Record<string, string | number>>;
    };

/** Why a file was not read. */
export type IngestErrorCode = 'empty' | 'binary' | 'not-text' | 'too-large' | 'storage' | 'quota' | 'unknown';
