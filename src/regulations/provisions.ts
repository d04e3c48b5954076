import type { Provision } from '../law/provision.js'
import * as applicant from './applicant/eligibility.js'
import * as applicantClauses from './applicant-clauses.js'
import * as classes from './classes/class.js'
import * as ceremony from './decision/ceremony.js'
import * as decision from './decision/decision.js'
import * as background from './dossier/background.js'
import * as dossier from './dossier/dossier.js'
import * as introduction from './dossier/introduction.js'
import * as dossierClauses from './dossier-clauses.js'
import * as informationClauses from './information-clauses.js'
import * as probation from './membership/probation.js'
import * as membershipClauses from './membership/recognition.js'
import * as seniority from './membership/seniority.js'
import * as organisation from './organisation/organisation.js'
import * as plans from './plans/plan.js'
import * as certificates from './pool/awareness-certificate.js'
import * as pool from './pool/pool.js'
import * as poolClauses from './pool-clauses.js'
import * as annulment from './side-annulment.js'
import * as exits from './side-exits.js'
import * as moves from './side-moves.js'
import * as readmission from './side-readmission.js'
import * as sideSeniority from './side-seniority.js'
import * as special from './side-special.js'
import * as transfers from './side-transfers.js'
import * as statistics from './statistics/statistics.js'
import * as voteClauses from './vote/cell.js'
import * as votes from './vote/committees.js'

/** The provisions of one subject, by name, whatever order a loader gives its exports. */
function of(subject: Readonly<Record<string, Provision<unknown>>>): readonly Provision<unknown>[] {
  return Object.keys(subject)
    .sort()
    .map((name) => subject[name] as Provision<unknown>)
}

/** Every provision of the register, in the order of the procedure. */
export const provisions: readonly Provision<unknown>[] = [
  ...of(applicant),
  ...of(pool),
  ...of(certificates),
  ...of(classes),
  ...of(background),
  ...of(introduction),
  ...of(dossier),
  ...of(votes),
  ...of(decision),
  ...of(ceremony),
  ...of(probation),
  ...of(seniority),
  ...of(applicantClauses),
  ...of(poolClauses),
  ...of(dossierClauses),
  ...of(voteClauses),
  ...of(membershipClauses),
  ...of(informationClauses),
  ...of(moves),
  ...of(special),
  ...of(transfers),
  ...of(exits),
  ...of(annulment),
  ...of(readmission),
  ...of(sideSeniority),
  ...of(statistics),
  ...of(organisation),
  ...of(plans),
]
