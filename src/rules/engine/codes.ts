import type { ActorsCodes } from '../actors/codes.js'
import type { AgreementCodes } from '../agreement/codes.js'
import type { ApplicantCodes } from '../applicant/codes.js'
import type { ApplicantMoveCodes } from '../applicant-move/codes.js'
import type { ClassesCodes } from '../classes/codes.js'
import type { DecisionCodes } from '../decision/codes.js'
import type { DossierCodes } from '../dossier/codes.js'
import type { ExitCodes } from '../exit/codes.js'
import type { MembershipCodes } from '../membership/codes.js'
import type { OrganisationCodes } from '../organisation/codes.js'
import type { PlansCodes } from '../plans/codes.js'
import type { PoolCodes } from '../pool/codes.js'
import type { TransferCodes } from '../transfer/codes.js'
import type { UndoingCodes } from '../undoing/codes.js'
import type { VoteCodes } from '../vote/codes.js'

/** What belongs to the order of the procedure as a whole, and to every time limit. */
interface ProcedureCodes {
  /** `procedure.withheld` stands for a rule of which a view may not tell that it was asked. */
  readonly rule: 'procedure.out-of-order' | 'procedure.withheld'
  readonly missing: never
  readonly cure:
    | 'consideration.repeated'
    | 'decider.told'
    | 'entry.corrected'
    | 'procedure.in-order'
    | 'responsibility.reviewed'
}

/**
 * The codes of national law by the subject that words them. A code has one home, whichever rules use it; a rulebook
 * extension has its own beside them.
 */
export interface CodesBySubject {
  readonly pool: PoolCodes
  readonly applicant: ApplicantCodes
  readonly dossier: DossierCodes
  readonly vote: VoteCodes
  readonly decision: DecisionCodes
  readonly 'applicant-move': ApplicantMoveCodes
  readonly organisation: OrganisationCodes
  readonly membership: MembershipCodes
  readonly transfer: TransferCodes
  readonly exit: ExitCodes
  readonly undoing: UndoingCodes
  readonly classes: ClassesCodes
  readonly agreement: AgreementCodes
  readonly plans: PlansCodes
  readonly actors: ActorsCodes
  readonly procedure: ProcedureCodes
}

type CodesOfAny = CodesBySubject[keyof CodesBySubject]

/** Every rule and duty of national law by its id. */
export type RuleId = CodesOfAny['rule']

/** Everything a rule of national law may find missing. */
export type Missing = CodesOfAny['missing']

/** Everything that cures a refusal under national law. */
export type Cure = CodesOfAny['cure']
