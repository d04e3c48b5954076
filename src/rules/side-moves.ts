import { applicantMoveRules } from './applicant-move/applicant-move.js'
import { applicantMoveClockRules, applicantMoveClocks } from './applicant-move/clocks.js'
import { competenceRules } from './applicant-move/competence.js'
import { temporaryPlaceRules } from './applicant-move/temporary-place.js'
import { refusalRules } from './decision/refusal.js'
import { withdrawalRules } from './dossier/application/withdrawal.js'
import { dossierReturnRules } from './dossier/returned.js'
import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'
import { noCellRules } from './organisation/no-cell.js'

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
