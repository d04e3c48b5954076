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
import * as pool from './pool.js'
import * as poolClauses from './pool-clauses.js'
import * as probation from './probation.js'
import * as seniority from './seniority.js'
import * as voteClauses from './vote-clauses.js'
import * as votes from './votes.js'

/** Every provision of the register, in the order of the procedure. */
export const provisions: readonly Provision<unknown>[] = [
  ...Object.values(applicant),
  ...Object.values(pool),
  ...Object.values(certificates),
  ...Object.values(classes),
  ...Object.values(background),
  ...Object.values(introduction),
  ...Object.values(dossier),
  ...Object.values(votes),
  ...Object.values(decision),
  ...Object.values(ceremony),
  ...Object.values(probation),
  ...Object.values(seniority),
  ...Object.values(applicantClauses),
  ...Object.values(poolClauses),
  ...Object.values(dossierClauses),
  ...Object.values(voteClauses),
  ...Object.values(membershipClauses),
  ...Object.values(informationClauses),
]
