import { isOfficialOf, joiningDayOf } from '../../casefile/dates.js'
import { standingExit } from '../../rules/exit/exit-matter.js'
import { cellOf } from './acting-body.js'
import type { AuditedCase } from './audited-case.js'
import { type AuditCheck, type AuditSetting, bodyOf, keyOf } from './check.js'
import { casesUnder, groupedBy, together } from './sightings.js'
import { percentOf, reachesPercent } from './thresholds.js'

/**
 * Members removed [xóa tên] in the period, of all who were members of the cell at some time in it; of these how many
 * were probationary, and how many were expelled or resigned beside them.
 */
export const removals: AuditCheck = {
  id: 'removals',
  *sightings(one, setting) {
    const exit = standingExit(one.file)
    const last = one.acts.findLast(({ act }) => act.on < setting.until)
    const cell = last && cellOf(last)
    if (!cell || !wasMember(one, exit?.on, setting)) return
    yield { key: [...keyOf(cell), 'members'] }
    const left = one.inPeriod.find(({ act }) => act.type === exit?.type && act.on === exit.on)
    if (!left || left.act.type === 'member.died') return
    yield { key: [...keyOf(cell), endOf(left.act.type, one)], place: left.place }
  },
  findings: (seen, setting) => {
    const percent = setting.threshold('audit.removals.percent')
    const least = setting.threshold('audit.removals.members')
    return groupedBy(seen, 2).flatMap((ofCell) => {
      const removed = ofCell.filter(({ key }) => key[2]?.startsWith('removed'))
      const { references, total } = together(removed, setting.samples)
      const members = casesUnder(ofCell, 'members')
      const [first] = removed
      if (!first || members < least.value || !reachesPercent(total.cases, members, percent.value)) return []
      return {
        check: 'removals',
        body: bodyOf(first.key),
        facts: {
          cases: total.cases,
          of: members,
          percent: percentOf(total.cases, members),
          probationary: casesUnder(ofCell, 'removed-probationary'),
          expelled: casesUnder(ofCell, 'expelled'),
          resigned: casesUnder(ofCell, 'resigned'),
        },
        thresholds: [percent, least],
        references,
        total,
      }
    })
  },
}

function wasMember({ file }: AuditedCase, leftOn: string | undefined, setting: AuditSetting): boolean {
  const joinedOn = joiningDayOf(file)
  return (
    joinedOn !== undefined && joinedOn < setting.until && (leftOn === undefined || leftOn >= setting.from)
  )
}

function endOf(type: string, { file }: AuditedCase): string {
  if (type === 'member.expelled') return 'expelled'
  if (type === 'member.resigned') return 'resigned'
  return isOfficialOf(file) ? 'removed-official' : 'removed-probationary'
}
