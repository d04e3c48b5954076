import { type Act, nationalRulebook } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { answerEntry, type KeptCase } from '../../../src/adapters/restate/recording.js'
import { fileOfKept } from '../../../src/procedure/kept-log.js'
import { acts, the, upTo } from '../../support/journey.js'

const rulebook = nationalRulebook()
const empty: KeptCase = { log: [], sealed: {}, findings: {} }
const setting = { caseId: 'case-1', recordedAt: '2025-11-07T02:00:00.000Z', rulebook }
const answer = (kept: KeptCase, input: unknown) => answerEntry(kept, input, setting)

/** The journey up to an act, each act entered by its place. */
function keptUpTo(type: Act['type']): KeptCase {
  let kept = empty
  for (const [index, act] of upTo(type).entries())
    kept = answer(kept, { ...act, id: `entry-${index + 1}` }).after?.kept ?? kept
  return kept
}

const opening = { ...acts[0], id: 'entry-1' }
const kept = keptUpTo('ceremony.held')

/** A record filed a day after its limit, 19 December 2025: a breach that leaves the act standing. */
const late = { ...the('member-record.filed'), on: '2025-12-20', id: 'late' }

describe('an entry', () => {
  it('is recorded with its revision, its id, and the instant it was entered', () => {
    const { answer: answered, after } = answer(empty, opening)
    expect(answered).toEqual({ recorded: true, revision: 1, findings: [] })
    expect(after?.kept.log).toEqual([{ ...opening, recordedAt: '2025-11-07T02:00:00.000Z' }])
    expect(after?.file.revision).toBe(1)
  })

  it('keeps the instant its sender gave', () => {
    const sent = { ...opening, recordedAt: '2025-07-01T08:00:00+07:00' }
    expect(answer(empty, sent).after?.kept.log).toEqual([sent])
  })

  it('is answered with what the rules object to, and the answer is kept', () => {
    const { answer: answered, after } = answer(kept, { ...late, recordedAt: '2025-12-20T02:00:00.000Z' })
    expect(answered).toMatchObject({
      recorded: true,
      revision: 23,
      findings: [{ rule: 'records.member-record-on-time', outcome: 'broken' }],
    })
    expect(after?.kept.findings.late).toEqual(answered.findings)
  })

  it('that a bar refuses is answered with the bars and changes nothing', () => {
    const early = { ...the('cell.voted', 'recognition'), on: '2026-11-06', id: 'early' }
    const { answer: answered, after } = answer(kept, early)
    expect(answered.recorded).toBe(false)
    expect(answered.findings[0]).toMatchObject({ effect: 'bar', outcome: 'broken' })
    expect(after).toBeUndefined()
  })
})

describe('an entry sent again', () => {
  it('gets the first answer and is not recorded a second time', () => {
    const first = answer(kept, late)
    const again = answer(first.after?.kept ?? empty, late)
    expect(again).toEqual({ answer: first.answer })
  })

  it('is the same with its fields in another order, and with the instant it was first given', () => {
    const reversed = Object.fromEntries(Object.entries(opening).reverse())
    expect(answer(kept, reversed)).toEqual({ answer: { recorded: true, revision: 1, findings: [] } })
    const { recordedAt } = kept.log[0] as Act
    expect(answer(kept, { ...opening, recordedAt }).answer.recorded).toBe(true)
  })

  it.each([
    { change: { on: '2025-07-02' }, what: 'another day' },
    { change: { recordedAt: '2025-07-01T00:00:00Z' }, what: 'another instant' },
  ])('with $what is a fault: the id is taken', ({ change }) => {
    expect(() => answer(kept, { ...opening, ...change })).toThrow(
      expect.objectContaining({ code: 'entry.repeated', facts: { entry: 'entry-1' } }),
    )
  })

  it('after a refusal is judged anew', () => {
    const vote = { ...the('ceremony.held'), id: 'ceremony' }
    const before = keptUpTo('grassroots.voted')
    expect(answer(before, vote).answer.recorded).toBe(false)
    expect(answer(keptUpTo('decision.received'), vote).answer.recorded).toBe(true)
  })
})

describe('what is no entry of the case', () => {
  it('is a fault without an id, since it could not be told from one sent again', () => {
    expect(() => answer(empty, acts[0])).toThrow(
      expect.objectContaining({
        code: 'act.malformed',
        facts: {
          type: 'case.opened',
          issues: [{ path: 'id', code: 'field.missing', expected: 'string' }],
        },
      }),
    )
  })

  it('is a fault where it opens another case than that of the key', () => {
    expect(() => answer(empty, { ...opening, case: 'case-2' })).toThrow(
      expect.objectContaining({
        facts: {
          type: 'case.opened',
          issues: [{ path: 'case', code: 'field.not-one-of', expected: 'case-1' }],
        },
      }),
    )
  })

  it('is a fault where a correction would make it another case', () => {
    const renamed = { ...acts[0], case: 'case-2' }
    const correction = { type: 'entry.corrected', on: '2025-11-08', id: 'c', entry: 'entry-1', act: renamed }
    expect(() => answer(kept, correction)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ type: 'entry.corrected' }) }),
    )
    const otherDay = { ...correction, act: { ...acts[0], on: '2025-06-30' } }
    expect(answer(kept, otherDay).answer.recorded).toBe(true)
  })
})

describe('the file of a log', () => {
  it('is empty for a case not opened', () => {
    expect(fileOfKept([], rulebook)).toMatchObject({ caseId: '', revision: 0 })
  })

  it('keeps every act recorded once, whatever the law says of it now', () => {
    const outOfPlace = [...kept.log, { ...the('card.handed-over'), id: 'card' }]
    expect(fileOfKept(outOfPlace, rulebook).revision).toBe(23)
  })
})
