import { describe, expect, it } from 'vitest'
import { instruments } from '../../../src/index.js'
import { cite } from '../../../src/law/citation.js'
import type { Facts } from '../../../src/law/finding.js'
import { organisationRules } from '../../../src/register/organisation/organisation-rules.js'
import { findingOf } from '../../locales/samples.js'
import { en, vi } from '../../support/plain-locales.js'
import { told } from '../../support/told.js'
import { sample } from './sample.js'

const broken = (rule: string, facts: Facts) => findingOf(`organisation.${rule}`, 'broken', facts)
const met = (rule: string, facts: Facts) => findingOf(`organisation.${rule}`, 'met', facts)

describe('the words of the directory', () => {
  it.each([
    {
      finding: broken('body-known', { body: 'x-1' }),
      vi: 'Danh mục tổ chức đảng không có “x-1”.',
      en: 'The directory has no “x-1”.',
    },
    {
      finding: broken('body-in-period', {
        body: 'd-1',
        level: 'districtCommittee',
        actual: '2025-07-01',
        successor: 'c-1',
      }),
      vi: 'Tổ chức “d-1” không còn hoạt động ngày 01/07/2025. Cụ thể: tổ chức này là cấp ủy cấp huyện.',
      en: 'The body “d-1” no longer existed on 1 July 2025. In detail: it is the district committee.',
    },
    {
      finding: broken('body-in-period', { body: 'd-1', level: 'districtCommittee', actual: '2025-07-01' }),
      vi: 'Tổ chức “d-1” không còn hoạt động ngày 01/07/2025. Cụ thể: tổ chức này là cấp ủy cấp huyện.',
      en: 'The body “d-1” no longer existed on 1 July 2025. In detail: it is the district committee.',
    },
    {
      finding: broken('body-capacity', { body: 'g-1', level: 'grassrootsCommittee', actual: 'cell' }),
      vi: 'Tổ chức “g-1” sai tư cách thực hiện. Cụ thể: tổ chức này là đảng ủy cơ sở, không phải chi bộ.',
      en: 'The body “g-1” acts in a wrong capacity. In detail: it is the grassroots committee, not the cell.',
    },
    {
      finding: broken('right-cell-above', { body: 'g-2', cell: 'b-1', required: ['g-1', 'c-1'] }),
      vi: 'Tổ chức “g-2” không phải cấp trên của “b-1”.',
      en: 'The body “g-2” is not above the cell “b-1”.',
    },
    {
      finding: broken('right-cell-above', { body: 's-2', cell: 'b-1', required: [] }),
      vi: 'Tổ chức “s-2” không phải cấp trên của “b-1”.',
      en: 'The body “s-2” is not above the cell “b-1”.',
    },
    {
      finding: broken('decider-of-the-day', {
        body: 'u-1',
        actual: 'upperStandingCommittee',
        decider: 'c-1',
        required: 'communeStandingCommittee',
      }),
      vi: 'Quyết định sai thẩm quyền: “u-1”; phải là “c-1”.',
      en: 'Decided without competence: “u-1”; it is for “c-1”.',
    },
    {
      finding: broken('delegation-criteria', {
        actual: 100,
        moreThan: 100,
        from: '2025-07-01',
        of: 'members',
      }),
      vi: 'Chưa trên 100 đảng viên khi ủy quyền ngày 01/07/2025: 100.',
      en: 'Not more than 100 members when delegated on 1 July 2025: 100.',
    },
    {
      finding: broken('delegation-criteria', {
        actual: 1,
        minimum: 3,
        from: '2025-07-01',
        of: 'quality-years',
      }),
      vi: 'Chưa đủ 3 năm hoàn thành tốt khi ủy quyền: 1.',
      en: 'Fewer than 3 good years when delegated on 1 July 2025: 1.',
    },
    {
      finding: broken('granted-power', { body: 'g-1', actual: '2025-07-01', of: 'grant' }),
      vi: 'Tổ chức “g-1” không được giao quyền ngày 01/07/2025.',
      en: 'The body “g-1” has no granted power on 1 July 2025.',
    },
    {
      finding: broken('granted-power', { actual: 399, minimum: 400, from: '2025-07-01' }),
      vi: 'Chưa đủ 400 đảng viên khi giao quyền ngày 01/07/2025: 399.',
      en: 'Too few members when granted on 1 July 2025: 399, 400 needed.',
    },
    {
      finding: broken('cell-members', { cell: 'b-1', actual: 2, minimum: 3 }),
      vi: 'Chưa đủ 3 đảng viên chính thức: chi bộ “b-1” có 2.',
      en: 'Fewer than 3 official members: the cell “b-1” has 2.',
    },
    {
      finding: broken('grassroots-minimum', { actual: 29, minimum: 30, from: '2025-07-01' }),
      vi: 'Chưa đủ 30 đảng viên: đảng bộ cơ sở có 29.',
      en: 'Too few members: 29, 30 needed.',
    },
    {
      finding: broken('upper-committee-special', { actual: 499, minimum: 500, from: '2025-07-01' }),
      vi: 'Chưa đủ 500 đảng viên: cấp ủy lập ngày 01/07/2025 có 499.',
      en: 'Too few members when created on 1 July 2025: 499, 500 needed.',
    },
    {
      finding: met('body-in-period', { body: 'd-1', level: 'districtCommittee', actual: '2025-06-30' }),
      vi: 'Ngày 30/06/2025, “d-1” (cấp ủy cấp huyện) đang hoạt động.',
      en: 'The body “d-1” (the district committee) exists on 30 June 2025.',
    },
  ])('$en', ({ finding, vi: vietnamese, en: english }) => {
    expect(told(vi, finding)).toBe(vietnamese)
    expect(told(en, finding)).toBe(english)
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
      'Fewer than 3 official members: the cell “b-1” has 2. To do: the body active and competent on that day to act. Basis: pt 20.2 of Regulation 294-QĐ/TW of 26 May 2025 (Central Committee).',
    )
  })
})
