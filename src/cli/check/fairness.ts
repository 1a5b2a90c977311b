/**
 * Is one kind of customer angrier at the start, or harder to help well, than another? Compared is only what the cast's
 * own data says, which is an age. A customer to whom promises were broken before the first call starts tense because of
 * that: it is a situation and no kind of customer, so such scenarios are left out of the comparison of tension.
 */

/** A scenario as far as it is compared. */
export interface Compared {
  id: string;
  /** Years; absent where the cast does not say. */
  age?: number;
  /** 0..100 */
  tension: number;
  /** Promises were broken before the first call. */
  letDown: boolean;
  /** Highest grade without a spark; absent where a call can get stuck. */
  best?: number;
}

export type AgeGroup = 'young' | 'middle' | 'old';

export interface Group {
  group: AgeGroup;
  scenarios: string[];
  /** Means; absent where none counts. */
  tension?: number;
  best?: number;
}

export interface Fairness {
  groups: Group[];
  /** Between the highest and the lowest mean; absent with fewer than two groups of two scenarios or more. */
  tensionGap?: number;
  bestGap?: number;
}

/** Fewer scenarios of a kind say something about those scenarios, and nothing about the kind. */
const ENOUGH_SCENARIOS = 2;

export function fairnessOf(all: readonly Compared[]): Fairness {
  const groups = (['young', 'middle', 'old'] as const).flatMap((group): Group[] => {
    const members = all.filter(({ age }) => age !== undefined && groupOf(age) === group);
    if (members.length === 0) return [];
    const tension = mean(members.filter(({ letDown }) => !letDown).map((one) => one.tension));
    const best = mean(members.flatMap((one) => one.best ?? []));
    return [
      {
        group,
        scenarios: members.map(({ id }) => id),
        ...(tension === undefined ? {} : { tension }),
        ...(best === undefined ? {} : { best }),
      },
    ];
  });
  const countOf = (group: Group, test: (one: Compared) => boolean) =>
    all.filter((one) => group.scenarios.includes(one.id) && test(one)).length;
  const tensionGap = gapOf(
    groups
      .filter((group) => countOf(group, ({ letDown }) => !letDown) >= ENOUGH_SCENARIOS)
      .map((g) => g.tension),
  );
  const bestGap = gapOf(
    groups
      .filter((group) => countOf(group, ({ best }) => best !== undefined) >= ENOUGH_SCENARIOS)
      .map((g) => g.best),
  );
  return {
    groups,
    ...(tensionGap === undefined ? {} : { tensionGap }),
    ...(bestGap === undefined ? {} : { bestGap }),
  };
}

/** Up to 39, 40 to 59, from 60 on. */
function groupOf(age: number): AgeGroup {
  return age < 40 ? 'young' : age < 60 ? 'middle' : 'old';
}

function mean(values: readonly number[]): number | undefined {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

function gapOf(means: readonly (number | undefined)[]): number | undefined {
  const values = means.filter((value) => value !== undefined);
  return values.length > 1 ? Math.max(...values) - Math.min(...values) : undefined;
}
