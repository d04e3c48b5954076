import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

/** Time for the old competent committee to forward a dossier that was sent up but not decided. */
export const applicantMoveForwardDeadline = provision({
  id: 'applicant-move.forward.deadline',
  unit: 'working-day',
  countsFrom: 'applicant-move', // the exact event is not stated (`forwardingClockStart`)
  governedBy: 'applicant-move',
  before: 'carry',
  versions: [assumed(S2016, 15, 'pt 3.9'), assumed(S2021, 15, 'pt 3.9'), text(S2025, 15, 'pt 3.9')],
})

/** Time for the competent committee of the new place to decide, or to explain to the committee directly above. */
export const applicantMoveDecideDeadline = provision({
  id: 'applicant-move.decide.deadline',
  unit: 'working-day',
  countsFrom: 'file-receipt',
  governedBy: 'file-receipt',
  before: 'carry',
  versions: [assumed(S2016, 30, 'pt 3.9'), assumed(S2021, 30, 'pt 3.9'), text(S2025, 30, 'pt 3.9')],
})

/** Time after the transfer decision in which an admission decision stays good; one issued later is annulled. */
export const applicantMoveCeremonyWindow = provision({
  id: 'applicant-move.ceremony-window',
  unit: 'working-day',
  countsFrom: 'transfer-decision',
  governedBy: 'transfer-decision',
  before: 'carry',
  versions: [assumed(S2016, 30, 'pt 3.9'), assumed(S2021, 30, 'pt 3.9'), text(S2025, 30, 'pt 3.9')],
})

/** Time for the committee that decided to answer a request of the new place to reconsider. */
export const applicantMoveReconsiderationDeadline = provision({
  id: 'applicant-move.reconsideration.deadline',
  unit: 'working-day',
  countsFrom: 'reconsideration-receipt',
  governedBy: 'reconsideration-receipt',
  before: 'carry',
  versions: [assumed(S2016, 60, 'pt 3.9'), assumed(S2021, 60, 'pt 3.9'), text(S2025, 60, 'pt 3.9')],
})

/** Time together required of an introducer assigned at the new place (0 = condition waived). */
export const applicantMoveTogetherMinimum = provision({
  id: 'applicant-move.together-minimum',
  unit: 'completed-month',
  governedBy: 'consideration',
  before: 'carry',
  versions: [assumed(S2016, 0, 'pt 3.9'), text(S2021, 0, 'pt 3.9(a)'), text(S2025, 0, 'pt 3.9')],
})

export const applicantMoveHelpedClause = clause(
  'applicant-move.helped',
  assumed(S2016),
  text(S2021, 'pt 3.9(a)'),
  text(S2025, 'pt 3.9(a)'),
)

export const applicantMoveResolvedNotSentClause = clause(
  'applicant-move.resolved-not-sent',
  assumed(S2016),
  assumed(S2021, 'pt 3.9(b)'),
  text(S2025, 'pt 3.9(b)'),
)

export const applicantMoveDecidedSameAuthorityClause = clause(
  'applicant-move.decided-same-authority',
  secondary(S2016, 'pt 3.9'),
  assumed(S2021, 'pt 3.9(c)'),
  text(S2025, 'pt 3.9(c)'),
)

export const temporaryPlaceHomeCellDecidesClause = clause(
  'temporary-place.home-cell-decides',
  assumed(S2016),
  text(S2021, 'pt 5.2(a)'),
  text(S2025, 'pt 5.2(a)'),
)
