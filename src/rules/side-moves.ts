import { applicantMoveRules } from './applicant-move.js'
import { applicantMoveClockRules, applicantMoveClocks } from './applicant-move-clocks.js'
import type { Clock } from './clock.js'
import { competenceRules } from './competence.js'
import { dossierReturnRules } from './dossier-return.js'
import { noCellRules } from './no-cell.js'
import { refusalRules } from './refusal.js'
import type { Rule } from './rule.js'
import { temporaryPlaceRules } from './temporary-place.js'
import { withdrawalRules } from './withdrawal.js'

/** The applicant before the ceremony: moves, competence, returns, withdrawal, refusal. */
export const movesRules: readonly Rule[] = [
  ...applicantMoveRules,
  ...applicantMoveClockRules,
  ...temporaryPlaceRules,
  ...competenceRules,
  ...noCellRules,
  ...dossierReturnRules,
  ...withdrawalRules,
  ...refusalRules,
]

export const movesClocks: readonly Clock[] = applicantMoveClocks
