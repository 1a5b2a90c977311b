/** How far two readers give the same, beyond what chance would give. */
import { beatsOf } from '../../scenario/reached.ts';
import { authorValues, type SecondKey } from '../../scenario/second-key.ts';
import { DIMENSIONS, type Dimension, type Scenario } from '../../scenario/types.ts';

/** Steps from -2 to 2. */
const STEPS = [-2, -1, 0, 1, 2] as const;

/**
 * Weighted kappa (J. Cohen, 'Weighted kappa', Psychological Bulletin 70, 1968) with quadratic weights: one step apart is
 * a matter of taste, good against harmful is another lesson, so a gap counts by its square. With these weights it equals
 * the intraclass correlation (Fleiss & Cohen, Educational and Psychological Measurement 33, 1973).
 * @param pairs what the one and the other gave, whole numbers in -2..2
 * @returns 1 = always the same, 0 = no better than chance, below 0 = worse; undefined where nothing varies
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number | undefined {
  const share = (side: 0 | 1) =>
    STEPS.map((step) => pairs.filter((pair) => pair[side] === step).length / pairs.length);
  const [ours, theirs] = [share(0), share(1)];
  const seen = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / pairs.length;
  const byChance = STEPS.reduce<number>(
    (sum, a, i) =>
      sum +
      STEPS.reduce<number>((inner, b, j) => inner + (ours[i] ?? 0) * (theirs[j] ?? 0) * (a - b) ** 2, 0),
    0,
  );
  return byChance > 0 ? 1 - seen / byChance : undefined;
}

export interface Agreement {
  /** Undefined where nothing varies. */
  kappa: number | undefined;
  pairs: number;
  /** Two steps or more apart, the widest first. `choice` is `call.beat.choice`. */
  apart: { choice: string; dimension: Dimension; author: number; reader: number }[];
}

/** Over all pairs of choice and dimension that either of the two gave a number; the other then counts as 0. */
export function agreementOf(scenario: Scenario, { values }: SecondKey): Agreement {
  const pairs = [...beatsOf(scenario)].flatMap(({ path, beat }) =>
    (beat.choices ?? []).flatMap((choice) => {
      const given = values.get(`${path}.${choice.id}`);
      const own = authorValues(choice);
      return DIMENSIONS.flatMap((dimension) =>
        given && (given[dimension] !== undefined || own[dimension] !== undefined)
          ? [
              {
                choice: `${path}.${choice.id}`,
                dimension,
                author: own[dimension] ?? 0,
                reader: given[dimension] ?? 0,
              },
            ]
          : [],
      );
    }),
  );
  const gap = ({ author, reader }: Agreement['apart'][number]) => Math.abs(author - reader);
  return {
    kappa: weightedKappa(pairs.map(({ author, reader }) => [author, reader])),
    pairs: pairs.length,
    apart: pairs.filter((pair) => gap(pair) >= APART).sort((a, b) => gap(b) - gap(a)),
  };
}

const APART = 2;
