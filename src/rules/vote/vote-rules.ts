import type { Clock } from '../engine/clock.js'
import type { Rule } from '../engine/rule.js'
import { dossierComplete } from './cell/dossier-complete.js'
import {
  ableToMeet,
  conditionsRechecked,
  oneByOne,
  onlyOfficialMembersVote,
  resolutionContent,
  twoThirds,
  voteFormRule,
} from './cell/meeting.js'
import { cellShortfallClock, cellShortfallReported } from './cell/shortfall.js'
import { grassrootsResolved, grassrootsTwoThirds } from './grassroots.js'
import { cellThenSectionThenGrassroots } from './order.js'
import { appraisalPresent } from './section.js'

export const voteRules: readonly Rule[] = [
  dossierComplete,
  ableToMeet,
  conditionsRechecked,
  oneByOne,
  twoThirds,
  onlyOfficialMembersVote,
  voteFormRule,
  resolutionContent,
  appraisalPresent,
  grassrootsTwoThirds,
  grassrootsResolved,
  cellShortfallReported,
  cellThenSectionThenGrassroots,
]

export const voteClocks: readonly Clock[] = [cellShortfallClock]
