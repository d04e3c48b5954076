import { readmissionConditionRules } from './applicant/readmission/readmission.js'
import { readmissionWaitRules } from './applicant/readmission/waits.js'
import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'

export const readmissionRules: readonly Rule[] = [...readmissionWaitRules, ...readmissionConditionRules]

export const readmissionClocks: readonly Clock[] = []
