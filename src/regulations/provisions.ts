import type { Provision } from '../law/provision.js'
import * as applicant from './applicant.js'
import * as applicantClauses from './applicant-clauses.js'
import * as background from './background.js'
import * as ceremony from './ceremony.js'
import * as certificates from './certificates.js'
import * as classes from './classes.js'
import * as decision from './decision.js'
import * as dossier from './dossier.js'
import * as dossierClauses from './dossier-clauses.js'
import * as informationClauses from './information-clauses.js'
import * as introduction from './introduction.js'
import * as membershipClauses from './membership-clauses.js'
import * as organisation from './organisation.js'
import * as plans from './plans.js'
import * as pool from './pool.js'
import * as poolClauses from './pool-clauses.js'
import * as probation from './probation.js'
import * as seniority from './seniority.js'
import * as annulment from './side-annulment.js'
import * as exits from './side-exits.js'
import * as moves from './side-moves.js'
import * as readmission from './side-readmission.js'
import * as sideSeniority from './side-seniority.js'
import * as special from './side-special.js'
import * as transfers from './side-transfers.js'
import * as statistics from './statistics.js'
import * as voteClauses from './vote-clauses.js'
import * as votes from './votes.js'

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
