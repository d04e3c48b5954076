import { type Act, agenda, replay } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { acts } from '../support/journey.js'

/** The duties of a life in which an act, or some, were told by nobody, by the rule and in their order. */
function dutiesWithout(types: readonly Act['type'][], today: string, from: readonly Act[] = acts) {
  const log = from.filter(({ type }) => !types.includes(type))
  const { file } = replay(log, { mode: 'chronicle' })
  return agenda(file, { today }).duties.map(({ rule }) => rule)
}

const dayOf = (type: Act['type']) => acts.find((act) => act.type === type)?.on as string
const before = (type: Act['type']) =>
  acts.slice(
    0,
    acts.findIndex((act) => act.type === type),
  )

describe('a step that nobody told and a later act shows', () => {
  it('leaves no decision on admission owed of whom the cell has it', () => {
    const today = dayOf('decision.received')
    expect(dutiesWithout(['admission.decided'], today)).not.toContain('decision.on-time')
    expect(dutiesWithout(['admission.decided'], today, before('decision.received'))).toContain(
      'decision.on-time',
    )
  })

  it('leaves no ceremony owed of whom the cell reviewed', () => {
    const today = acts.findLast(({ type }) => type === 'cell.voted')?.on as string
    expect(dutiesWithout(['ceremony.held'], today)).not.toContain('ceremony.on-time')
    expect(dutiesWithout(['ceremony.held'], today, before('ceremony.held'))).toContain('ceremony.on-time')
  })

  it('leaves no decision on recognition owed of whom it was announced', () => {
    const today = dayOf('recognition.announced')
    expect(dutiesWithout(['recognition.decided'], today)).not.toContain('recognition.decision-on-time')
    expect(dutiesWithout(['recognition.decided'], today, before('recognition.announced'))).toContain(
      'recognition.decision-on-time',
    )
  })

  it('is owed as of the day before the act that shows it', () => {
    const log = acts.filter(({ type }) => type !== 'admission.decided')
    const { file } = replay(log, { mode: 'chronicle' })
    const owed = (today: string) =>
      agenda(file, { today }).duties.some(({ rule }) => rule === 'decision.on-time')
    expect([owed(dayOf('grassroots.voted')), owed(dayOf('decision.received'))]).toEqual([true, false])
  })
})
