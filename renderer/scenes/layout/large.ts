/** Nodes up to which all the care there is takes no longer than somebody waits for. */
const MOST_CARED_FOR = 1000;

/** Whether a network is so large that time counts more than care: its discs are small beside the picture, and finer places would not show. */
export function isLarge(nodes: number): boolean {
  return nodes > MOST_CARED_FOR;
}
