import { describe, expect, it } from 'vitest'
import { AdmissionError } from '../../src/errors.js'
import { agenda, parseAct, record, replay } from '../../src/index.js'
import { before, the } from '../support/journey.js'

const faultOf = (call: () => unknown): AdmissionError => {
  try {
    call()
  } catch (error) {
    return error as AdmissionError
  }
  throw new Error('nothing was thrown')
}

describe('the message of a fault', () => {
  const vote = { type: 'cell.voted', on: '2025-09-15', matter: 'admission' }

  it.each([
    {
      why: 'the first issue of an act, with its place and what was expected',
      call: () => parseAct({ ...vote, tally: { members: 20, yes: 'Nguyễn Văn A' } }),
      message: 'act.malformed: cell.voted: tally.yes: field.wrong-type, expected number',
    },
    {
      why: 'how many more there are',
      call: () => parseAct({ ...vote, on: '2025-02-30', matter: 'exit' }),
      message: 'act.malformed: cell.voted: on: field.malformed, expected date (and 1 more)',
    },
    {
      why: 'what a misspelt act was meant for',
      call: () => parseAct({ ...vote, type: 'cell.vote' }),
      message: 'act.malformed: type: field.not-one-of, did you mean cell.voted?',
    },
    {
      why: 'which act of a log it is',
      call: () => replay([{ type: 'case.opened', on: '2025-07-01', case: 'case-1' }, { type: 'cell.voted' }]),
      message: 'act.malformed: [1]: cell.voted: on: field.missing, expected string (and 1 more)',
    },
    {
      why: 'a refusal, without the rules that may tell of a person',
      call: () => record(replay(before('ceremony.held')).file, { ...the('ceremony.held'), on: '2025-10-21' }),
      message: 'act.refused: act ceremony.held, on 2025-10-21, findings 1',
    },
    {
      why: 'a day that is none',
      call: () => agenda(replay(before('cell.voted')).file, { today: '2025-02-30' }),
      message: 'day.malformed: value 2025-02-30',
    },
    { why: 'a code alone', call: () => replay([]), message: 'log.empty' },
  ])('says $why', ({ call, message }) => {
    expect(faultOf(call).message).toBe(message)
  })

  it('begins a stack trace with the class and the code', () => {
    const { name, stack } = faultOf(() => replay([]))
    expect(name).toBe('AdmissionError')
    expect(stack).toMatch(/^AdmissionError: log\.empty\n/)
    expect(String(new AdmissionError('log.empty'))).toBe('AdmissionError: log.empty')
  })
})
