/** What players without understanding earn, and what people of some skill do; the latter from seeded calls. */
import type { Bounds } from '../../assess/anchors.ts';
import type { Scorecard } from '../../assess/types.ts';
import type { Program } from '../../engine/program.ts';
import { DIMENSIONS, type Dimension, type StringTable } from '../../scenario/types.ts';
import { guesser, type NaiveName, naivePolicies, scoredBy, seeded } from '../naive.ts';

/** Calls for each skill. */
export const CALLS = 2000;
export const SKILLS = [0, 0.55, 0.7, 0.85] as const;

export interface Crowd {
  /** Share of decisions in which the choice with the most evidence is taken; 0 = blind clicking. */
  skill: number;
  mean: number;
  /** Shares of the calls, 0..1. */
  passed: number;
  nine: number;
}

export interface Players {
  naive: Record<NaiveName, { grade: number; ending: string }>;
  crowds: Crowd[];
  /** Between two dimensions over blind clicking, -1..1. */
  correlations: { between: [Dimension, Dimension]; r: number }[];
  /** Between what was done and what came of it, by dimension, over blind clicking. */
  agreement: Record<Dimension, number>;
}

/** @param words as the learner reads them */
export function playersOf(program: Program, bounds: Bounds, words: StringTable): Players {
  const policies = naivePolicies(words);
  const naive = Object.fromEntries(
    Object.entries(policies).map(([name, policy]) => {
      const { grade, ending } = scoredBy(program, bounds, policy);
      return [name, { grade, ending: ending.id }];
    }),
  ) as Players['naive'];
  const calls = SKILLS.map((skill) => {
    const random = seeded(1);
    return Array.from({ length: CALLS }, () => scoredBy(program, bounds, guesser(random, skill)));
  });
  const blind = calls[0] ?? [];
  return {
    naive,
    crowds: calls.map((cards, i) => crowdOf(SKILLS[i] ?? 0, cards)),
    correlations: pairs().map((between) => {
      const [a, b] = between;
      return { between, r: correlation(scores(blind, a), scores(blind, b)) };
    }),
    agreement: {
      understanding: agreementOf(blind, 'understanding'),
      reliability: agreementOf(blind, 'reliability'),
      speed: agreementOf(blind, 'speed'),
      transparency: agreementOf(blind, 'transparency'),
    },
  };
}

function crowdOf(skill: number, cards: readonly Scorecard[]): Crowd {
  const grades = cards.map(({ grade }) => grade);
  const share = (least: number) => grades.filter((grade) => grade >= least).length / grades.length;
  return { skill, mean: mean(grades), passed: share(5.5), nine: share(9) };
}

const pairs = (): [Dimension, Dimension][] =>
  DIMENSIONS.flatMap((a, i) => DIMENSIONS.slice(i + 1).map((b): [Dimension, Dimension] => [a, b]));

const scores = (cards: readonly Scorecard[], dimension: Dimension) =>
  cards.map(({ dimensions }) => dimensions[dimension].score);

function agreementOf(cards: readonly Scorecard[], dimension: Dimension): number {
  return correlation(
    cards.map(({ dimensions }) => dimensions[dimension].behaviour),
    cards.map(({ dimensions }) => dimensions[dimension].outcome),
  );
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Pearson's r; 0 where one of the two never varies. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let squaresA = 0;
  let squaresB = 0;
  a.forEach((value, i) => {
    const [x, y] = [value - meanA, (b[i] ?? 0) - meanB];
    both += x * y;
    squaresA += x * x;
    squaresB += y * y;
  });
  return squaresA * squaresB > 0 ? both / Math.sqrt(squaresA * squaresB) : 0;
}
