import type { ActAbout } from '../casefile/acts/act-about.js'
import { actCode } from '../casefile/acts/act-about.js'
import type { Citable } from '../law/clause.js'
import { decisionAdmissionDecider } from '../regulations/decision/authority.js'
import { ceremonyAfterDecisionClause } from '../regulations/decision/ceremony.js'
import { backgroundSelfDeclaredClause } from '../regulations/dossier/background.js'
import { verificationProcedureOrderClause } from '../regulations/dossier/verification.js'
import { expulsionResolutionsPresentClause } from '../regulations/exit/expulsion.js'
import { removalGroundsClause, removalResolutionsPresentClause } from '../regulations/exit/removal.js'
import { resignationRouteClause } from '../regulations/exit/resignation.js'
import { activitySuspensionMaximum } from '../regulations/membership/activity.js'
import {
  recognitionOfficialDate,
  recognitionProposalDeadline,
} from '../regulations/membership/recognition.js'
import { poolAuthorisationActor, poolListedByResolutionClause } from '../regulations/pool/pool.js'
import { memberTransferOfficialAct } from '../regulations/transfer/member-transfer.js'
import { voteCellThreshold } from '../regulations/vote/cell.js'
import { voteShortfallAction } from '../regulations/vote/shortfall.js'
import type { Actor } from '../rules/engine/rule.js'

/** Who takes a step, and the clause that asks for it. */
export interface StepLaw {
  readonly actor: Actor
  readonly clause: Citable
}

/** The law of each step that an act may lack, by its code. */
const laws: Readonly<Record<string, StepLaw>> = {
  'sympathiser.listed': { actor: 'cell', clause: poolListedByResolutionClause },
  'procedure.authorised': { actor: 'grassrootsCommittee', clause: poolAuthorisationActor },
  'cell.voted:admission': { actor: 'cell', clause: voteCellThreshold },
  'shortfall.answered:admission': { actor: 'competentCommittee', clause: voteShortfallAction },
  'admission.decided': { actor: 'competentCommittee', clause: decisionAdmissionDecider },
  'ceremony.held': { actor: 'cell', clause: ceremonyAfterDecisionClause },
  'cell.voted:recognition': { actor: 'cell', clause: recognitionProposalDeadline },
  'shortfall.answered:recognition': { actor: 'competentCommittee', clause: voteShortfallAction },
  'recognition.decided': { actor: 'competentCommittee', clause: recognitionOfficialDate },
  'removal.opened': { actor: 'cell', clause: removalGroundsClause },
  'cell.voted:removal': { actor: 'cell', clause: removalResolutionsPresentClause },
  'cell.voted:expulsion': { actor: 'cell', clause: expulsionResolutionsPresentClause },
  'resignation.requested': { actor: 'member', clause: resignationRouteClause },
  'cell.voted:resignation': { actor: 'cell', clause: resignationRouteClause },
  'background.declared': { actor: 'applicant', clause: backgroundSelfDeclaredClause },
  'verification.requested': { actor: 'grassrootsCommittee', clause: verificationProcedureOrderClause },
  'member.transferred': { actor: 'member', clause: memberTransferOfficialAct },
  'member.suspended': { actor: 'competentCommittee', clause: activitySuspensionMaximum },
}

/** The law of a step; `undefined` of an act that no other waits for. */
export function lawOfStep(step: ActAbout): StepLaw | undefined {
  const code = actCode(step)
  return Object.hasOwn(laws, code) ? laws[code] : undefined
}
