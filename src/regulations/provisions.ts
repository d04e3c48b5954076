import { frozen } from '../calendar/frozen.js'
import { type Citable, type Clause, isProvision } from '../law/clause.js'
import type { Provision } from '../law/provision.js'
import * as moveActors from './actors/applicant-move.js'
import * as deciders from './actors/decider.js'
import * as decisionActors from './actors/decision.js'
import * as dossierActors from './actors/dossier.js'
import * as exitActors from './actors/exit.js'
import * as membershipActors from './actors/membership.js'
import * as names from './actors/names.js'
import * as poolActors from './actors/pool.js'
import * as transferActors from './actors/transfer.js'
import * as undoingActors from './actors/undoing.js'
import * as voteActors from './actors/vote.js'
import * as agreement from './agreement/agreement.js'
import * as conditions from './applicant/conditions.js'
import * as education from './applicant/education.js'
import * as eligibility from './applicant/eligibility.js'
import * as overAge from './applicant/over-age.js'
import * as population from './applicant/population.js'
import * as readmission from './applicant/readmission.js'
import * as specialCategories from './applicant/special-categories.js'
import * as applicantMove from './applicant-move/applicant-move.js'
import * as competence from './applicant-move/competence.js'
import * as classes from './classes/class.js'
import * as authority from './decision/authority.js'
import * as ceremony from './decision/ceremony.js'
import * as decision from './decision/decision.js'
import * as application from './dossier/application.js'
import * as background from './dossier/background.js'
import * as dossier from './dossier/dossier.js'
import * as introduction from './dossier/introduction.js'
import * as opinions from './dossier/opinions.js'
import * as verification from './dossier/verification.js'
import * as complaint from './exit/complaint.js'
import * as exits from './exit/exit.js'
import * as expulsion from './exit/expulsion.js'
import * as matters from './exit/matters.js'
import * as removal from './exit/removal.js'
import * as resignation from './exit/resignation.js'
import * as restoration from './exit/restoration.js'
import * as activity from './membership/activity.js'
import * as badge from './membership/badge.js'
import * as discipline from './membership/discipline.js'
import * as membership from './membership/membership.js'
import * as newMemberClass from './membership/new-member-class.js'
import * as probation from './membership/probation.js'
import * as recognition from './membership/recognition.js'
import * as seniority from './membership/seniority.js'
import * as noCell from './organisation/no-cell.js'
import * as organisation from './organisation/organisation.js'
import * as plan from './plans/plan.js'
import * as awarenessCertificate from './pool/awareness-certificate.js'
import * as awarenessClass from './pool/awareness-class.js'
import * as pool from './pool/pool.js'
import * as statistics from './statistics/statistics.js'
import * as abroad from './transfer/abroad.js'
import * as memberTransfer from './transfer/member-transfer.js'
import * as annulment from './undoing/annulment.js'
import * as cell from './vote/cell.js'
import * as committees from './vote/committees.js'
import * as shortfall from './vote/shortfall.js'

/** The provisions and clauses of one subject, by name, whatever order a loader gives its exports. */
function of(subject: Readonly<Record<string, Citable>>): readonly Citable[] {
  return Object.keys(subject)
    .sort()
    .map((name) => subject[name] as Citable)
}

/** The register, in the order of the procedure. */
const register: readonly Citable[] = [
  ...of(pool),
  ...of(awarenessClass),
  ...of(awarenessCertificate),
  ...of(classes),
  ...of(eligibility),
  ...of(conditions),
  ...of(education),
  ...of(overAge),
  ...of(specialCategories),
  ...of(population),
  ...of(readmission),
  ...of(application),
  ...of(background),
  ...of(verification),
  ...of(introduction),
  ...of(opinions),
  ...of(dossier),
  ...of(cell),
  ...of(committees),
  ...of(shortfall),
  ...of(authority),
  ...of(decision),
  ...of(ceremony),
  ...of(applicantMove),
  ...of(competence),
  ...of(organisation),
  ...of(noCell),
  ...of(membership),
  ...of(probation),
  ...of(newMemberClass),
  ...of(recognition),
  ...of(discipline),
  ...of(seniority),
  ...of(activity),
  ...of(badge),
  ...of(memberTransfer),
  ...of(abroad),
  ...of(removal),
  ...of(expulsion),
  ...of(resignation),
  ...of(exits),
  ...of(matters),
  ...of(complaint),
  ...of(restoration),
  ...of(annulment),
  ...of(agreement),
  ...of(plan),
  ...of(statistics),
  ...of(poolActors),
  ...of(dossierActors),
  ...of(voteActors),
  ...of(decisionActors),
  ...of(deciders),
  ...of(moveActors),
  ...of(membershipActors),
  ...of(transferActors),
  ...of(exitActors),
  ...of(undoingActors),
  ...of(names),
]

/** Every provision of the register. */
export const provisions: readonly Provision<unknown>[] = frozen(register.filter(isProvision))

/** Every clause of the register that has no figure. */
export const clauses: readonly Clause[] = frozen(register.filter((one): one is Clause => !isProvision(one)))
