/** What src/cli/scenario-plugin.ts makes at build time. */
declare module 'virtual:library' {
  import type { Bounds } from '../assess/anchors.ts';
  import type { Scenario, StringTable } from '../scenario/types.ts';

  export const cards: {
    id: string;
    title: string;
    brief: string;
    want: string;
    cast: string;
    facts: Record<string, string>;
    /** About how long it takes to play. */
    minutes: number;
  }[];
  /** By scenario and language: only the lines of the cards. */
  export const words: Record<string, Record<string, StringTable>>;
  export const broken: { id: string; message: string }[];
  export const scenarios: Record<string, () => Promise<{ default: { scenario: Scenario; bounds: Bounds } }>>;
  export const tables: Record<string, Record<string, () => Promise<{ default: StringTable }>>>;
}
