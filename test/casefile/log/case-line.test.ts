import { describe, expect, it } from 'vitest'
import { caseLine, readCaseLine } from '../../../src/casefile/log/case-line.js'
import type { Act } from '../../../src/casefile/shapes.js'

const log: readonly Act[] = [{ type: 'case.opened', on: '2025-07-01', case: 'case-1' }]

describe('a case as one line', () => {
  it('is its format and its log, and is read back', () => {
    const line = '{"format":1,"log":[{"type":"case.opened","on":"2025-07-01","case":"case-1"}]}'
    expect(caseLine(log)).toBe(line)
    expect(readCaseLine(line)).toEqual(log)
    expect(readCaseLine('{"format":1,"log":[]}')).toEqual([])
  })

  it('is not written of what JSON has no text for', () => {
    const held = { type: 'case.opened', on: '2025-07-01', case: 1n } as unknown as Act
    expect(() => caseLine([held])).toThrow(expect.objectContaining({ code: 'line.not-json' }))
    expect(() => caseLine('' as never)).toThrow(expect.objectContaining({ code: 'call.malformed' }))
  })

  it.each([
    { line: '{"format":1,"log":[]', code: 'line.not-json', why: 'cut off' },
    { line: 'null', code: 'line.malformed', why: 'null' },
    { line: '[]', code: 'line.malformed', why: 'a list' },
    { line: '1', code: 'line.malformed', why: 'a number' },
    { line: '{"log":[]}', code: 'line.malformed', why: 'no format' },
    { line: '{"format":"1","log":[]}', code: 'line.malformed', why: 'the format as text' },
    { line: '{"format":1}', code: 'line.malformed', why: 'no log' },
    { line: '{"format":1,"log":{}}', code: 'line.malformed', why: 'a log that is no list' },
    { line: '{"format":1,"log":[],"more":1}', code: 'line.malformed', why: 'another field' },
  ])('$line is refused with $code ($why)', ({ line, code }) => {
    expect(() => readCaseLine(line)).toThrow(expect.objectContaining({ code }))
  })

  it('of another format says which it is and which is known', () => {
    expect(() => readCaseLine('{"format":2,"log":[]}')).toThrow(
      expect.objectContaining({ code: 'line.format-unknown', facts: { format: 2, known: 1 } }),
    )
  })
})
