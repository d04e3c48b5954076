import type { Clock } from '../engine/clock.js'
import type { Rule } from '../engine/rule.js'
import { consentsFirst, delegatedCollective, fileReappraised, majority } from './authority/authority.js'
import { ownDecision } from './authority/own-decision.js'
import { ceremonyClock, ceremonyOnTime, ceremonyProgramme, eachSeparately, rightPlace } from './ceremony.js'
import {
  admissionDecidedOnTime,
  admissionDecisionClock,
  cellNotifiedClock,
  fixesSeniority,
  onePerson,
} from './decision.js'
import { decisionThenCeremony, resolutionsThenDecision } from './order.js'
import { ageNoGround } from './refusal.js'

export const decisionRules: readonly Rule[] = [
  resolutionsThenDecision,
  decisionThenCeremony,
  majority,
  delegatedCollective,
  fileReappraised,
  ownDecision,
  onePerson,
  admissionDecidedOnTime,
  consentsFirst,
  ceremonyOnTime,
  eachSeparately,
  rightPlace,
  ageNoGround,
  fixesSeniority,
  ceremonyProgramme,
]

export const decisionClocks: readonly Clock[] = [admissionDecisionClock, cellNotifiedClock, ceremonyClock]
