import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/law/finding.js'
import { withTexts } from '../../src/locales/with-texts.js'
import { en, vi } from '../support/plain-locales.js'
import { findingOf } from './samples.js'

describe('a code in words', () => {
  it('is a day, a number, a yes or no, a list, or a code', () => {
    expect([vi.code('removalGround', '2025-07-01'), en.code('removalGround', '2025-07-01')]).toEqual([
      '01/07/2025',
      '1 July 2025',
    ])
    expect([vi.code('classMeasure', 62.5), en.code('classMeasure', 62.5)]).toEqual(['62,5', '62.5'])
    expect([vi.code('religion', true), en.code('religion', false)]).toEqual(['có', 'no'])
    expect(vi.code('verified', ['father', 'mother', 'carer'])).toBe(
      'cha đẻ, mẹ đẻ và người trực tiếp nuôi dưỡng',
    )
    expect(en.code('verified', ['father'])).toBe('the father')
    expect(vi.code('body', 'cellCommittee')).toBe('chi ủy')
    expect(en.code('act', 'ceremony.held')).toBe('holding the admission ceremony')
    const consent = { type: 'consent.given', matter: 'over-age' }
    expect(vi.act(consent)).toBe('cho ý kiến đồng ý bằng văn bản (quá tuổi quy định)')
    expect(en.act(consent)).toMatch(/\(above the ordinary age\)$/)
    expect(vi.code('state', 'probationary.review.collecting')).toBe(
      'đang tập hợp giấy tờ xét công nhận chính thức',
    )
  })

  it.each([
    { code: 'vote', field: 'refusalCause', inVietnamese: 'kết quả biểu quyết', inEnglish: 'the vote' },
    { code: 'vote', field: 'returnReason', inVietnamese: 'kết quả biểu quyết', inEnglish: 'the vote' },
    { code: 'vote', field: 'proceduralGround', inVietnamese: 'việc biểu quyết', inEnglish: 'the votes' },
    { code: 'illness', field: 'deferral', inVietnamese: 'ốm nặng', inEnglish: 'serious illness' },
    { code: 'illness', field: 'badgeEarly', inVietnamese: 'bị bệnh nặng', inEnglish: 'serious illness' },
    {
      code: 'official',
      field: 'standing',
      inVietnamese: 'đảng viên chính thức',
      inEnglish: 'official member',
    },
    { code: 'official', field: 'transferKind', inVietnamese: 'chính thức', inEnglish: 'official' },
    {
      code: 'residence',
      field: 'togetherIn',
      inVietnamese: 'sinh hoạt tại nơi cư trú',
      inEnglish: 'activity at the same residence',
    },
    { code: 'residence', field: 'competenceGround', inVietnamese: 'nơi cư trú', inEnglish: 'residence' },
    { code: 'province', field: 'complaintLevel', inVietnamese: 'cấp tỉnh', inEnglish: 'provincial level' },
    {
      code: 'province',
      field: 'across',
      inVietnamese: 'giữa các đảng bộ trực thuộc Trung ương',
      inEnglish: 'between organisations directly under the Central Committee',
    },
  ])('$code of $field is $inEnglish', ({ code, field, inVietnamese, inEnglish }) => {
    expect([vi.code(field, code), en.code(field, code)]).toEqual([inVietnamese, inEnglish])
  })

  it('is said of a fact with the field it has in its rule', () => {
    expect(en.fact('expulsion.deferred', 'deferral', 'illness')).toBe('serious illness')
    expect(vi.fact('expulsion.deferred', 'deferral', 'illness')).toBe('ốm nặng')
    expect(en.fact('removal.grounds', 'ground', 'political-standard')).toBe('political standard')
    expect(en.fact('annulment.procedural', 'ground', 'vote')).toBe('the votes')
    expect(en.fact('competence.graduate', 'required', ['organisation.school'])).toBe(
      'the Party organisation of the school',
    )
    expect(en.fact('actor.admission.decided', 'required', ['cell', 'cellCommittee'])).toBe(
      'the cell and the cell committee',
    )
  })

  it('divides by semicolons what holds commas itself', () => {
    expect(vi.code('verifier', ['sibling', 'spouse'])).toBe('anh, chị, em ruột; và vợ hoặc chồng')
  })

  it('is the code itself where it is not known, whatever its name', () => {
    for (const locale of [vi, en]) {
      for (const code of ['local.code', 'constructor', 'toString', '__proto__']) {
        expect(locale.code('removalGround', code)).toBe(code)
        expect(locale.code(code, code)).toBe(code)
        expect(locale.fact(code, code, code)).toBe(code)
        expect(locale.value(code, code)).toBe(code)
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
    { of: 'decision.admission.deadline', value: 45, inVietnamese: '45', inEnglish: '45' },
    {
      of: 'decision.admission.deadline',
      value: undefined,
      inVietnamese: 'chưa xác lập',
      inEnglish: 'not established',
    },
    { of: 'eligibility.population.active', value: false, inVietnamese: 'không', inEnglish: 'no' },
    {
      of: 'background-declaration.hometown.source',
      value: 'birth-certificate',
      inVietnamese: 'giấy khai sinh',
      inEnglish: 'the birth certificate',
    },
    {
      of: 'vote.cell.threshold',
      value: { test: 'at-least', of: [2, 3] },
      inVietnamese: 'ít nhất 2/3',
      inEnglish: 'at least 2/3',
    },
    {
      of: 'vote.resignation.threshold',
      value: { test: 'more-than', of: [1, 2] },
      inVietnamese: 'trên 1/2',
      inEnglish: 'more than 1/2',
    },
    {
      of: 'discipline.probationary.forms',
      value: ['reprimand', 'warning'],
      inVietnamese: 'khiển trách hoặc cảnh cáo',
      inEnglish: 'reprimand or warning',
    },
    {
      of: 'class.essay.ranks',
      value: [
        [5, 'average'],
        [7, 'fair'],
      ],
      inVietnamese: 'từ 5: trung bình; từ 7: khá',
      inEnglish: 'from 5: average; from 7: fair',
    },
    {
      of: 'verification.content',
      value: { applicant: ['political-standard'], relatives: ['political-standard'] },
      inVietnamese: 'người xin vào Đảng: tiêu chuẩn chính trị; người thân: tiêu chuẩn chính trị',
      inEnglish: 'the applicant: political standard; relatives: political standard',
    },
    {
      of: 'eligibility.political.instrument',
      value: '58-QĐ/TW 2022-02-08',
      inVietnamese: 'Quy định số 58-QĐ/TW, ngày 08/02/2022, của Bộ Chính trị',
      inEnglish: 'Regulation 58-QĐ/TW of 8 February 2022 (Politburo)',
    },
  ])('$value of $of is $inEnglish', ({ of, value, inVietnamese, inEnglish }) => {
    expect(vi.value(of, value)).toBe(inVietnamese)
    expect(en.value(of, value)).toBe(inEnglish)
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
      'Chưa bảo đảm yêu cầu: local.thanh-hoa.notice. (actual: 3; required: 5; on: 01/07/2025)',
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
      'Chưa bảo đảm yêu cầu: chi bộ có đủ số đảng viên chính thức tối thiểu để họp xét.',
    )
  })

  it('names what is missing by its code', () => {
    const finding = findingOf('local.notice', 'missing', { missing: 'local.paper' })
    expect(vi.finding(finding)).toBe('Hồ sơ chưa ghi đủ: local.paper.')
    expect(en.finding({ ...finding, facts: {} })).toBe('Something the rule needs is not on file.')
    expect(vi.finding({ ...finding, facts: {} })).toBe('Hồ sơ chưa ghi đủ căn cứ.')
  })

  it('does not answer where the law is not established', () => {
    const finding = findingOf('local.notice', 'unknown', { uncovered: 'law.not-covered' })
    expect(en.finding(finding)).toBe('No ground to conclude (the law of that day is not established).')
    expect(vi.finding({ ...finding, facts: { uncovered: 'calendar.not-covered' } })).toBe(
      'Chưa có căn cứ để kết luận (lịch chưa có ngày này).',
    )
  })
})

describe('withTexts', () => {
  const storm = {
    on: '2026-11-23',
    kind: 'swapped-off',
    occasion: { of: 'storm' },
    source: 'notice 12',
    status: 'announced',
  } as const
  const local = withTexts(vi, {
    rules: {
      'local.thanh-hoa.notice': {
        title: 'chi bộ báo trước cho chi ủy nơi cư trú',
        broken: 'Chi bộ mới báo trước {actual} ngày, phải báo trước {required} ngày.',
        fields: { grade: 'classRank' },
        missing: (facts) => (facts.missing === 'local.paper' ? 'Chưa có giấy báo của {by|or}.' : undefined),
      },
    },
    cures: { 'local.notice': 'báo lại cho đủ thời gian' },
    codes: { kind: { 'local.kind': 'giấy báo' }, removalGround: { 'local.ground': 'lý do riêng' } },
    daysOff: { storm: 'Nghỉ bão' },
  })
  const broken = findingOf(
    'local.thanh-hoa.notice',
    'broken',
    { actual: 3, required: 5 },
    { cure: ['local.notice'], source: 'thanh-hoa' },
  )

  it('says the rules, cures and codes of an app', () => {
    expect(local.explain(broken)).toBe(
      'Chi bộ mới báo trước 3 ngày, phải báo trước 5 ngày. Việc cần làm: báo lại cho đủ thời gian. Theo quy định riêng “thanh-hoa”, không phải quy định của Trung ương.',
    )
    expect(local.code('kind', 'local.kind')).toBe('giấy báo')
    expect(local.fact('local.thanh-hoa.notice', 'kind', 'local.kind')).toBe('giấy báo')
    expect(local.code('removalGround', ['local.ground', 'impostor'])).toBe(
      `lý do riêng và ${vi.code('removalGround', 'impostor')}`,
    )
    expect(local.dayOff(storm)).toBe('Nghỉ bão')
    expect(vi.dayOff(storm)).toBe('storm')
    expect(local.cure('local.notice')).toBe('báo lại cho đủ thời gian')
    const missing = findingOf('local.thanh-hoa.notice', 'missing', {
      missing: 'local.paper',
      by: ['cell', 'cellCommittee'],
    })
    expect(local.finding(missing)).toBe('Chưa có giấy báo của chi bộ hoặc chi ủy.')
  })

  it('says a fact of an app’s rule with the field that its texts name', () => {
    expect(local.fact('local.thanh-hoa.notice', 'grade', 'good')).toBe('giỏi')
    expect(vi.fact('local.thanh-hoa.notice', 'grade', 'good')).toBe('good')
  })

  it('says the rest as before, and leaves the locale as it was', () => {
    expect(local.rule('applicant.citizen')).toBe(vi.rule('applicant.citizen'))
    expect(vi.rule('local.thanh-hoa.notice')).toBe('local.thanh-hoa.notice')
    expect(withTexts(en, {}).finding(broken)).toBe(en.finding(broken))
  })
})
