import { describe, expect, it } from 'vitest'
import { instruments } from '../../../src/index.js'
import { cite } from '../../../src/law/citation.js'
import type { Facts } from '../../../src/law/finding.js'
import { en } from '../../../src/locales/en.js'
import { vi } from '../../../src/locales/vi.js'
import { organisationRules } from '../../../src/register/organisation/organisation-rules.js'
import { findingOf } from '../../locales/samples.js'
import { sample } from './sample.js'

const broken = (rule: string, facts: Facts) => findingOf(`organisation.${rule}`, 'broken', facts)
const met = (rule: string, facts: Facts) => findingOf(`organisation.${rule}`, 'met', facts)

describe('the words of the directory', () => {
  it.each([
    {
      finding: broken('body-known', { body: 'x-1' }),
      vi: 'Danh mục tổ chức đảng không có “x-1”; việc này chưa được đối chiếu với danh mục.',
      en: 'The directory of the organisation has no body “x-1”; the act was not checked against it.',
    },
    {
      finding: broken('body-in-period', {
        body: 'd-1',
        level: 'districtCommittee',
        actual: '2025-07-01',
        successor: 'c-1',
      }),
      vi: 'Ngày 01/07/2025, “d-1” (cấp ủy cấp huyện) không thuộc hệ thống tổ chức: sai thẩm quyền; “c-1” là tổ chức kế tục.',
      en: 'The body “d-1” (the district committee) is no body of the structure on 1 July 2025: a wrong authority; “c-1” carries it on.',
    },
    {
      finding: broken('body-in-period', { body: 'd-1', level: 'districtCommittee', actual: '2025-07-01' }),
      vi: 'Ngày 01/07/2025, “d-1” (cấp ủy cấp huyện) không thuộc hệ thống tổ chức: sai thẩm quyền.',
      en: 'The body “d-1” (the district committee) is no body of the structure on 1 July 2025: a wrong authority.',
    },
    {
      finding: broken('body-capacity', { body: 'g-1', level: 'grassrootsCommittee', actual: 'cell' }),
      vi: 'Tổ chức “g-1” là đảng ủy cơ sở, không thể thực hiện với tư cách chi bộ.',
      en: 'The body “g-1” is the grassroots committee; it cannot act as the cell.',
    },
    {
      finding: broken('right-cell-above', { body: 'g-2', cell: 'b-1', required: ['g-1', 'c-1'] }),
      vi: 'Tổ chức “g-2” không phải chi bộ “b-1” hoặc cấp trên của chi bộ đó; việc này phải do g-1, c-1 thực hiện.',
      en: 'The body “g-2” is neither the cell “b-1” nor a body above it; for this act it must be g-1, c-1.',
    },
    {
      finding: broken('right-cell-above', { body: 's-2', cell: 'b-1', required: [] }),
      vi: 'Tổ chức “s-2” không phải chi bộ “b-1” hoặc cấp trên của chi bộ đó; danh mục không có tổ chức nào ở đó làm việc này.',
      en: 'The body “s-2” is neither the cell “b-1” nor a body above it; the directory has none there for this act.',
    },
    {
      finding: broken('decider-of-the-day', {
        body: 'u-1',
        actual: 'upperStandingCommittee',
        decider: 'c-1',
        required: 'communeStandingCommittee',
      }),
      vi: 'Quyết định do “u-1” (ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng) ban hành; vào ngày đó thẩm quyền đối với chi bộ này thuộc “c-1” (ban thường vụ đảng ủy xã, phường, đặc khu).',
      en: 'The decision is of “u-1” (the standing committee of the committee directly above); for this cell on that day it must be of “c-1” (the standing committee of the commune, ward or special-zone committee).',
    },
    {
      finding: broken('delegation-criteria', {
        actual: 100,
        moreThan: 100,
        from: '2025-07-01',
        of: 'members',
      }),
      vi: 'Khi được ủy quyền ngày 01/07/2025, đảng ủy cơ sở có 100 đảng viên; phải có trên 100. Việc ủy quyền không có giá trị.',
      en: 'The grassroots committee had 100 members when it was delegated on 1 July 2025; more than 100 are required. The delegation does not count.',
    },
    {
      finding: broken('delegation-criteria', {
        actual: 1,
        minimum: 3,
        from: '2025-07-01',
        of: 'quality-years',
      }),
      vi: 'Khi được ủy quyền ngày 01/07/2025, đảng ủy cơ sở hoàn thành tốt nhiệm vụ 1 năm liên tục; phải đủ 3 năm. Việc ủy quyền không có giá trị.',
      en: 'The grassroots committee was rated well for 1 year in a row when it was delegated on 1 July 2025; at least 3 are required. The delegation does not count.',
    },
    {
      finding: broken('granted-power', { body: 'g-1', actual: '2025-07-01', of: 'grant' }),
      vi: 'Ngày 01/07/2025, “g-1” không được giao quyền cấp trên cơ sở.',
      en: 'The committee “g-1” has no granted upper-level power on 1 July 2025.',
    },
    {
      finding: broken('granted-power', { actual: 399, minimum: 400, from: '2025-07-01' }),
      vi: 'Khi được giao quyền cấp trên cơ sở ngày 01/07/2025, đảng bộ có 399 đảng viên; phải có ít nhất 400. Việc giao quyền không có giá trị.',
      en: 'The committee had 399 members when it was granted upper-level power on 1 July 2025; at least 400 are required. The grant does not count.',
    },
    {
      finding: broken('cell-members', { cell: 'b-1', actual: 2, minimum: 3 }),
      vi: 'Theo danh mục, chi bộ “b-1” có 2 đảng viên chính thức; phải có ít nhất 3.',
      en: 'The cell “b-1” has 2 official members in the directory; at least 3 are required.',
    },
    {
      finding: broken('grassroots-minimum', { actual: 29, minimum: 30, from: '2025-07-01' }),
      vi: 'Đảng bộ cơ sở lập ngày 01/07/2025 có 29 đảng viên; phải có ít nhất 30, hoặc được cấp ủy cấp trên trực tiếp trở lên đồng ý.',
      en: 'The grassroots committee was created on 1 July 2025 with 29 members; at least 30 are required, or the leave of the committee directly above or a higher one.',
    },
    {
      finding: broken('upper-committee-special', { actual: 499, minimum: 500, from: '2025-07-01' }),
      vi: 'Cấp ủy cấp trên trực tiếp lập ngày 01/07/2025 có 499 đảng viên; phải có ít nhất 500.',
      en: 'The upper-level committee was created on 1 July 2025 with 499 members; at least 500 are required.',
    },
    {
      finding: met('body-in-period', { body: 'd-1', level: 'districtCommittee', actual: '2025-06-30' }),
      vi: 'Ngày 30/06/2025, “d-1” (cấp ủy cấp huyện) đang hoạt động.',
      en: 'The body “d-1” (the district committee) exists on 30 June 2025.',
    },
  ])('$en', ({ finding, vi: vietnamese, en: english }) => {
    expect(vi.finding(finding)).toBe(vietnamese)
    expect(en.finding(finding)).toBe(english)
  })

  it('name every rule and cure, and say the clause without a source of its own', () => {
    for (const { id, cure } of organisationRules(sample).rules ?? [])
      for (const { texts } of [vi, en]) {
        expect(Object.keys(texts.rules), id).toContain(id)
        for (const code of cure) expect(Object.keys(texts.cures), code).toContain(code)
      }
    const regulation = instruments.find(({ id }) => id === 'R2025B')
    if (!regulation) throw new Error('294-QĐ/TW is not in the register')
    const finding = {
      ...broken('cell-members', { cell: 'b-1', actual: 2, minimum: 3 }),
      citations: [cite(regulation, 'pt 20.2', 'text')],
      cure: ['act.by-body-of-the-day'],
    }
    expect(en.explain(finding)).toBe(
      'The cell “b-1” has 2 official members in the directory; at least 3 are required. Basis: pt 20.2 of Regulation 294-QĐ/TW of 26 May 2025. Who must act: the cell. To cure it: let the body act that exists and is competent on that day.',
    )
  })
})
