import type { Rule } from '../engine/rule.js'
import {
  certificateIsHeld,
  certificateRightlyIssued,
  certificateStillValid,
} from './awareness-certificate.js'
import {
  attendedFromList,
  awarenessProgramme,
  classCompleted,
  openedByUpperCommittee,
} from './awareness-class.js'
import {
  applicationSequence,
  helperAssigned,
  listedByResolution,
  monthlyList,
  startAuthorised,
} from './pool.js'

export const poolRules: readonly Rule[] = [
  listedByResolution,
  helperAssigned,
  startAuthorised,
  applicationSequence,
  attendedFromList,
  certificateIsHeld,
  certificateRightlyIssued,
  certificateStillValid,
  classCompleted,
  monthlyList,
  openedByUpperCommittee,
  awarenessProgramme,
]
