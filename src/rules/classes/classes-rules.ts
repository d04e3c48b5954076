import type { Rule } from '../engine/rule.js'
import { certificateInTime, classSize } from './class/certificate-record.js'

export const classesRules: readonly Rule[] = [classSize, certificateInTime]
