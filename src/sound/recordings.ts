/** Lines that somebody spoke: which there are, by language. Most have none, and are mumbled. */
import type { LineId } from '../scenario/types.ts';

export type Language = 'nl' | 'en';

/** File name in `assets/sounds/lines/LANGUAGE/` for each `SCENARIO:LINE` that has one. */
type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LISTS = import.meta.glob<Record<string, string>>('../../assets/sounds/lines/*.json', {
  eager: true,
  import: 'default',
});
const FILES = import.meta.glob<string>('../../assets/sounds/lines/*/*.{webm,m4a,mp3,ogg}', {
  eager: true,
  import: 'default',
  query: '?url&no-inline',
});

const FOLDER = '../../assets/sounds/lines';

/** Where the line can be fetched; undefined when it is on no list, or the list names a file that is not there. */
export function recordingOf(
  scenario: string,
  line: LineId,
  language: Language,
  lists: Lists = LISTS,
  files: Readonly<Record<string, string>> = FILES,
): string | undefined {
  const key = `${scenario}:${line}`;
  const list = lists[`${FOLDER}/${language}.json`] ?? {};
  const file = Object.hasOwn(list, key) ? list[key] : undefined;
  return file === undefined ? undefined : files[`${FOLDER}/${language}/${file}`];
}
