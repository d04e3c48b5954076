import { addDays } from '../../calendar/day-arithmetic.js'
import { addMonths } from '../../calendar/month-arithmetic.js'
import { provisionOn } from '../../law/provision-on.js'
import { whereCovered } from '../../law/where-covered.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import { earliestSupportedDate } from '../../regulations/policies.js'
import { instruments } from '../../regulations/register.js'
import { actingBody } from './acting-body.js'
import type { AuditBody, AuditFinding } from './audit-finding.js'
import { isOf } from './audited-case.js'
import { type AuditCheck, type AuditSetting, bodyOf, keyOf, type Sighting } from './check.js'
import { casesUnder, groupedBy, type Seen } from './sightings.js'
import { percentOf, reachesPercent } from './thresholds.js'

/**
 * Admission decisions of one body that fall in the last months of a year, or of a term, rather than month by month.
 * A year or a term that is not wholly within the period audited is left out, and so is one of which the body decided a
 * part alone: its kind became competent within it by law, or the directory has the body begin or end within it.
 */
export const bunchedDecisions: AuditCheck = {
  id: 'bunched-decisions',
  *sightings({ inPeriod }, setting) {
    for (const one of inPeriod) {
      if (!isOf(one, 'admission.decided')) continue
      const body = actingBody(one, setting.directory)
      if (body === undefined) continue
      for (const [span, isLast] of spansOf(one.act.on, setting))
        yield sighting([...keyOf(body), span], isLast, one.place)
    }
  },
  findings: (seen, setting) => groupedBy(seen, 3).flatMap((span) => findingsOf(span, setting)),
}

/** The end of a span is referred to; what came before it is only counted. */
function sighting(key: readonly string[], isLast: boolean, place: number): Sighting {
  return isLast ? { key: [...key, 'last'], place } : { key: [...key, 'before'] }
}

/** The spans a day belongs to, and whether it is in the last months of each. */
function* spansOf(day: string, setting: AuditSetting): Iterable<[string, boolean]> {
  const { from, until, term } = setting
  const months = setting.threshold('audit.bunched.months').value
  const year = Number(day.slice(0, 4))
  if (from <= `${year}-01-01` && `${year + 1}-01-01` <= until)
    yield [String(year), Number(day.slice(5, 7)) > 12 - months]
  const isTermAudited = term !== undefined && from <= term.from && term.until <= until
  if (isTermAudited && term.from <= day && day < term.until)
    yield [`${term.from}/${term.until}`, day >= addMonths(term.until, -months)]
}

/** Whether a body was there to decide from the first day of a span to its last. */
function isWhole(body: AuditBody, from: string, until: string, { directory }: AuditSetting): boolean {
  const last = addDays(until, -1)
  const [decided, decides] = [isCompetent(body, from), isCompetent(body, last)]
  const isThere = (day: string) => directory?.bodyOn(body.id, day) !== undefined
  const isCompetentThroughout = decided === undefined || decides === undefined || decided === decides
  return isCompetentThroughout && isThere(from) === isThere(last)
}

/** Whether a kind of body decides on admission by the law of a day; `undefined` where that is not known. */
function isCompetent({ kind }: AuditBody, day: string): boolean | undefined {
  const deciders = whereCovered(() =>
    provisionOn(decisionAdmissionDecider, day, earliestSupportedDate.default, instruments),
  )
  return deciders?.value.includes(kind)
}

function findingsOf(span: readonly Seen[], setting: AuditSetting): readonly AuditFinding[] {
  const months = setting.threshold('audit.bunched.months')
  const percent = setting.threshold('audit.bunched.percent')
  const least = setting.threshold('audit.bunched.decisions')
  const found = span.find(({ key }) => key[3] === 'last')
  const last = casesUnder(span, 'last')
  const decisions = last + casesUnder(span, 'before')
  if (!found || decisions < least.value || !reachesPercent(last, decisions, percent.value)) return []
  const body = bodyOf(found.key)
  const [, , name = ''] = found.key
  const [termFrom = '', termUntil] = name.split('/')
  const year = Number(name)
  const [from, until] =
    termUntil === undefined ? [`${year}-01-01`, `${year + 1}-01-01`] : [termFrom, termUntil]
  if (!isWhole(body, from, until, setting)) return []
  return [
    {
      check: 'bunched-decisions',
      body,
      facts: {
        ...(termUntil === undefined ? { year: name } : { termFrom, termUntil }),
        decisions,
        last,
        before: decisions - last,
        months: months.value,
        percent: percentOf(last, decisions),
      },
      thresholds: [months, percent, least],
      references: found.references,
      total: { cases: found.cases, acts: found.acts },
    },
  ]
}
