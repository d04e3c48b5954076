import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { CH2011, R2011, R2016, R2021, R2025A, R2025B, R2026B } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Official members who introduce when no union route applies. */
export const introductionMembersDefault = provision({
  id: 'introduction.members.default',
  unit: 'count',
  governedBy: 'consideration',
  before: 'carry',
  versions: [text(CH2011, 2, 'art. 4.1')],
})

/** Official members who introduce beside a union resolution. */
export const introductionMembersWithUnion = provision({
  id: 'introduction.members.with-union',
  unit: 'count',
  governedBy: 'consideration',
  before: 'carry',
  versions: [text(CH2011, 1, 'art. 4.1')],
})

/** Bodies that may pass the Youth Union resolution. */
export const introductionYouthUnionBodies = provision({
  id: 'introduction.youth-union.bodies',
  unit: 'set',
  governedBy: 'union-resolution',
  before: 'carry',
  versions: [
    assumed(R2016, ['youthUnionExecutive'], 'pt 3.1'), // branch collective not established for this version
    text(R2021, ['youthUnionExecutive', 'youthUnionBranch'], 'pt 3.1'),
    assumed(R2025A, ['youthUnionExecutive', 'youthUnionBranch'], 'pt 3.1'),
    text(R2025B, ['youthUnionExecutive', 'youthUnionBranch'], 'pt 3.1'),
    secondary(R2026B, ['youthUnionExecutive', 'youthUnionBranch']), // keyed question bank, 2026
  ],
})

/** Body that passes the trade-union resolution. */
export const introductionTradeUnionBodies = provision({
  id: 'introduction.trade-union.bodies',
  unit: 'set',
  governedBy: 'union-resolution',
  before: 'carry',
  versions: [
    text(CH2011, ['tradeUnionExecutive'], 'art. 4.1'), // only where there is no Youth Union
  ],
})

/** End of youth age for the Youth Union route. */
export const introductionYouthAgeMaximum = provision({
  id: 'introduction.youth.age.maximum',
  unit: 'completed-year',
  countsFrom: 'birth',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(CH2011, 'not-defined', 'art. 4.1'), // Union membership is usually given as 16–30 (unconfirmed); Hanoi uses 30, or 35 for Union cadres (local)
  ],
})

/** Time the introducer and the applicant must have spent together. */
export const introductionTogetherMinimum = provision({
  id: 'introduction.together.minimum',
  unit: 'completed-month',
  countsFrom: 'first-day-together',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(CH2011, 12, 'art. 4.2'), // worded as one year
    assumed(R2011, 12),
    secondary(R2016, 12, 'pt 3.2.1'),
    text(R2021, 12, 'pt 3.2.1'),
    secondary(R2025A, 12, 'pt 3.2.1'),
    text(R2025B, 12, 'pt 3.2.1'),
    secondary(R2026B, 12), // keyed question bank, 2026
  ],
})

/** Activities that count. */
export const introductionTogetherKinds = provision({
  id: 'introduction.together.kinds',
  unit: 'set',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(R2016, ['work', 'labour', 'study'], 'pt 3.2.1'),
    text(R2021, ['work', 'labour', 'study', 'residence'], 'pt 3.2.1'), // residence added
    secondary(R2025A, ['work', 'labour', 'study', 'residence'], 'pt 3.2.1'),
    text(R2025B, ['work', 'labour', 'study', 'residence'], 'pt 3.2.1'),
    secondary(R2026B, ['work', 'labour', 'study', 'residence']), // keyed question bank, 2026
  ],
})

/** Place in which the time must have been spent. */
export const introductionTogetherScope = provision({
  id: 'introduction.together.scope',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(R2016, 'same-unit-one-grassroots-organisation', 'pt 3.2.1'), // same unit led by the grassroots committee or cell; residence only from 2021
    text(R2021, 'same-unit-one-grassroots-organisation', 'pt 3.2.1'),
    secondary(R2025A, 'same-unit-one-grassroots-organisation', 'pt 3.2.1'),
    text(R2025B, 'same-unit-one-grassroots-organisation', 'pt 3.2.1'),
    secondary(R2026B, 'same-unit-one-organisation'), // keyed question bank, 2026; the word for grassroots is gone
  ],
})

/** Time the introducer must have been an official member. */
export const introductionOfficialTimeMinimum = provision({
  id: 'introduction.official-time.minimum',
  unit: 'completed-month',
  countsFrom: 'official-day',
  governedBy: 'consideration',
  before: 'carry',
  informative: true,
  versions: [
    assumed(R2016, 0, 'pt 3.2.1'),
    assumed(R2021, 0, 'pt 3.2.1'),
    assumed(R2025A, 0, 'pt 3.2.1'),
    secondary(R2025B, 0, 'pt 3.2.1'), // keyed question bank, 2025
  ],
})

/** Time together required of a replacement introducer (0 = condition waived). */
export const introductionReplacementTogetherMinimum = provision({
  id: 'introduction.replacement.together-minimum',
  unit: 'completed-month',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    unknown(R2011),
    secondary(R2016, 0, 'pt 3.2.2'),
    text(R2021, 0, 'pt 3.2.2'),
    assumed(R2025A, 0, 'pt 3.2.2'),
    text(R2025B, 0, 'pt 3.2.2'),
    secondary(R2026B, 0), // weak: question bank without a published key, 2026; a keyed bank agrees in substance
  ],
})

/** Last day of the admissions that stand with a single introducer, in the country as a whole: a month is named, no day. */
export const introductionWartimeSingleNationalUntil = provision({
  id: 'introduction.wartime-single.national.until',
  unit: 'date',
  governedBy: 'question',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    assumed(R2025A, '1954-07-31', 'pt 5.2.4'), // known in the version that follows only; paragraph taken as shared
    text(R2025B, '1954-07-31', 'pt 5.2.4'), // resistance against the French: «from July 1954 backwards», the month included
  ],
})

/** The same south of the Bến Hải river. */
export const introductionWartimeSingleSouthUntil = provision({
  id: 'introduction.wartime-single.south.until',
  unit: 'date',
  governedBy: 'question',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    assumed(R2025A, '1973-12-31', 'pt 5.2.4'), // known in the version that follows only; paragraph taken as shared
    text(R2025B, '1973-12-31', 'pt 5.2.4'), // resistance against the Americans, July 1954 to December 1973, months only
  ],
})

/** The other reading for cadres of the Youth Union, used in some places. */
export const introductionYouthAgeOfCadres = provision({
  id: 'introduction.youth.age.of-cadres',
  unit: 'completed-year',
  governedBy: 'consideration',
  before: 'carry',
  versions: [assumed(CH2011, 35)], // Hanoi 02-HD/BTCTU of 2025
})

/** Youth age used where neither the law nor the case states one; no national text fixes it (`youthAge`). */
export const introductionYouthAgeWhereNotDefined = provision({
  id: 'introduction.youth.age.where-not-defined',
  unit: 'completed-year',
  countsFrom: 'birth',
  governedBy: 'consideration',
  before: 'carry',
  versions: [assumed(CH2011, 30)],
})

export const introductionTwoOfficialMembersClause = clause(
  'introduction.two-official-members',
  text(CH2011, 'art. 4.1'),
)

export const introductionYouthUnionRouteClause = clause(
  'introduction.youth-union-route',
  text(CH2011, 'art. 4.1'),
  assumed(R2016, 'pt 3.1'),
  text(R2021, 'pt 3.1'),
  assumed(R2025A, 'pt 3.1'),
  text(R2025B, 'pt 3.1'),
)

export const introductionTradeUnionRouteClause = clause(
  'introduction.trade-union-route',
  text(CH2011, 'art. 4.1'),
  assumed(R2016, 'pt 3.1'),
  text(R2021, 'pt 3.1'),
  assumed(R2025A, 'pt 3.1'),
  text(R2025B, 'pt 3.1'),
)

export const introductionOfficialStatusClause = clause(
  'introduction.official-status',
  text(CH2011, 'art. 4.2'),
  secondary(R2016, 'pt 3.2.1'),
  text(R2021, 'pt 3.2.1'),
  assumed(R2025A, 'pt 3.2.1'),
  text(R2025B, 'pt 3.2.1'),
)

export const introductionDutyClause = clause(
  'introduction.duty',
  text(CH2011, 'art. 4.2'),
  secondary(R2016, 'pt 3.2.1'),
  text(R2021, 'pt 3.2.1'),
  assumed(R2025A, 'pt 3.2.1'),
  text(R2025B, 'pt 3.2.1'),
)
