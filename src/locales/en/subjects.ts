import type { TextsBySubject } from '../subject-texts.js'
import { actors } from './actors.js'
import { agreement } from './agreement.js'
import { applicant } from './applicant/applicant.js'
import { applicantMove } from './applicant-move.js'
import { classes } from './classes.js'
import { decision } from './decision.js'
import { dossier } from './dossier/dossier.js'
import { exit } from './exit/exit.js'
import { membership } from './membership/membership.js'
import { organisation } from './organisation.js'
import { plans } from './plans.js'
import { pool } from './pool.js'
import { procedure } from './procedure.js'
import { statistics } from './statistics.js'
import { transfer } from './transfer.js'
import { undoing } from './undoing.js'
import { vote } from './vote.js'

/** The words of each subject, in the order of the procedure. */
export const subjects: TextsBySubject = {
  pool,
  applicant,
  dossier,
  vote,
  decision,
  'applicant-move': applicantMove,
  organisation,
  membership,
  transfer,
  exit,
  undoing,
  classes,
  agreement,
  plans,
  statistics,
  actors,
  procedure,
}
