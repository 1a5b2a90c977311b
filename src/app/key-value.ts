/** The little of Storage that is needed; absent where a browser forbids it. */
export type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Some browsers forbid even to look at it. */
export function localKeyValue(): KeyValue | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
