import { AdmissionError } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { logJudge } from '../../src/procedure/log-judge.js'

const judgeThat = (fault: () => Error) =>
  logJudge<{ readonly type: string }, { readonly log: readonly { readonly type: string }[] }>({
    parse: () => {
      throw fault()
    },
    ruling: () => ({ after: undefined, findings: [], takes: () => true }),
    fold: (log) => ({ file: { log: log as never }, configuration: '"a"' as never }),
    endOf: (file) => ({ file, configuration: '"a"' as never }),
  })

describe('what is sent to a log and is no act', () => {
  it('is told as a fault of the library, and takes no branch', () => {
    const error = new AdmissionError('act.malformed', { issues: [] })
    const { answer, takes } = judgeThat(() => error).rule([], { type: 'nothing' })
    expect(answer).toEqual({ kind: 'faulted', act: { type: 'nothing' }, error })
    expect(takes({} as never)).toBe(false)
  })

  it('is thrown on where the fault is another, which nobody may take for an answer', () => {
    const judge = judgeThat(() => new TypeError('own'))
    expect(() => judge.rule([], { type: 'nothing' })).toThrow(TypeError)
  })
})
