import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { emptyFile } from '../../src/casefile/case-file.js'
import { type Act, explain, type Finding, propose, record, replay } from '../../src/index.js'
import { membership } from '../../src/machines.js'
import { nationalRulebook } from '../../src/rules/engine/rulebook.js'
import { outOfOrder } from '../../src/statechart/out-of-order.js'
import { step } from '../../src/statechart/step.js'
import { verdictOn } from '../../src/statechart/verdict.js'
import { acts, before, the, upTo } from '../support/journey.js'

/** The steps named of an act that a configuration does not know, whatever the rules find of it. */
function stepsNamed(configuration: string, act: Act): unknown {
  const book = nationalRulebook()
  const opening: Act = { type: 'particulars.changed', on: act.on }
  const file = emptyFile(configuration)
  const verdict = verdictOn(book, file, opening, 'unmet')
  return outOfOrder(act, { file, book, verdict, walk: step }).facts.steps
}

describe('an act the present state does not know (Charter art. 4, 5)', () => {
  const opened = replay(upTo('case.opened')).file

  it('is refused with the state and the steps before it, by the clauses that ask for them', () => {
    const [finding] = propose(opened, the('ceremony.held')).findings
    expect(finding).toMatchObject({
      rule: 'procedure.out-of-order',
      source: 'national',
      actor: 'cell',
      effect: 'bar',
      outcome: 'broken',
      facts: {
        act: 'ceremony.held',
        state: ['candidate.path.outstanding', 'candidate.training.untrained'],
        steps: ['sympathiser.listed', 'procedure.authorised', 'cell.voted:admission', 'admission.decided'],
      },
      cure: ['procedure.in-order'],
      policies: [],
      alternatives: [],
    })
    expect(finding?.facts).not.toHaveProperty('possible')
    expect(finding?.citations.map(({ instrument, point }) => `${instrument} ${point}`)).toEqual([
      'G2025 pt I.1.1(d), I.1.3',
    ])
  })

  it('does not ask for the list again of who was refused, and is on it still', () => {
    const refused: Act = {
      type: 'admission.refused',
      on: '2025-11-05',
      by: { kind: 'communeStandingCommittee' },
    }
    const file = replay([...before('admission.decided'), refused]).file
    const steps = (log: typeof file) =>
      propose(log, { ...the('cell.voted'), on: '2025-11-20' }).findings[0]?.facts.steps
    expect(steps(file)).toEqual(['procedure.authorised'])
    const dropped = record(file, { type: 'sympathiser.unlisted', on: '2025-11-10', by: { kind: 'cell' } })
    expect(steps(dropped)).toEqual(['sympathiser.listed', 'procedure.authorised'])
  })

  it.each([
    { act: 'cell.voted', steps: ['shortfall.answered:admission'] },
    { act: 'admission.decided', steps: ['shortfall.answered:admission'] },
    { act: 'grassroots.voted', steps: ['shortfall.answered:admission', 'cell.voted:admission'] },
    { act: 'ceremony.held', steps: ['shortfall.answered:admission', 'admission.decided'] },
  ] as const)('waits for the answer to a shortfall: $act', ({ act, steps }) => {
    const short: Act = { ...the('cell.voted'), tally: { members: 12, yes: 5 }, outcome: 'not-proposed' }
    const file = replay([...before('cell.voted'), short]).file
    const [finding] = propose(file, { ...the(act), on: '2025-11-20' }).findings
    expect(finding).toMatchObject({
      rule: 'procedure.out-of-order',
      actor: 'competentCommittee',
      facts: { steps },
    })
  })

  it('names no step that lets a person be listed who is listed', () => {
    const [finding] = propose(replay(upTo('sympathiser.listed')).file, the('sympathiser.listed')).findings
    expect(finding?.rule).toBe('procedure.out-of-order')
    expect(finding?.facts).not.toHaveProperty('steps')
  })

  it.each([
    { after: 'background.declared', act: 'verification.replied', steps: ['verification.requested'] },
    { after: 'procedure.authorised', act: 'background.certified', steps: ['background.declared'] },
    { after: 'ceremony.held', act: 'member.received', steps: ['member.transferred'] },
    {
      after: 'ceremony.held',
      act: 'member.resigned',
      steps: ['resignation.requested', 'cell.voted:resignation'],
    },
    { after: 'recognition.decided', act: 'activity.resumed', steps: ['member.suspended'] },
    {
      after: 'procedure.authorised',
      act: 'member.returned',
      steps: ['cell.voted:admission', 'admission.decided', 'ceremony.held', 'member.transferred'],
    },
  ] as const)('names of $act after $after the steps $steps', ({ after, act, steps }) => {
    const file = replay(upTo(after)).file
    const proposed = { type: act, on: '2027-03-01', request: 'r', reason: 'family' } as unknown as Act
    expect(stepsNamed(file.configuration, proposed)).toEqual(steps)
  })

  const way = ['sympathiser.listed', 'procedure.authorised']
  const admitted = [...way, 'cell.voted:admission', 'admission.decided']
  const joined = [...admitted, 'ceremony.held']

  it.each<{ after: 'case.opened' | 'ceremony.held' | 'recognition.decided'; act: string; steps: unknown }>([
    { after: 'case.opened', act: 'background.declared', steps: way },
    { after: 'case.opened', act: 'background.sealed', steps: [...way, 'background.declared'] },
    { after: 'case.opened', act: 'background.certified', steps: [...way, 'background.declared'] },
    { after: 'case.opened', act: 'background.rejected', steps: [...way, 'background.declared'] },
    { after: 'case.opened', act: 'verification.requested', steps: [...way, 'background.declared'] },
    {
      after: 'case.opened',
      act: 'verification.replied',
      steps: [...way, 'background.declared', 'verification.requested'],
    },
    { after: 'case.opened', act: 'section.appraised:admission', steps: [...way, 'cell.voted:admission'] },
    { after: 'case.opened', act: 'decision.received', steps: admitted },
    { after: 'case.opened', act: 'admission.annulled', steps: admitted },
    { after: 'case.opened', act: 'step.redone', steps: joined },
    {
      after: 'case.opened',
      act: 'section.appraised:recognition',
      steps: [...joined, 'cell.voted:recognition'],
    },
    {
      after: 'case.opened',
      act: 'grassroots.voted:removal',
      steps: [...joined, 'removal.opened', 'cell.voted:removal'],
    },
    { after: 'case.opened', act: 'cell.voted:removal', steps: [...joined, 'removal.opened'] },
    {
      after: 'ceremony.held',
      act: 'recognition.announced',
      steps: ['cell.voted:recognition', 'recognition.decided'],
    },
    { after: 'ceremony.held', act: 'member.returned', steps: ['member.transferred'] },
    { after: 'ceremony.held', act: 'activity.resumed', steps: ['member.suspended'] },
    { after: 'ceremony.held', act: 'exit.refused:removal', steps: ['removal.opened', 'cell.voted:removal'] },
    { after: 'ceremony.held', act: 'exit.refused:expulsion', steps: ['cell.voted:expulsion'] },
    { after: 'ceremony.held', act: 'section.appraised:expulsion', steps: ['cell.voted:expulsion'] },
    {
      after: 'recognition.decided',
      act: 'dossier.submitted:resignation',
      steps: ['resignation.requested', 'cell.voted:resignation'],
    },
    // The opening of the removal and the request to leave: there is no shortfall to answer.
    { after: 'ceremony.held', act: 'cell.voted:removal', steps: ['removal.opened'] },
    { after: 'recognition.decided', act: 'cell.voted:removal', steps: ['removal.opened'] },
    { after: 'ceremony.held', act: 'cell.voted:resignation', steps: ['resignation.requested'] },
    { after: 'recognition.decided', act: 'cell.voted:resignation', steps: ['resignation.requested'] },
    { after: 'ceremony.held', act: 'self-criticism.requested', steps: ['removal.opened'] },
    { after: 'recognition.decided', act: 'self-criticism.answered', steps: ['removal.opened'] },
    { after: 'recognition.decided', act: 'member.received', steps: ['member.transferred'] },
    { after: 'recognition.decided', act: 'class.entered', steps: undefined },
    { after: 'recognition.decided', act: 'recognition.decided', steps: undefined },
    { after: 'recognition.decided', act: 'case.opened', steps: undefined },
  ])('after $after, $act waits for $steps', ({ after, act, steps }) => {
    const [type, matter] = act.split(':')
    const asked = { type, on: '2027-03-01', ...(matter !== undefined && { matter }) } as unknown as Act
    expect(stepsNamed(replay(upTo(after)).file.configuration, asked)).toEqual(steps)
  })

  it('of a removal not opened waits for the cell that opens it (208-QĐ/TW)', () => {
    const [finding] = propose(replay(acts).file, {
      type: 'self-criticism.requested',
      on: '2027-03-01',
    }).findings
    expect(finding).toMatchObject({ actor: 'cell', facts: { steps: ['removal.opened'] } })
    expect(finding?.citations[0]).toMatchObject({ instrument: 'R2026B' })
    const opened = record(replay(acts).file, {
      type: 'removal.opened',
      on: '2027-02-01',
      ground: 'abandonment',
      months: 3,
      by: { kind: 'cell' },
    })
    const rules = propose(opened, { type: 'self-criticism.requested', on: '2027-03-01' }).findings.map(
      ({ rule }) => rule,
    )
    expect(rules).not.toContain('procedure.out-of-order')
  })

  it('names no steps where none lead to the act any more, and the articles of the whole order', () => {
    const [finding] = propose(replay(acts).file, { type: 'sympathiser.listed', on: '2027-03-01' }).findings
    expect(finding).toMatchObject({ rule: 'procedure.out-of-order', facts: { act: 'sympathiser.listed' } })
    expect(finding?.facts).not.toHaveProperty('steps')
    expect(finding?.citations).toMatchObject([{ instrument: 'CH2011', point: 'art. 4, 5' }])
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
    expect(finding?.facts.act).toBe('cell.voted:recognition')
    expect(finding?.facts.steps).toEqual(['cell.voted:admission', 'admission.decided', 'ceremony.held'])
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
    const actor = createActor(membership)
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
