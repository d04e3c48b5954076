import { describe, expect, it } from 'vitest'
import { enteredOn } from '../../../src/casefile/log/entered-on.js'
import { fileBefore } from '../../../src/casefile/log/file-as-of.js'
import { growingFile } from '../../../src/casefile/log/growing-file.js'
import { memoryOfFold } from '../../../src/casefile/log/memory-of-fold.js'
import type { Act } from '../../../src/casefile/shapes.js'
import { fold } from '../../procedure/life.js'

const opened: Act = {
  type: 'case.opened',
  on: '2025-07-01',
  case: 'case-1',
  person: { bornOn: '1995-04-10', religion: 'none' },
}
const listed: Act = { type: 'sympathiser.listed', on: '2025-07-05' }
const changed: Act = {
  type: 'particulars.changed',
  on: '2025-07-20',
  person: { religion: 'recognised', generations: 2 },
}
const proposed: Act = { type: 'start.proposed', on: '2025-07-10' }

describe('the file as it was before an act, by what is known now', () => {
  // The start is entered last and took place before the change.
  const file = fold([opened, listed, changed, proposed])

  it('has the acts that come before it by day, whenever they were entered', () => {
    expect(Object.keys(fileBefore(file, proposed).acts)).toEqual(['case.opened', 'sympathiser.listed'])
    expect(Object.keys(fileBefore(file, changed).acts)).toEqual([
      'case.opened',
      'sympathiser.listed',
      'start.proposed',
    ])
    expect(fileBefore(file, opened).acts).toEqual({})
    expect(fileBefore(file, changed).revision).toBe(3)
  })

  it('has the person as it was, but what no day changes as it is known now', () => {
    expect(fileBefore(file, proposed).person).toEqual({
      bornOn: '1995-04-10',
      religion: 'none',
      generations: 2,
    })
  })

  it('has the whole log, and no findings', () => {
    expect(fileBefore(file, proposed).log).toBe(file.log)
    expect(fileBefore(file, proposed).findings).toEqual([])
  })

  it('asked twice is the same, and is asked anew where the person is known otherwise since', () => {
    expect(fileBefore(file, proposed)).toBe(fileBefore(file, proposed))
    const better = { ...file, person: { ...file.person, bornOn: '1995-04-11' } }
    expect(fileBefore(better, proposed).person.bornOn).toBe('1995-04-11')
    expect(fileBefore(file, proposed).person.bornOn).toBe('1995-04-10')
  })
})

describe('what is remembered of a fold', () => {
  const growing = () => growingFile('unopened').acts

  it('is kept of each that is under way, and by each memory apart', () => {
    const [memory, another] = [memoryOfFold<string>(), memoryOfFold<string>()]
    const [one, other] = [growing(), growing()]
    memory.remember(one, opened, 'a')
    memory.remember(other, opened, 'b')
    memory.remember(one, listed, 'c')
    expect([memory.of(one, opened), memory.of(other, opened), memory.of(one, listed)]).toEqual([
      'a',
      'b',
      'c',
    ])
    expect([memory.of(other, listed), another.of(one, opened)]).toEqual([undefined, undefined])
  })

  it('shows in no list of its acts, and goes into no copy', () => {
    const memory = memoryOfFold<string>()
    const acts = growing()
    memory.remember(acts, opened, 'a')
    expect(Object.keys(acts)).toEqual([])
    expect(memory.of({ ...acts }, opened)).toBeUndefined()
    expect(structuredClone(acts)).toEqual({})
  })

  it('is forgotten with the next one where the file is handed out', () => {
    const memory = memoryOfFold<string>()
    const [one, other] = [fold([opened]).acts, fold([opened]).acts]
    memory.remember(one, opened, 'a')
    memory.remember(one, listed, 'b')
    expect([memory.of(one, opened), memory.of(one, listed), memory.of(other, opened)]).toEqual([
      'a',
      'b',
      undefined,
    ])
    memory.remember(other, opened, 'c')
    expect([memory.of(one, opened), memory.of(other, opened), memory.of(other, listed)]).toEqual([
      undefined,
      'c',
      undefined,
    ])
  })
})

describe('the day of an entry in Vietnam (UTC+7)', () => {
  it.each([
    { recordedAt: undefined, day: '2025-07-05', why: 'its own day' },
    { recordedAt: '2025-07-09T16:59:59Z', day: '2025-07-09', why: 'the last second of the day' },
    { recordedAt: '2025-07-09T17:00:00Z', day: '2025-07-10', why: 'midnight' },
    { recordedAt: '2025-07-10T00:00:00+07:00', day: '2025-07-10', why: 'the same, told in Vietnam' },
    { recordedAt: '2025-07-10T06:59:59+14:00', day: '2025-07-09', why: 'told further east' },
  ])('entered $recordedAt is $day ($why)', ({ recordedAt, day }) => {
    expect(enteredOn({ on: '2025-07-05', recordedAt })).toBe(day)
  })
})
