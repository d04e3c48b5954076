import { replay } from 'ketnap'
import { paperOf } from 'ketnap/forms'
import { describe, expect, it } from 'vitest'
import { acts } from '../../support/journey.js'

const { file } = replay(acts)
const made = (data: object) => paperOf(file, '6-KNĐ', { data: data as never })

describe('data that no paper has', () => {
  it.each([
    [{ aplicant: {} }, 'a field of no paper', 'applicant'],
    [{ applicant: { nam: 'a' } }, 'a field of no paper', 'name'],
    [{ applicant: { items: { '24': 'a' } } }, 'a field of no paper', undefined],
    [{ people: { 'member-1': { residense: 'a' } } }, 'a field of no paper', 'residence'],
    [{ meeting: { chair: { nme: 'a' } } }, 'a field of no paper', 'name'],
    [{ bodies: { cel: {} } }, 'a field of no paper', 'cell'],
    [{ papers: { '6-KND': { number: '1' } } }, 'a field of no paper', undefined],
  ])('%j is refused: %s', (data, _, meant) => {
    expect(() => made(data)).toThrow(
      expect.objectContaining({
        code: 'call.option-unknown',
        facts: expect.objectContaining(meant === undefined ? {} : { meant }),
      }),
    )
  })

  it.each([
    [{ applicant: 'Trần Văn Thử' }, 'options.data.applicant'],
    [{ applicant: { name: ['Trần'] } }, 'options.data.applicant.name'],
    [{ meeting: { members: null } }, 'options.data.meeting.members'],
  ])('%j is no text: %s', (data, argument) => {
    expect(() => made(data)).toThrow(
      expect.objectContaining({ code: 'call.malformed', facts: expect.objectContaining({ argument }) }),
    )
  })

  it('is none where a label of a person is the app’s own, or a field is left open', () => {
    expect(made({ people: { 'đv.1': { name: 'A' } }, cell: { name: undefined } }).form).toBe('6-KNĐ')
  })

  it('may be given of everyone alike: what the case file tells is printed from there', () => {
    const given = { bornOn: '1990-01-01', joinedOn: '1990-01-01', residence: 'a', workplace: 'b' }
    const data = {
      applicant: { ...given, items: { '3': '1990', '4': 'Nam' } },
      people: { 'member-1': given },
    }
    expect(paperOf(file, '2-KNĐ', { data }).blocks).toEqual(paperOf(file, '2-KNĐ').blocks)
  })
})
