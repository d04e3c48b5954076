import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../src/locales/sentence.js'
import type { Told, Words } from '../../src/locales/texts.js'
import { toldOf } from '../../src/locales/told.js'
import { nationalRules } from '../../src/rules/national.js'
import { en, vi } from '../support/plain-locales.js'
import { findingOf, samples } from './samples.js'

const rules = new Map(nationalRules.map((rule) => [rule.id as string, rule]))

const rows = Object.entries(samples).flatMap(([rule, list]) =>
  list.map(([outcome, facts]) => ({ rule, outcome, facts })),
)

const isUnwritten = /^(?:Chưa ghi|Hồ sơ chưa ghi|Sổ sách không ghi)(?!\p{L})/u

/** Things that are said not to be written down and are still done, not only written, and one that is told otherwise. */
const doneFirst = ['dossier.submitted', 'organisation.leave']
const toldOtherwise = ['person.youthAge']

describe('what is not on record', () => {
  const things: Readonly<Record<string, Sentence | Told>> = vi.texts.missing
  it.each(Object.keys(things))('is put on record, not cured as the breach would be: %s', (missing) => {
    const { headline } = toldOf(things[missing])
    const said = String(typeof headline === 'function' ? headline({}) : headline)
    const finding = findingOf(
      'applicant.education-level',
      'missing',
      { missing },
      { cure: ['education.completed'] },
    )
    const isWritten =
      (isUnwritten.test(said) && !doneFirst.includes(missing)) || toldOtherwise.includes(missing)
    expect(vi.parts(finding).todo === 'chi bộ bổ sung, ghi rõ vào hồ sơ').toBe(isWritten)
    expect(en.parts(finding).todo === 'the cell to put it on file').toBe(isWritten)
  })

  it('is cured by the act it is, where the rule names it among its cures', () => {
    const cure = ['cell.resolution', 'helper.assigned']
    const finding = findingOf('pool.helper-assigned', 'missing', { missing: 'helper.assigned' }, { cure })
    expect(vi.parts(finding).todo).toBe('chi bộ phân công đảng viên chính thức giúp đỡ')
    const remarks = findingOf(
      'probation.helper-kept-on-transfer',
      'missing',
      { missing: 'remarks.made' },
      { cure },
    )
    expect(vi.parts(remarks).todo).toBe('đảng viên được phân công giúp đỡ viết bản nhận xét')
  })
})

describe.each([vi, en])('what is to be done in $language', ({ texts, parts }) => {
  it('is told of every national rule that is broken, never as its title alone', () => {
    const general = texts.phrases.fulfil('', '').trim().slice(0, 12)
    const said = rows
      .filter(({ rule, outcome }) => outcome === 'broken' && rules.has(rule))
      .map(({ rule, outcome, facts }) =>
        parts(findingOf(rule, outcome, facts, { cure: rules.get(rule)?.cure ?? [] })),
      )
    expect(said.filter(({ todo }) => todo?.includes(general)).map(({ headline }) => headline)).toEqual([])
  })

  it('asks nobody for a consent of their own', () => {
    const bodies: Words = texts.bodies
    const asked = nationalRules.flatMap(({ id, actor, cure }) =>
      cure.flatMap((code) => {
        const name = bodies[actor] ?? ''
        const { todo = '' } = parts(findingOf(id, 'broken', {}, { actor, cure: [code] }))
        return todo.startsWith(name) && /(?:văn bản đồng ý|consent).*/.exec(todo)?.[0].includes(name)
          ? [`${id} ${code}: ${todo}`]
          : []
      }),
    )
    expect(asked).toEqual([])
  })
})

describe('what is to be done follows the fault', () => {
  it.each([
    [
      'applicant-move.decided-late',
      { isLate: true, decidedOn: '2025-02-20', lastDay: '2025-02-21' },
      /^giữ nguyên/,
    ],
    [
      'applicant-move.decided-same-authority',
      { upheld: false, decidedOn: '2025-01-10' },
      /hủy bỏ quyết định/,
    ],
    ['readmission.population', { child: 5 }, /^không xét kết nạp lại$/],
    ['badge.earned', { years: 33, required: ['30', '40'] }, /loại Huy hiệu Đảng có trong quy định$/],
    ['removal.self-criticism', { requests: 2, required: 3 }, /^chi bộ yêu cầu đảng viên/],
    ['ceremony.right-place', { isNewPlace: true, movedOn: '2025-01-15' }, /^chi bộ nơi đến/],
  ] as const)('of %s %o', (rule, facts, todo) => {
    const cure = rules.get(rule)?.cure ?? []
    expect(vi.parts(findingOf(rule, 'broken', facts, { cure })).todo).toMatch(todo)
  })
})
