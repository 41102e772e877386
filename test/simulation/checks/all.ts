import { answersTrue, everyoneEnds, nothingBreaks } from './answers.ts';
import { gapless, kept, oneOpen } from './chain.ts';
import type { Check } from './check.ts';
import { forwardInTime, neverStopped, oneDeployment, oneTooMany, theirsStays } from './deployments.ts';
import { admittedByRight, beganAsAdmitted, onlyAdmittedIsSent } from './gate.ts';
import { holdsStay, judgedFirst, noRejectionLost, rightlyRejected, verifiedByRight } from './rejections.ts';
import { atRest, endsItself, idle, leftRight, neverUnadmitted, runsCurrent } from './running.ts';
import { builtOnce, neverBefore, tagOnce, tagTrue } from './tags.ts';

/** Everything that must hold after every history. */
export const allChecks: readonly Check[] = [
  builtOnce,
  gapless,
  kept,
  oneOpen,
  admittedByRight,
  beganAsAdmitted,
  onlyAdmittedIsSent,
  neverUnadmitted,
  neverBefore,
  tagTrue,
  tagOnce,
  holdsStay,
  verifiedByRight,
  judgedFirst,
  rightlyRejected,
  noRejectionLost,
  oneDeployment,
  oneTooMany,
  forwardInTime,
  neverStopped,
  theirsStays,
  idle,
  atRest,
  runsCurrent,
  leftRight,
  endsItself,
  everyoneEnds,
  nothingBreaks,
  answersTrue,
];
