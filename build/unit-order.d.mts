interface File {
  readonly moduleId: string;
}

/** As Vitest's `TestSequencer`, which the file of its types does not give without all of Vitest. */
export declare class UnitOrder {
  sort<Each extends File>(files: Each[]): Each[];
  shard<Each extends File>(files: Each[]): Each[];
}
