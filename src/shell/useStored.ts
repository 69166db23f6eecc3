import { useLiveQuery } from 'dexie-react-hooks';

/**
 * What is stored, kept up to date: `undefined` while the first reading is under way. `query` runs anew whenever a
 * record it read changes, in this tab or another.
 */
export function useStored<Value>(
  query: () => Promise<Value>,
  dependencies: readonly unknown[],
): Value | undefined {
  return useLiveQuery(query, [...dependencies]);
}
