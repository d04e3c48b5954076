import { type Act, type CaseFile, record, replay, rulebook } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { before, the } from '../support/journey.js'

const declared = replay(before('background.certified')).file
const on = declared.log[1]?.on as string

/** Particulars of the place told late, of the second day of the case unless of another. */
const told = (id: string, more: object = {}): Act => ({
  type: 'particulars.changed',
  on,
  id,
  unit: {},
  ...more,
})

/** The file that the whole log gives, folded from its beginning. */
const fromTheBeginning = (file: CaseFile, book = rulebook()) =>
  replay(file.log, { mode: 'chronicle', rulebook: book }).file

describe('acts of a day gone by, entered late one after another', () => {
  const noSection = { unit: { sectionCommittee: false } }
  it.each<{ title: string; entries: readonly Act[] }>([
    { title: 'each after the one before', entries: [told('a'), told('b', noSection), told('c')] },
    {
      title: 'each before the one before',
      entries: [told('a', { on: the('application.made').on }), told('b')],
    },
    {
      title: 'one corrected and one struck between them',
      entries: [
        told('a', noSection),
        { type: 'entry.corrected', on, id: 'b', entry: 'a', act: told('a') },
        told('c'),
        { type: 'entry.struck', on, id: 'd', entry: 'c' },
        told('e', noSection),
        { type: 'entry.struck', on, id: 'f', entry: 'd' },
        told('g'),
      ],
    },
  ])('make the file that the whole log makes: $title', ({ entries }) => {
    let file = declared
    for (const entry of entries) {
      file = record(file, entry)
      expect(file).toEqual(fromTheBeginning(file))
    }
    expect(file.log).toHaveLength(declared.log.length + entries.length)
  })

  it('are judged each by the rulebook they are recorded with', () => {
    const book = rulebook({ policies: { youthAge: 'thirty-five-for-cadres' } })
    const file = record(record(declared, told('a')), told('b'), { rulebook: book })
    expect(file).toEqual(fromTheBeginning(file, book))
  })

  it('need ids of their own', () => {
    const file = record(declared, told('a'))
    expect(() => record(file, told('a'))).toThrow(
      expect.objectContaining({ code: 'entry.repeated', facts: { entry: 'a' } }),
    )
  })
})
