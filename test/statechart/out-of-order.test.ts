import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { type Act, explain, type Finding, propose, record, replay } from '../../src/index.js'
import { membershipMachine } from '../../src/machines.js'
import { acts, before, the, upTo } from '../support/journey.js'

describe('an act the present state does not know (Charter art. 4, 5)', () => {
  const opened = replay(upTo('case.opened')).file

  it('is refused with the state and the acts possible now', () => {
    const [finding] = propose(opened, the('ceremony.held')).findings
    expect(finding).toMatchObject({
      rule: 'procedure.out-of-order',
      source: 'national',
      effect: 'bar',
      outcome: 'broken',
      facts: {
        act: 'ceremony.held',
        state: ['candidate.path.outstanding', 'candidate.training.untrained'],
        possible: [
          'particulars.changed',
          'membership.transcribed',
          'sympathiser.listed',
          'helper.assigned',
          'helper.left',
          'class.entered',
          'certificate.issued',
          'union.resolved',
          'consent.given',
          'result.notified',
          'proceeding.opened',
          'proceeding.closed',
          'applicant.moved',
          'being-helped.certified',
          'file.received',
          'decision.passed-on',
          'reconsideration.requested',
          'reconsideration.answered',
          'applicant.withdrew',
          'defect.found',
          'case.closed',
        ],
      },
      citations: [{ instrument: 'CH2011', point: 'art. 4, 5' }],
      confidence: 'text',
      cure: ['procedure.in-order'],
      policies: [],
      alternatives: [],
    })
  })

  it('is refused together with what the rules object to', () => {
    const { findings, admissible } = propose(opened, { ...the('ceremony.held'), separately: false })
    expect(admissible).toBe(false)
    expect(findings.map(({ rule }) => rule)).toEqual(['procedure.out-of-order', 'ceremony.each-separately'])
  })

  it('is refused where the state knows the type but not the matter', () => {
    const file = replay(before('cell.voted', 'admission')).file
    const [finding] = propose(file, the('cell.voted', 'recognition')).findings
    expect(finding?.rule).toBe('procedure.out-of-order')
    expect(finding?.facts.possible).toContain('cell.voted')
  })

  it('is not said of an act the state knows and a rule refuses', () => {
    const file = replay(before('cell.voted', 'admission')).file
    const vote: Act = { ...the('cell.voted', 'admission'), tally: { members: 12, yes: 7 } }
    const rules = propose(file, vote).findings.map(({ rule }) => rule)
    expect(rules[0]).toBe('cell.two-thirds')
    expect(rules).not.toContain('procedure.out-of-order')
  })

  it('is explained as a subject of its own', () => {
    const explained = explain(opened, the('ceremony.held'))
    expect(explained.subjects[0]).toMatchObject({ subject: 'procedure', outcome: 'broken' })
  })

  it('is emitted by the machine in the same words', () => {
    const emitted: (readonly Finding[])[] = []
    const actor = createActor(membershipMachine)
    actor.on('refused', ({ findings }) => emitted.push(findings))
    actor.start()
    actor.send(acts[0]!)
    actor.send(the('ceremony.held'))
    expect(emitted).toEqual([propose(opened, the('ceremony.held')).findings])
  })

  it('opens a case once', () => {
    expect(propose(opened, acts[0]!).findings[0]?.rule).toBe('procedure.out-of-order')
    expect(() => record(opened, acts[0]!)).toThrow('act.refused')
  })
})
