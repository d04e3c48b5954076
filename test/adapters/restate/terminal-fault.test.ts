import { TerminalError } from '@restatedev/restate-sdk'
import { AdmissionError, type ErrorCode } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { terminalFault } from '../../../src/adapters/restate/terminal-fault.js'

describe('a fault of the library in the engine', () => {
  it.each([
    { code: 'act.malformed', status: 400 },
    { code: 'day.malformed', status: 400 },
    { code: 'entry.unknown', status: 409 },
    { code: 'entry.repeated', status: 409 },
    { code: 'calendar.not-covered', status: 500 },
    { code: 'log.format-unknown', status: 500 },
  ] satisfies { code: ErrorCode; status: number }[])(
    'ends the call for good: $code is $status',
    ({ code, status }) => {
      const fault = terminalFault(new AdmissionError(code, { entry: 'entry-1' }))
      expect(fault).toBeInstanceOf(TerminalError)
      expect(fault).toMatchObject({ message: code, code: status, metadata: { facts: '{"entry":"entry-1"}' } })
    },
  )

  it('is no other error: the engine tries those again', () => {
    expect(terminalFault(new Error('connection lost'))).toBeUndefined()
    expect(terminalFault('connection lost')).toBeUndefined()
  })
})
