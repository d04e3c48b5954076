import { frozen } from '../calendar/frozen.js'
import { actorsRules } from './actors/actors-rules.js'
import { agreementRules } from './agreement/agreement-rules.js'
import { applicantRules } from './applicant/applicant-rules.js'
import { applicantMoveClocks, applicantMoveRules } from './applicant-move/applicant-move-rules.js'
import { classesRules } from './classes/classes-rules.js'
import { decisionClocks, decisionRules } from './decision/decision-rules.js'
import { dossierClocks, dossierRules } from './dossier/dossier-rules.js'
import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'
import { type Subject, type SubjectLaw, subjects } from './engine/subject.js'
import { exitClocks, exitRules } from './exit/exit-rules.js'
import { membershipClocks, membershipRules } from './membership/membership-rules.js'
import { organisationRules } from './organisation/organisation-rules.js'
import { poolRules } from './pool/pool-rules.js'
import { transferClocks, transferRules } from './transfer/transfer-rules.js'
import { undoingClocks, undoingRules } from './undoing/undoing-rules.js'
import { voteClocks, voteRules } from './vote/vote-rules.js'

/** The rules and duties of national law by subject. */
export const lawBySubject: Readonly<Record<Subject, SubjectLaw>> = {
  pool: { rules: poolRules },
  applicant: { rules: applicantRules },
  dossier: { rules: dossierRules, clocks: dossierClocks },
  vote: { rules: voteRules, clocks: voteClocks },
  decision: { rules: decisionRules, clocks: decisionClocks },
  'applicant-move': { rules: applicantMoveRules, clocks: applicantMoveClocks },
  organisation: { rules: organisationRules },
  membership: { rules: membershipRules, clocks: membershipClocks },
  transfer: { rules: transferRules, clocks: transferClocks },
  exit: { rules: exitRules, clocks: exitClocks },
  undoing: { rules: undoingRules, clocks: undoingClocks },
  classes: { rules: classesRules },
  actors: { rules: actorsRules },
  agreement: { rules: agreementRules },
}

/** Every rule of national law, subject by subject in the order of the procedure. */
export const nationalRules: readonly Rule[] = frozen(
  subjects.flatMap((subject) => lawBySubject[subject].rules),
)

/** Every duty of national law, in the same order. */
export const nationalClocks: readonly Clock[] = frozen(
  subjects.flatMap((subject) => lawBySubject[subject].clocks ?? []),
)

/** The subject of a rule of national law by its id; `undefined` for any other. */
export function subjectOf(rule: string): Subject | undefined {
  return subjects.find((subject) => lawBySubject[subject].rules.some(({ id }) => id === rule))
}
