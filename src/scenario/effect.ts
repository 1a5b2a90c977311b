/** An author's keys on a choice → one list of effects, in the order in which they happen. */
import type { ChoiceSource } from './schema.ts';
import type { Effect, PromiseStatus } from './types.ts';

export function compileEffects(choice: ChoiceSource): Effect[] {
  return [
    ...list(choice.set).map((flag): Effect => ({ do: 'set', flag })),
    ...list(choice.clear).map((flag): Effect => ({ do: 'clear', flag })),
    ...ledgerEffects(choice),
    ...Object.entries(choice.clock ?? {}).map(
      ([kind, amount]): Effect => ({
        do: 'clock',
        kind: kind as Extract<Effect, { do: 'clock' }>['kind'],
        amount: amount ?? 0,
      }),
    ),
    ...(choice.favour ? [{ do: 'favour', ...choice.favour } as Effect] : []),
    ...(choice.news ? [{ do: 'news', ...choice.news } as Effect] : []),
    ...list(choice.answers).map((answer): Effect => ({ do: 'answer', ...answer })),
    ...(choice.spends
      ? [{ do: 'spend', euros: choice.spends.euros ?? 0, minutes: choice.spends.minutes ?? 0 } as Effect]
      : []),
    ...(choice.spark ? [{ do: 'spark', builds: choice.spark } as Effect] : []),
    ...(choice.breach ? [{ do: 'breach', kind: choice.breach } as Effect] : []),
  ];
}

function ledgerEffects(choice: ChoiceSource): Effect[] {
  const settle =
    (status: PromiseStatus) =>
    (promise: string): Effect => ({ do: 'settle', promise, status });
  const onlyOpen =
    (status: PromiseStatus) =>
    (promise: string): Effect => ({ do: 'settle', promise, status, ifOpen: true });
  return [
    ...list(choice.makes).map(settle('open')),
    ...list(choice.keeps).map((kept): Effect => {
      if (typeof kept === 'string') return settle('kept')(kept);
      if ('if' in kept) return onlyOpen('kept')(kept.promise);
      return settle(kept.late === 'announced' ? 'late-announced' : 'late-silent')(kept.promise);
    }),
    ...list(choice.breaks).map((broken): Effect => {
      if (typeof broken === 'string') return settle('broken')(broken);
      if ('if' in broken) return onlyOpen('broken')(broken.promise);
      return { do: 'settle', promise: broken.promise, status: 'broken', whenOver: true };
    }),
    ...list(choice.denies).map(settle('denied')),
    ...list(choice.owns).map(settle('owned')),
    ...list(choice.releases).map((released): Effect => {
      if (typeof released === 'string') return settle('released')(released);
      return onlyOpen('released')(released.promise);
    }),
    ...list(choice.renegotiates).map(
      (r): Effect => ({
        ...settle(r.before && r.reason ? 'renegotiated' : 'renegotiated-late')(r.promise),
        ...(r.if ? { ifOpen: true } : {}),
      }),
    ),
  ];
}

function list<T>(value: T | T[] | undefined): T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
