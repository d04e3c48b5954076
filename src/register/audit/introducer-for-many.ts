import { calendarMonths } from '../../calendar/age.js'
import { addDays } from '../../calendar/day-arithmetic.js'
import { addMonths } from '../../calendar/month-arithmetic.js'
import { grassrootsOf } from './acting-body.js'
import type { AuditFinding } from './audit-finding.js'
import { isOf } from './audited-case.js'
import { type AuditCheck, type AuditSetting, bodyOf, keyOf } from './check.js'
import { groupedBy, type Seen, together } from './sightings.js'

/**
 * Persons one member of a grassroots organisation, as the directory has it, or of a cell introduces within so many consecutive calendar months: of all such stretches the one
 * with the most persons, the earliest of several. A person introduced again is counted once, when first introduced.
 */
export const introducerForMany: AuditCheck = {
  id: 'introducer-for-many',
  *sightings({ inPeriod }, { directory }) {
    const known = new Set<string>()
    for (const one of inPeriod) {
      const body = grassrootsOf(one, directory)
      if (!isOf(one, 'introduction.made') || body === undefined) continue
      const { on, introducer } = one.act
      const name = JSON.stringify([body.id, introducer.id])
      if (known.has(name)) continue
      known.add(name)
      yield { key: [...keyOf(body), introducer.id, on.slice(0, 7)], place: one.place }
    }
  },
  findings: (seen, setting) => groupedBy(seen, 3).flatMap((months) => fullest(months, setting)),
}

function fullest(months: readonly Seen[], setting: AuditSetting): readonly AuditFinding[] {
  const length = setting.threshold('audit.introducer.months')
  const limit = setting.threshold('audit.introducer.persons')
  const stretches = months.map((first) =>
    months.filter((one) => {
      const after = calendarMonths(`${monthOf(first)}-01`, `${monthOf(one)}-01`)
      return 0 <= after && after < length.value
    }),
  )
  const [most = []] = stretches.sort((a, b) => personsIn(b) - personsIn(a))
  const [first] = most
  if (!first || personsIn(most) < limit.value) return []
  return [
    {
      check: 'introducer-for-many',
      body: bodyOf(first.key),
      introducer: first.key[2] as string,
      facts: {
        persons: personsIn(most),
        months: length.value,
        firstDay: `${monthOf(first)}-01`,
        lastDay: addDays(addMonths(`${monthOf(most.at(-1) as Seen)}-01`, 1), -1),
      },
      thresholds: [limit, length],
      ...together(most, setting.samples),
    },
  ]
}

const monthOf = ({ key }: Seen) => key[3] as string

const personsIn = (stretch: readonly Seen[]) => stretch.reduce((sum, { cases }) => sum + cases, 0)
