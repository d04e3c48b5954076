import type { Rule } from '../engine/rule.js'
import { criminalCase } from './criminal-case.js'
import { educationLevel, educationLiteracyConsent } from './education.js'
import { acceptsPlatform, ageWindow, citizen, politicalStandard } from './eligibility.js'
import { exceptionsTold } from './exceptions-told.js'
import { fixedFacts } from './fixed-facts.js'
import { overAgeConsent } from './over-age.js'
import { populationConsent } from './population-consent.js'
import { populationStanding } from './population-standing.js'
import { populationNoted, populationWait } from './population-wait.js'
import {
  consented,
  fullProcedure,
  once,
  papers,
  probationAgain,
  reasonNotBarred,
} from './readmission/readmission.js'
import { populationElapsed, populationRepeated, recordCleared, waitElapsed } from './readmission/waits.js'
import {
  foreignMarriageProcedure,
  foreignOriginProcedure,
  privateOwnerProcedure,
  religionProcedure,
} from './special-categories.js'

export const applicantRules: readonly Rule[] = [
  citizen,
  ageWindow,
  acceptsPlatform,
  politicalStandard,
  fixedFacts,
  exceptionsTold,
  criminalCase,
  educationLevel,
  educationLiteracyConsent,
  overAgeConsent,
  religionProcedure,
  foreignMarriageProcedure,
  foreignOriginProcedure,
  privateOwnerProcedure,
  populationWait,
  populationStanding,
  populationNoted,
  populationConsent,
  waitElapsed,
  recordCleared,
  populationElapsed,
  populationRepeated,
  reasonNotBarred,
  once,
  consented,
  fullProcedure,
  probationAgain,
  papers,
]
