import { applicantRules } from './applicant/applicant-rules.js'
import { applicantMoveClocks, applicantMoveRules } from './applicant-move/applicant-move-rules.js'
import { classesRules } from './classes/classes-rules.js'
import { decisionClocks, decisionRules } from './decision/decision-rules.js'
import { dossierClocks, dossierRules } from './dossier/dossier-rules.js'
import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'
import { exitClocks, exitRules } from './exit/exit-rules.js'
import { membershipClocks, membershipRules } from './membership/membership-rules.js'
import { organisationRules } from './organisation/organisation-rules.js'
import { poolRules } from './pool/pool-rules.js'
import { transferClocks, transferRules } from './transfer/transfer-rules.js'
import { undoingRules } from './undoing/undoing-rules.js'
import { voteClocks, voteRules } from './vote/vote-rules.js'

/** Every rule of national law, subject by subject in the order of the procedure. */
export const nationalRules: readonly Rule[] = [
  ...poolRules,
  ...applicantRules,
  ...dossierRules,
  ...voteRules,
  ...decisionRules,
  ...applicantMoveRules,
  ...organisationRules,
  ...membershipRules,
  ...transferRules,
  ...exitRules,
  ...undoingRules,
  ...classesRules,
]

/** Every duty of national law, in the same order. */
export const nationalClocks: readonly Clock[] = [
  ...dossierClocks,
  ...voteClocks,
  ...decisionClocks,
  ...applicantMoveClocks,
  ...membershipClocks,
  ...transferClocks,
  ...exitClocks,
]
