import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/index.js'
import { audit, directory } from '../../../src/register.js'
import { type Defect, population, syntheticOrganisation } from '../../../src/testing.js'
import { patient } from '../../support/patient.js'

const organisation = syntheticOrganisation({ seed: 7, members: 300, from: '2016-07-25' })

/** How often each check finds something in 300 lives of a committee that admits much, in one year. */
function foundIn(defects: Partial<Record<Defect, number>>): Record<string, number> {
  const thresholds = { 'audit.crowded.committee': 8 }
  const checks = ['crowded-meetings', 'vote-bases', 'bunched-decisions', 'introducer-for-many'] as const
  const collector = audit({
    from: '2023-01-01',
    until: '2024-01-01',
    checks,
    thresholds,
    directory: directory(organisation.record),
  })
  const state = collector.start()
  const lives = population({
    seed: 7,
    cases: 300,
    from: '2022-06-01',
    until: '2024-06-01',
    organisation,
    rates: { admissions: 0.3, defects },
  })
  for (const { log } of lives) collector.add(state, replay(log, { mode: 'chronicle' }))
  const counts: Record<string, number> = {}
  for (const { check } of collector.result(state).findings) counts[check] = (counts[check] ?? 0) + 1
  return counts
}

describe('an audit of synthetic lives', () => {
  it(
    'tells a December rush, crowded sittings, votes that disagree and one introducer from lives without',
    patient,
    () => {
      const none = {
        'bunched-decisions': 0,
        'crowded-meetings': 0,
        'vote-bases': 0,
        'introducer-for-many': 0,
      }
      const ordinary = { ...none, ...foundIn({}) }
      const introducer = foundIn({ 'one-introducer': 0.6 })
      expect(introducer['introducer-for-many']).toBeGreaterThan(ordinary['introducer-for-many'])
      const rush = foundIn({ 'december-decision': 0.6 })
      const sittings = foundIn({ 'disagreeing-tallies': 0.6 })
      expect(rush['bunched-decisions']).toBeGreaterThan(ordinary['bunched-decisions'])
      expect(sittings['crowded-meetings']).toBeGreaterThan(ordinary['crowded-meetings'])
      expect(sittings['vote-bases']).toBeGreaterThan(ordinary['vote-bases'])
    },
  )
})
