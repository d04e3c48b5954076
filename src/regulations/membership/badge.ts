import { provision } from '../../law/provision.js'
import { clause } from '../clause.js'
import { R2016, R2021, R2025A, R2025B, R2026A, R2026B, S2016, S2021, S2025, S2026 } from '../instruments.js'
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
    unknown(R2016),
    assumed(R2021, years, 'pt 28'),
    assumed(R2025A, years, 'pt 28'),
    text(R2025B, years, 'pt 28'),
    assumed(R2026A, years),
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
  versions: [unknown(S2016), unknown(S2021), text(S2025, days, 'pt 18'), assumed(S2026, days)],
})

/** Longest advance for the seriously ill, badges of 30 to 65 years. */
export const badgeEarlyIllnessTo65 = provision({
  id: 'badge.early.illness.to-65',
  unit: 'month',
  countsFrom: 'badge',
  governedBy: 'award',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 12, 'pt 28'),
    assumed(R2026A, 12),
    assumed(R2026B, 12),
  ],
})

/** Longest advance for the seriously ill, badges of 70 to 90 years. */
export const badgeEarlyIllnessFrom70 = provision({
  id: 'badge.early.illness.from-70',
  unit: 'month',
  countsFrom: 'badge',
  governedBy: 'award',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 24, 'pt 28'),
    assumed(R2026A, 24),
    assumed(R2026B, 24), // the 95-year badge of 2026 is not covered by any known value
  ],
})

/** Longest advance for a posthumous badge; no earlier regulation is known to have allowed one. */
export const badgeEarlyPosthumous = provision({
  id: 'badge.early.posthumous',
  unit: 'month',
  countsFrom: 'badge',
  governedBy: 'award',
  before: 'none',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 12, 'pt 28'), // not for deaths before 2021-07-30
    assumed(R2026A, 12),
    assumed(R2026B, 12),
  ],
})

const waitAfter = <const Form extends string, const Months extends number>(form: Form, months: Months) =>
  provision({
    id: `badge.wait.${form}`,
    unit: 'month',
    countsFrom: 'discipline',
    governedBy: 'award',
    before: 'carry',
    versions: [unknown(S2016), unknown(S2021), text(S2025, months, 'pt 18'), assumed(S2026, months)],
  })

/** Wait after a reprimand; the cell acknowledges correction besides. */
export const badgeWaitReprimand = waitAfter('reprimand', 6)

/** Wait after a warning. */
export const badgeWaitWarning = waitAfter('warning', 9)

/** Wait after dismissal. */
export const badgeWaitDismissal = waitAfter('dismissal', 12)

export const badgeFlowClause = clause(
  'badge.flow',
  assumed(S2016, true),
  assumed(S2021, true),
  text(S2025, true, 'pt 18'),
  assumed(S2026, true),
)
