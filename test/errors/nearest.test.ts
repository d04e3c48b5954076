import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/errors/nearest.js'
import { actTypes } from '../../src/index.js'

describe('what a misspelt code was meant for', () => {
  it.each([
    { written: 'cell.vote', meant: 'cell.voted' },
    { written: 'cellVoted', meant: 'cell.voted' },
    { written: 'CELL.VOTED', meant: 'cell.voted' },
    { written: 'ceremony.hold', meant: 'ceremony.held' },
    { written: 'Nguyễn Văn An', meant: undefined },
    { written: '', meant: undefined },
    { written: 'x'.repeat(10_000), meant: undefined },
    { written: 5, meant: undefined },
  ])('$written is $meant', ({ written, meant }) => {
    expect(nearest(written, actTypes)).toBe(meant)
  })
})
