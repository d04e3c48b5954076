import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/law/finding.js'
import { en, withTexts as withTextsInEnglish } from '../../src/locales/en.js'
import { vi, withTexts } from '../../src/locales/vi.js'
import { findingOf } from './samples.js'

describe('a code in words', () => {
  it('is a day, a number, a yes or no, a list, or a code', () => {
    expect([vi.code('2025-07-01'), en.code('2025-07-01')]).toEqual(['01/07/2025', '1 July 2025'])
    expect([vi.code(62.5), en.code(62.5)]).toEqual(['62,5', '62.5'])
    expect([vi.code(true), en.code(false)]).toEqual(['có', 'no'])
    expect(vi.code(['father', 'mother', 'carer'])).toBe('cha đẻ, mẹ đẻ và người trực tiếp nuôi dưỡng')
    expect(en.code(['father'])).toBe('the father')
    expect(vi.code('cellCommittee')).toBe('chi ủy')
    expect(en.code('ceremony.held')).toBe('holding the admission ceremony')
    expect(vi.code('probationary.review.collecting')).toBe('đang tập hợp giấy tờ xét công nhận chính thức')
  })

  it('divides by semicolons what holds commas itself', () => {
    expect(vi.code(['sibling', 'communeStandingCommittee'])).toBe(
      'anh, chị, em ruột; và ban thường vụ đảng ủy xã, phường, đặc khu',
    )
  })

  it('is the code itself where it is not known, whatever its name', () => {
    for (const locale of [vi, en]) {
      for (const code of ['local.code', 'constructor', 'toString', '__proto__']) {
        expect(locale.code(code)).toBe(code)
        expect(locale.act(code)).toBe(code)
        expect(locale.body(code)).toBe(code)
        expect(locale.cure(code)).toBe(code)
        expect(locale.rule(code)).toBe(code)
        expect(locale.policy(code)).toBe(code)
        expect(locale.reading(code, code)).toBe(code)
        expect(locale.provision(code)).toBe(code)
        expect(locale.unit(code)).toBe(code)
        expect(locale.governingDay(code)).toBe(code)
        expect(locale.state(code)).toBe(code)
      }
    }
  })

  it('tells states of one name apart by their region', () => {
    expect(vi.state('candidate.path.dossier.background.lacking')).toBe('chưa khai lý lịch')
    expect(vi.state('candidate.path.dossier.opinions.lacking')).toBe('chưa tổng hợp ý kiến nhận xét')
    expect(en.state('probationary.training.untrained')).toBe('new-member class not yet attended')
    expect(en.state('candidate.training.untrained')).toBe('awareness class not yet attended')
    expect(en.state('decided')).toBe('admission decided')
  })
})

describe('a title', () => {
  it('begins large', () => {
    expect(vi.rule('applicant.citizen')).toBe('Người xin vào Đảng là công dân Việt Nam')
    expect(en.rule('applicant.citizen')).toBe('The applicant is a Vietnamese citizen')
    expect(vi.policy('monthEnd')).toBe('Tháng không có ngày tương ứng')
    expect(en.reading('monthEnd', 'last-day')).toBe('the last day of the month')
    expect(vi.provision('ceremony.deadline')).toBe('Thời hạn tổ chức lễ kết nạp')
  })

  it('of a clause is that of the rule it is named after', () => {
    expect(en.provision('cell.one-by-one')).toBe('One person is considered, voted on and decided at a time')
  })
})

describe('the value of a provision', () => {
  it.each([
    { value: 45, inVietnamese: '45', inEnglish: '45' },
    { value: undefined, inVietnamese: 'chưa xác lập', inEnglish: 'not established' },
    { value: false, inVietnamese: 'không', inEnglish: 'no' },
    { value: 'birth-certificate', inVietnamese: 'giấy khai sinh', inEnglish: 'the birth certificate' },
    { value: { test: 'at-least', of: [2, 3] }, inVietnamese: 'ít nhất 2/3', inEnglish: 'at least 2/3' },
    { value: { test: 'more-than', of: [1, 2] }, inVietnamese: 'quá 1/2', inEnglish: 'more than 1/2' },
    {
      value: ['reprimand', 'warning'],
      inVietnamese: 'khiển trách và cảnh cáo',
      inEnglish: 'reprimand and warning',
    },
    {
      value: [
        [5, 'average'],
        [7, 'fair'],
      ],
      inVietnamese: 'từ 5: trung bình; từ 7: khá',
      inEnglish: 'from 5: average; from 7: fair',
    },
    {
      value: { applicant: ['political-standard'], relatives: ['political-standard'] },
      inVietnamese: 'người xin vào Đảng: tiêu chuẩn chính trị; người thân: tiêu chuẩn chính trị',
      inEnglish: 'the applicant: political standard; relatives: political standard',
    },
    {
      value: '58-QĐ/TW 2022-02-08',
      inVietnamese: 'Quy định số 58-QĐ/TW ngày 08/02/2022',
      inEnglish: 'Regulation 58-QĐ/TW of 8 February 2022',
    },
  ])('$value is $inEnglish', ({ value, inVietnamese, inEnglish }) => {
    expect(vi.value(value)).toBe(inVietnamese)
    expect(en.value(value)).toBe(inEnglish)
  })
})

describe('a finding of a rule without words', () => {
  it('names the rule and its facts', () => {
    const finding = findingOf('local.thanh-hoa.notice', 'broken', {
      actual: 3,
      required: 5,
      on: '2025-07-01',
    })
    expect(vi.finding(finding)).toBe(
      'Không bảo đảm yêu cầu: local.thanh-hoa.notice. (actual: 3; required: 5; on: 01/07/2025)',
    )
    expect(en.finding(finding)).toBe(
      'Not met: local.thanh-hoa.notice. (actual: 3; required: 5; on: 1 July 2025)',
    )
    expect(en.finding({ ...finding, facts: {} })).toBe('Not met: local.thanh-hoa.notice.')
  })

  it('passes over a fact without a value, and says a known rule from its title', () => {
    const facts = { actual: undefined, required: 5 } as unknown as Facts
    const finding = findingOf('local.notice', 'broken', facts)
    expect(en.finding(finding)).toBe('Not met: local.notice. (required: 5)')
    expect(vi.finding({ ...finding, rule: 'cell.able-to-meet' })).toBe(
      'Không bảo đảm yêu cầu: chi bộ có đủ số đảng viên chính thức tối thiểu để họp xét.',
    )
  })

  it('names what is missing by its code', () => {
    const finding = findingOf('local.notice', 'missing', { missing: 'local.paper' })
    expect(vi.finding(finding)).toBe('Hồ sơ còn thiếu: local.paper. Yêu cầu: local.notice.')
    expect(en.finding({ ...finding, facts: {} })).toBe(
      'Something the rule needs is not on file. Required: local.notice.',
    )
    expect(vi.finding({ ...finding, facts: {} })).toBe('Hồ sơ còn thiếu căn cứ. Yêu cầu: local.notice.')
  })

  it('does not answer where the law is not established', () => {
    const finding = findingOf('local.notice', 'unknown', { uncovered: 'law.not-covered' })
    expect(en.finding(finding)).toBe(
      'The law of that day is not established, so the library does not answer whether this holds: local.notice.',
    )
    expect(vi.finding({ ...finding, facts: { uncovered: 'calendar.not-covered' } })).toBe(
      'Lịch ngày làm việc không bao quát ngày này, vì vậy thư viện không kết luận về yêu cầu: local.notice.',
    )
  })
})

describe('withTexts', () => {
  const local = withTexts(vi, {
    rules: {
      'local.thanh-hoa.notice': {
        title: 'chi bộ báo trước cho chi ủy nơi cư trú',
        broken: 'Chi bộ mới báo trước {actual} ngày, phải báo trước {required} ngày.',
        missing: (facts) => (facts.missing === 'local.paper' ? 'Chưa có giấy báo của {by|or}.' : undefined),
      },
    },
    cures: { 'local.notice': 'báo lại cho đủ thời gian' },
    codes: { 'local.kind': 'giấy báo' },
  })
  const broken = findingOf(
    'local.thanh-hoa.notice',
    'broken',
    { actual: 3, required: 5 },
    { cure: ['local.notice'], source: 'thanh-hoa' },
  )

  it('says the rules, cures and codes of an app', () => {
    expect(local.explain(broken)).toBe(
      'Chi bộ mới báo trước 3 ngày, phải báo trước 5 ngày. Cách khắc phục: báo lại cho đủ thời gian. Nguồn: quy định riêng “thanh-hoa”, không phải quy định của Trung ương.',
    )
    expect(local.code('local.kind')).toBe('giấy báo')
    expect(local.cure('local.notice')).toBe('báo lại cho đủ thời gian')
    const missing = findingOf('local.thanh-hoa.notice', 'missing', {
      missing: 'local.paper',
      by: ['cell', 'cellCommittee'],
    })
    expect(local.finding(missing)).toBe('Chưa có giấy báo của chi bộ hoặc chi ủy.')
  })

  it('says the rest as before, and leaves the locale as it was', () => {
    expect(local.rule('applicant.citizen')).toBe(vi.rule('applicant.citizen'))
    expect(vi.rule('local.thanh-hoa.notice')).toBe('local.thanh-hoa.notice')
    expect(withTextsInEnglish(en, {}).finding(broken)).toBe(en.finding(broken))
  })
})
