import { actTypes, replay } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { describe, expect, it } from 'vitest'
import { valueAt, withValue } from '../../../examples/desk/form/act-value.js'
import { type FormField, formFields } from '../../../examples/desk/form/form-field.js'
import { objectionsTo, objectionsToCorrection } from '../../../examples/desk/form/objections.js'
import { dayIn, dayObjection, slashed, writtenDay } from '../../../examples/desk/form/written-day.js'
import { acts } from '../../support/journey.js'

const paths = (fields: readonly FormField[]): readonly string[] =>
  fields.flatMap(({ path, fields: inner }) => [path, ...paths(inner ?? [])])

describe('the form of an act', () => {
  it.each(actTypes)('has every field of %s in words of both languages, the day first', (type) => {
    const [inVietnamese, inEnglish] = [formFields(type, vi), formFields(type, en)]
    expect(inVietnamese[0]?.path).toBe('on')
    expect(paths(inVietnamese)).toEqual(paths(inEnglish))
    for (const field of inVietnamese) expect(field.title).not.toBe(field.path)
  })

  it('asks of a vote for its tally as a group of whole numbers', () => {
    const tally = formFields('cell.voted', vi).find(({ path }) => path === 'tally')
    expect(tally?.kind).toBe('group')
    expect(tally?.fields?.find(({ path }) => path === 'tally.yes')).toEqual({
      path: 'tally.yes',
      title: 'Tán thành',
      isRequired: true,
      kind: 'whole',
    })
  })
})

describe('what was filled in', () => {
  it('says nothing where nothing was said, a group that became empty too', () => {
    const one = withValue({}, 'tally.yes', 13)
    expect(one).toEqual({ tally: { yes: 13 } })
    expect(valueAt(one, 'tally.yes')).toBe(13)
    expect(withValue(one, 'tally.yes', '')).toEqual({})
  })
})

describe('what stands against an act', () => {
  const vote = acts.findIndex(({ type }) => type === 'cell.voted')
  const { file } = replay(acts.slice(0, vote))
  const voted = (yes: unknown) => ({ ...acts[vote], tally: { members: 20, yes } })

  it('is the input beside its field, and then no word of the law', () => {
    const { issues, atHead, isRefused } = objectionsTo(file, 'cell.voted', voted('x'), vi)
    expect([...issues.keys()]).toEqual(['tally.yes'])
    expect([atHead, isRefused]).toEqual([[], true])
  })

  it('is the law beside the field its rule asks, or the group where it asks several of one', () => {
    const { beside, isRefused } = objectionsTo(file, 'cell.voted', voted(13), vi)
    expect([...beside].map(([path, findings]) => [path, findings.map(({ rule }) => rule)])).toEqual([
      ['tally', ['cell.two-thirds']],
    ])
    expect(isRefused).toBe(true)
  })

  it('is nothing that refuses once the votes are enough', () => {
    expect(objectionsTo(file, 'cell.voted', voted(14), vi).isRefused).toBe(false)
  })
})

describe('a day as it is typed', () => {
  it('is written and read as an office does, eight digits too', () => {
    expect(writtenDay('2025-07-05')).toBe('05/07/2025')
    expect(slashed('05072025')).toBe('05/07/2025')
    expect([dayIn('05/07/2025'), dayIn('2025-07-05')]).toEqual(['2025-07-05', '2025-07-05'])
  })

  it.each([
    { typed: '2025', inVietnamese: 'Mới có năm, còn thiếu ngày và tháng', inEnglish: 'Is a year alone' },
    {
      typed: '31/02/2025',
      inVietnamese: 'Là ngày không có trong lịch',
      inEnglish: 'Is a day that does not exist',
    },
  ])('stays $typed where it is none, with the reason', ({ typed, inVietnamese, inEnglish }) => {
    expect(dayIn(typed)).toBe(typed)
    expect(dayObjection(typed, vi)).toContain(inVietnamese)
    expect(dayObjection(typed, en)).toContain(inEnglish)
  })

  it('is nothing to object to where nothing is typed', () => {
    expect(dayObjection('', vi)).toBeUndefined()
  })
})

describe('what stands against a correction', () => {
  const { file } = replay(acts.slice(0, 8))
  const [, listed] = acts
  const { type, ...rest } = listed!
  const corrected = (on: string, correction: object) =>
    objectionsToCorrection(file, { entry: '2', type }, { type, ...rest, on, correction }, vi)

  it('is the input of the act and of the correction, each beside its field', () => {
    expect([...corrected('31/02/2025', { on: '2025' }).issues.keys()]).toEqual(['on', 'correction.on'])
    expect(corrected('31/02/2025', { on: '2025' }).issues.get('correction.on')).toContain('Mới có năm')
  })

  it('is nothing that refuses where both are well, and what is found anew of later acts is told', () => {
    const { isRefused, changes } = corrected('2025-08-15', { on: '2025-11-29', reason: 'mistyped' })
    expect(isRefused).toBe(false)
    expect(changes.map(({ act, came, went }) => [act, came.map(({ rule }) => rule), went.length])).toEqual([
      ['class.entered', ['awareness-class.attended-from-list'], 0],
      ['start.proposed', ['pool.listed-by-resolution'], 0],
      ['procedure.authorised', ['pool.listed-by-resolution'], 0],
    ])
  })

  it('changes nothing a day earlier than the class', () => {
    expect(corrected('2025-07-09', { on: '2025-11-29' }).changes).toEqual([])
  })
})
