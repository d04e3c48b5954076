import { atLeast, moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { clause } from '../clause.js'
import {
  CH2011,
  R2016,
  R2021,
  R2025A,
  R2025B,
  R2026A,
  R2026B,
  S2016,
  S2021,
  S2025,
  S2026,
} from '../instruments.js'
import { DS2022, DS2025, DS2026, WD2023 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

// Expulsion [khai trừ], resignation [xin ra khỏi Đảng], death [từ trần], and what follows an exit.
// One block per provision: what each instrument says of it, oldest first within a layer.

/** Organisation proposing expulsion. */
export const voteExpulsionProposingThreshold = provision({
  id: 'vote.expulsion.proposing.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    unknown(R2016),
    assumed(R2021, atLeast(2, 3), 'pt 9.3.4'),
    assumed(R2025A, atLeast(2, 3), 'pt 9.3.4'),
    text(R2025B, atLeast(2, 3), 'pt 9.3.4'),
    assumed(R2026A, atLeast(2, 3)),
    assumed(R2026B, atLeast(2, 3)),
  ],
})

/** Higher committee deciding expulsion. */
export const voteExpulsionDecidingThreshold = provision({
  id: 'vote.expulsion.deciding.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    unknown(R2016),
    assumed(R2021, moreThan(1, 2), 'pt 9.3.4'),
    assumed(R2025A, moreThan(1, 2), 'pt 9.3.4'),
    text(R2025B, moreThan(1, 2), 'pt 9.3.4'),
    assumed(R2026A, moreThan(1, 2)),
    assumed(R2026B, moreThan(1, 2)),
  ],
})

/** Age of a child below which expulsion is deferred. */
export const expulsionDeferralChildAge = provision({
  id: 'expulsion.deferral.child-age',
  unit: 'month',
  countsFrom: 'birth',
  governedBy: 'discipline',
  before: 'carry',
  versions: [
    secondary(DS2022, 12),
    secondary(DS2025, 12, 'art. 8'), // also pregnancy and serious illness
    assumed(DS2026, 12),
  ],
})

/** Every body that votes on a resignation. */
export const voteResignationThreshold = provision({
  id: 'vote.resignation.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    unknown(S2016),
    unknown(S2021),
    assumed(S2025, moreThan(1, 2), 'pt 11.2'), // no fraction is stated, and regulation pt 9.3.4 does not list resignation
    assumed(S2026, moreThan(1, 2)),
  ],
})

/** Time to send notice and file of a member who died or left to the level above. */
export const exitFileDeadline = provision({
  id: 'exit.file.deadline',
  unit: 'working-day',
  countsFrom: 'exit-notice',
  governedBy: 'exit-notice',
  before: 'carry',
  versions: [unknown(S2016), unknown(S2021), text(S2025, 30, 'pt 8.2, 8.3'), assumed(S2026, 30)],
})

export const expulsionOfficialOnlyClause = clause(
  'expulsion.official-only',
  secondary(CH2011, true, 'art. 35'),
)

export const expulsionResolutionsPresentClause = clause(
  'expulsion.resolutions-present',
  assumed(R2021, true, 'pt 9.3.4'),
  assumed(R2025A, true, 'pt 9.3.4'),
  text(R2025B, true, 'pt 9.3.4, 22.1'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

export const resignationNoBreachClause = clause(
  'resignation.no-breach',
  text(S2025, true, 'pt 11.2'),
  assumed(S2026, true),
)

export const resignationRouteClause = clause(
  'resignation.route',
  text(S2025, true, 'pt 11.2'),
  assumed(S2026, true),
)

export const exitCardCollectedClause = clause(
  'exit.card-collected',
  text(S2025, true, 'pt 7.1, 18.4'),
  assumed(S2026, true),
)

export const exitNoticeMadeClause = clause(
  'exit.notice-made',
  text(S2025, true, 'pt 8.2, 8.3'),
  assumed(S2026, true),
)

export const deathRecordedClause = clause(
  'death.recorded',
  text(S2025, true, 'pt 7.1, 8.3, 18.4'),
  assumed(S2026, true),
)

export const restorationDecidedClause = clause(
  'restoration.decided',
  secondary(R2016, true, 'pt 8.2'),
  secondary(R2021, true, 'pt 8.2'),
  assumed(R2025A, true, 'pt 8.2'),
  text(R2025B, true, 'pt 8.2'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

export const restorationArrearsPaidClause = clause(
  'restoration.arrears-paid',
  secondary(WD2023, true, 'art. 12'),
)
