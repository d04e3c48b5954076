import type { Rule } from '../engine/rule.js'
import { cellMinimum } from './cell-minimum.js'
import { noCellAssignment } from './no-cell.js'

export const organisationRules: readonly Rule[] = [noCellAssignment, cellMinimum]
