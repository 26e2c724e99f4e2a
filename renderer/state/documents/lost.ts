/** What can be done when the base was deleted under the page. */
export interface LostActions {
  /** Asks again what to do. */
  readonly askLost: () => Promise<void>;
  /** Leaves the question for later; nothing is written meanwhile. */
  readonly putOffLost: () => void;
  /** Saves what the page still holds as one file, from which it comes back whole. */
  readonly saveHeld: (nameOn: (day: string) => string) => Promise<void>;
  /** Makes the base anew with the document that is shown, its decisions and its views. */
  readonly refillBase: () => Promise<void>;
  /** Makes the base anew as at a first start. */
  readonly restartBase: () => Promise<void>;
}
