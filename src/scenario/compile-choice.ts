/** One choice of the author's source → data: its evidence, its effects and where it leads. */
import type { Path } from './document.ts';
import { compileEffects } from './effect.ts';
import type { Gathered } from './gathered.ts';
import type { ChoiceSource, EvidenceSource } from './schema.ts';
import { type Choice, DIMENSIONS, type Evidence, type Next } from './types.ts';

export function compileChoice(
  gathered: Gathered,
  call: string,
  beat: string,
  id: string,
  c: ChoiceSource,
  at: Path,
): Choice {
  const key = `${beat}.${id}`;
  return {
    id,
    text: gathered.line(`${key}.text`, c.text, [...at, 'text']),
    ...(c.if ? { if: gathered.condition(c.if, call, [...at, 'if']) } : {}),
    evidence: DIMENSIONS.flatMap((dimension) => {
      const given = c.evidence?.[dimension];
      if (!given) return [];
      const list = Array.isArray(given) ? given : [given];
      return list.map((item, i) => {
        const suffix = list.length > 1 ? `.${i + 1}` : '';
        const place: Path = [...at, 'evidence', dimension, ...(Array.isArray(given) ? [i] : [])];
        return compileEvidence(
          gathered,
          dimension,
          item,
          call,
          `${key}.because.${dimension}${suffix}`,
          place,
        );
      });
    }),
    effects: compileEffects(c),
    hollow: c.hollow ?? false,
    once: c.once ?? false,
    ...(c.tone ? { tone: c.tone } : {}),
    ...(c.answer ? { answer: c.answer } : {}),
    next: nextOf(c) ?? { go: 'decide' },
  };
}

function compileEvidence(
  gathered: Gathered,
  dimension: Evidence['dimension'],
  e: EvidenceSource,
  call: string,
  key: string,
  at: Path,
): Evidence {
  return {
    dimension,
    value: e.value,
    shows: e.shows,
    because: gathered.line(key, e.because, [...at, 'because']),
    ...(e.if ? { if: gathered.condition(e.if, call, [...at, 'if']) } : {}),
  };
}

/** Where a beat, choice or route leads; undefined when it does not say. */
export function nextOf(from: {
  to?: string | undefined;
  hangup?: string | undefined;
  ending?: string | undefined;
}): Next | undefined {
  if (from.to) return { go: 'beat', beat: from.to };
  if (from.hangup) return { go: 'hangup', call: from.hangup };
  if (from.ending === 'decide') return { go: 'decide' };
  if (from.ending) return { go: 'ending', ending: from.ending };
  return undefined;
}
