import { explain, findingOf, propose, replay } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { before, the } from '../support/journey.js'

const { file } = replay(before('cell.voted', 'admission'))
const vote = { ...the('cell.voted', 'admission'), tally: { members: 12, yes: 7 } } as const

describe('one finding of an explanation', () => {
  const explanation = explain(file, vote)

  it('is what the rule found: of an objection as propose has it', () => {
    const found = findingOf(explanation, 'cell.two-thirds')
    expect(found).toMatchObject({ outcome: 'broken', facts: { yes: 7, base: 12, needed: 8 } })
    expect(propose(file, vote).findings).toContainEqual(found)
  })

  it('is told of what is met, and of what was asked and does not apply', () => {
    expect(findingOf(explanation, 'applicant.citizen')).toMatchObject({ outcome: 'met' })
    const unasked = explanation.subjects
      .flatMap(({ findings }) => findings)
      .find((one) => one.applies === false)
    expect(findingOf(explanation, String(unasked?.rule))?.applies).toBe(false)
  })

  it('is the objection of a rule that was asked twice, else the first of what it found', () => {
    const found = (rule: string, outcome: string, on: string) => ({ rule, outcome, facts: { on } })
    const asked = (...findings: readonly object[]) =>
      findingOf({ subjects: [{ findings }, { findings: [found('b', 'broken', 'x')] }] } as never, 'a')?.facts
    expect(asked(found('a', 'met', '1'), found('a', 'broken', '2'))).toEqual({ on: '2' })
    expect(asked(found('a', 'missing', '1'), found('a', 'met', '2'))).toEqual({ on: '1' })
    expect(asked(found('a', 'met', '1'), found('a', 'met', '2'))).toEqual({ on: '1' })
    expect(asked(found('b', 'met', '1'))).toBeUndefined()
  })

  it('is none of a rule that does not guard the act', () => {
    expect(findingOf(explanation, 'ceremony.on-time')).toBeUndefined()
  })

  it('is of an explanation and of nothing else', () => {
    expect(() => findingOf(undefined as never, 'applicant.citizen')).toThrow('call.malformed')
    expect(() => findingOf({ subjects: [null] } as never, 'applicant.citizen')).toThrow('call.malformed')
    expect(findingOf({ subjects: [] } as never, 7 as never)).toBeUndefined()
  })
})
