import type { Clock } from './clock.js'
import { readmissionConditionRules } from './readmission.js'
import { readmissionWaitRules } from './readmission-waits.js'
import type { Rule } from './rule.js'

export const readmissionRules: readonly Rule[] = [...readmissionWaitRules, ...readmissionConditionRules]

export const readmissionClocks: readonly Clock[] = []
