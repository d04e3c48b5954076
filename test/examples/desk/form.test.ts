import { actTypes, replay } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { describe, expect, it } from 'vitest'
import { valueAt, withValue } from '../../../examples/desk/form/act-value.js'
import { type FormField, formFields } from '../../../examples/desk/form/form-field.js'
import { objectionsTo } from '../../../examples/desk/form/objections.js'
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
