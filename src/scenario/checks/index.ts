/** The house's checks, in the order in which an author wants to read them. */
import { noEvidence, sameEffect } from './choices.ts';
import { cycleEndless, cycleScore } from './cycle.ts';
import { scoreThin, wrongIndicator } from './evidence.ts';
import { flagUnread, flagUnset } from './flags.ts';
import { addressMixed, hardToRead, sentenceTooLong } from './language.ts';
import { promiseNeverBroken, promiseNeverKept, promiseNeverMade, promiseNoDue } from './promises.ts';
import { oppositeReaction } from './reaction.ts';
import { unknownName, unknownTarget } from './references.ts';
import type { Rule } from './rule.ts';
import {
  choiceCount,
  endingNever,
  endlessTelling,
  oneWayOn,
  reservedName,
  twoVoices,
  unreachable,
} from './shape.ts';
import { lostText, placeholders, textMissing, textOrphan, textStale, tooLong } from './texts.ts';

export const RULES: readonly Rule[] = [
  lostText,
  oneWayOn,
  twoVoices,
  reservedName,
  unknownTarget,
  unknownName,
  choiceCount,
  endlessTelling,
  cycleScore,
  cycleEndless,
  unreachable,
  endingNever,
  noEvidence,
  sameEffect,
  oppositeReaction,
  flagUnset,
  flagUnread,
  promiseNeverMade,
  promiseNeverKept,
  promiseNeverBroken,
  promiseNoDue,
  wrongIndicator,
  scoreThin,
  textMissing,
  textStale,
  textOrphan,
  placeholders,
  tooLong,
  addressMixed,
  sentenceTooLong,
  hardToRead,
];
