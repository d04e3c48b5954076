import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { G2017, G2025, R2016, R2021, R2025B, R2026B, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

const years = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90] as const

/** Years of seniority that earn a badge. */
export const badgeYears = provision({
  id: 'badge.years',
  unit: 'list',
  countsFrom: 'seniority-start',
  governedBy: 'badge',
  before: 'carry',
  versions: [
    secondary(R2016, years, 'pt 27.3(a)'), // 45 new in 2016
    text(R2021, years), // text of the guidance
    text(R2025B, years, 'pt 28.1.2, 28.3.1(a)'),
    secondary(R2026B, [30, 35, ...years.slice(1), 95]), // keyed question bank, 2026
  ],
})

const days = ['02-03', '05-19', '09-02', '11-07'] as const

/** Days on which badges are awarded. */
export const badgeDays = provision({
  id: 'badge.days',
  unit: 'set',
  governedBy: 'badge',
  before: 'carry',
  versions: [
    unknown(S2016),
    text(S2021, days, 'pt 18'), // exceptions by the provincial standing committee; usual occasions, not a bar
    text(S2025, days, 'pt 18.4'), // exceptions by the provincial standing committee; usual occasions, not a bar; no national rule says which anniversaries belong to which round
  ],
})

/** Longest advance for the seriously ill, badges of 30 to 65 years. */
export const badgeEarlyIllnessTo65 = provision({
  id: 'badge.early.illness.to-65',
  unit: 'month',
  countsFrom: 'badge',
  governedBy: 'award',
  before: 'carry',
  versions: [
    secondary(R2016, 12, 'pt 27.3'), // one limit for every step
    text(R2021, 12), // text of the guidance
    text(R2025B, 12, 'pt 28.3.1(b)'),
    secondary(R2026B, 12), // weak: question bank without a published key, 2026
  ],
})

/** Longest advance for the seriously ill, badges of 70 years and more. */
export const badgeEarlyIllnessFrom70 = provision({
  id: 'badge.early.illness.from-70',
  unit: 'month',
  countsFrom: 'badge',
  governedBy: 'award',
  before: 'carry',
  versions: [
    secondary(R2016, 12, 'pt 27.3'), // one limit for every step; 24 only from 2021
    text(R2021, 24), // text of the guidance
    text(R2025B, 24, 'pt 28.3.1(b)'),
    secondary(R2026B, 24), // weak: question bank without a published key, 2026; covers 70 to 95
  ],
})

/** Longest advance for a posthumous badge; none before 24-QĐ/TW. */
export const badgeEarlyPosthumous = provision({
  id: 'badge.early.posthumous',
  unit: 'month',
  countsFrom: 'badge',
  governedBy: 'award',
  before: 'carry',
  versions: [
    secondary(R2016, 0, 'pt 27.3'), // no early posthumous badge before 2021-07-30
    text(R2021, 12), // text of the guidance
    text(R2025B, 12, 'pt 28.3.1(b)'), // not for deaths before 2021-07-30
    secondary(R2026B, 12), // weak: question bank without a published key, 2026
  ],
})

/** First day of the deaths for which a badge may come early. */
export const badgeEarlyPosthumousFrom = provision({
  id: 'badge.early.posthumous.from',
  unit: 'date',
  governedBy: 'award',
  before: 'carry',
  versions: [
    secondary(R2021, R2021.from),
    text(R2025B, R2021.from, 'pt 28.3.1(b)'), // not retroactive
  ],
})

/** Wait after a reprimand; the cell acknowledges correction besides. */
export const badgeWaitReprimand = provision({
  id: 'badge.wait.reprimand',
  unit: 'month',
  countsFrom: 'discipline',
  governedBy: 'award',
  before: 'carry',
  versions: [
    secondary(S2016, 0), // weak: handbook of one Party committee names no wait
    secondary(S2021, 6, 'pt 18'),
    text(S2025, 6, 'pt 18'),
  ],
})

/** Wait after a warning. */
export const badgeWaitWarning = provision({
  id: 'badge.wait.warning',
  unit: 'month',
  countsFrom: 'discipline',
  governedBy: 'award',
  before: 'carry',
  versions: [
    secondary(S2016, 6), // weak: handbook of one Party committee
    secondary(S2021, 9, 'pt 18'),
    text(S2025, 9, 'pt 18'),
  ],
})

/** Wait after dismissal. */
export const badgeWaitDismissal = provision({
  id: 'badge.wait.dismissal',
  unit: 'month',
  countsFrom: 'discipline',
  governedBy: 'award',
  before: 'carry',
  versions: [
    secondary(S2016, 12), // weak: handbook of one Party committee
    secondary(S2021, 12, 'pt 18'),
    text(S2025, 12, 'pt 18'),
  ],
})

export const badgeFlowClause = clause('badge.flow', assumed(S2016), text(S2025, 'pt 18'))

/** On an official transfer the old place has a badge that is due decided first. */
export const badgeBeforeTransferClause = clause(
  'badge.before-transfer',
  assumed(G2017),
  text(G2025, 'pt III.1.5(c)'),
)
