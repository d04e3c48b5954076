import type { Tally } from '../../casefile/shapes.js'
import { cellBase, committeeBase } from '../../rules/vote/tally.js'
import { actingBody } from './acting-body.js'
import type { AuditFinding } from './audit-finding.js'
import { type AuditCheck, type AuditSetting, bodyOf, keyOf } from './check.js'
import { groupedBy, type Seen, together } from './sightings.js'

/**
 * Votes of one meeting - one body, one day, one kind of act in one matter - that do not rest on one base: another
 * number of members, or other deductions from it. Those who are absent otherwise stay in the base and are not compared.
 */
export const voteBases: AuditCheck = {
  id: 'vote-bases',
  *sightings({ inPeriod }, { directory }) {
    for (const one of inPeriod) {
      const { act, place } = one
      const tally = 'tally' in act ? act.tally : undefined
      const body = tally && actingBody(one, directory)
      if (!tally || !body) continue
      yield {
        key: [
          ...keyOf(body),
          act.on,
          act.type,
          'matter' in act ? (act.matter ?? '') : '',
          ...baseOf(tally, body.kind),
        ],
        place,
      }
    }
  },
  findings: (seen, setting) => groupedBy(seen, 5).flatMap((meeting) => findingsOf(meeting, setting)),
}

/** What a base is made of: members, each deduction, and what is left. */
function baseOf(tally: Tally, kind: string): readonly string[] {
  const isCell = kind === 'cell'
  return [
    tally.members,
    tally.temporarilyAwayAbsent ?? 0,
    isCell ? (tally.exemptedAbsent ?? 0) : 0,
    tally.suspended ?? 0,
    isCell ? cellBase(tally, 'stays-in-base') : committeeBase(tally),
  ].map(String)
}

function findingsOf(meeting: readonly Seen[], setting: AuditSetting): readonly AuditFinding[] {
  const limit = setting.threshold('audit.vote-bases.distinct')
  const [first] = meeting
  if (!first || meeting.length < limit.value) return []
  const bases = meeting.map(({ key }) => Number(key.at(-1)))
  const members = meeting.map(({ key }) => Number(key[5]))
  const [, , on = '', act = '', matter = ''] = first.key
  // One case of each base before a second of any, so that the difference can be opened.
  const samples = Math.max(1, Math.floor(setting.samples / meeting.length))
  const { total } = together(meeting, 0)
  return [
    {
      check: 'vote-bases',
      body: bodyOf(first.key),
      on,
      facts: {
        on,
        act,
        ...(matter !== '' && { matter }),
        distinct: meeting.length,
        votes: total.acts,
        leastMembers: Math.min(...members),
        mostMembers: Math.max(...members),
        leastBase: Math.min(...bases),
        mostBase: Math.max(...bases),
      },
      thresholds: [limit],
      references: meeting.flatMap(({ references }) => references.slice(0, samples)).slice(0, setting.samples),
      total,
    },
  ]
}
