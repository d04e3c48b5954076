import { describe, expect, it } from 'vitest'
import type { ActAbout } from '../../src/casefile/acts/act-about.js'
import { actTypes } from '../../src/casefile/acts/act-types.js'
import { lawOfStep } from '../../src/statechart/step-law.js'

/** The steps that another act may lack: who takes each, and the clause that asks for it. */
const steps: Readonly<Record<string, readonly [actor: string, clause: string]>> = {
  'sympathiser.listed': ['cell', 'pool.listed-by-resolution'],
  'procedure.authorised': ['grassrootsCommittee', 'pool.authorisation.actor'],
  'cell.voted:admission': ['cell', 'vote.cell.threshold'],
  'shortfall.answered:admission': ['competentCommittee', 'vote.shortfall.action'],
  'admission.decided': ['competentCommittee', 'decision.admission.decider'],
  'ceremony.held': ['cell', 'ceremony.after-decision'],
  'cell.voted:recognition': ['cell', 'recognition.proposal.deadline'],
  'shortfall.answered:recognition': ['competentCommittee', 'vote.shortfall.action'],
  'recognition.decided': ['competentCommittee', 'recognition.official-date'],
  'removal.opened': ['cell', 'removal.grounds'],
  'cell.voted:removal': ['cell', 'removal.resolutions-present'],
  'cell.voted:expulsion': ['cell', 'expulsion.resolutions-present'],
  'resignation.requested': ['member', 'resignation.route'],
  'cell.voted:resignation': ['cell', 'resignation.route'],
  'background.declared': ['applicant', 'background.self-declared'],
  'verification.requested': ['grassrootsCommittee', 'verification.procedure-order'],
  'member.transferred': ['member', 'member-transfer.official.act'],
  'member.suspended': ['competentCommittee', 'activity.suspension.maximum'],
}

const lawOf = (code: string) => {
  const [act, matter] = code.split(':')
  return lawOfStep({ act, ...(matter !== undefined && { matter }) } as ActAbout)
}

describe('the law of a step that an act may lack', () => {
  it.each(Object.entries(steps))('of %s is %s', (code, [actor, clause]) => {
    expect([lawOf(code)?.actor, lawOf(code)?.clause.id]).toEqual([actor, clause])
  })

  it('is none of an act that no other waits for', () => {
    const others = actTypes.filter((type) => steps[type] === undefined)
    expect(others.filter((type) => lawOf(type) !== undefined)).toEqual([])
    expect(lawOf('toString')).toBeUndefined()
  })
})
