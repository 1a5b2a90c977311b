/** Where a text stands in the source, from its id. */
import type { Path } from '../../../scenario/document.ts';

/** `call.beat.choice.text`, `call.beat.says`, `call.beat.variant.x.says`; others by their own names. */
export function sourcePathOf(id: string, choice: boolean): Path {
  const [first = '', second = '', third = '', ...rest] = id.split('.');
  if (first === 'ending') return ['endings', second, third];
  if (first === 'promise') return ['promises', second, third];
  if (first === 'fact') return ['facts', second];
  if (['brief', 'want', 'title', 'debrief', 'need', 'dossier'].includes(first)) return [first, second];
  const beat: Path = ['calls', first, 'beats', second];
  if (choice || rest[0] === 'because') return [...beat, 'choices', third, ...rest];
  return third === 'variant' ? [...beat, 'variants', ...rest] : [...beat, third];
}
