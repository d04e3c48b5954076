import { describe, expect, it } from 'vitest'
import { cite } from '../../src/law/citation.js'
import { CH2011, R2025B, R2026A, S2016, S2021 } from '../../src/regulations/instruments.js'
import { en, vi } from '../support/plain-locales.js'
import { findingOf } from './samples.js'

const certificate = findingOf(
  'awareness-certificate.valid',
  'broken',
  { issuedOn: '2020-01-15', months: 60, lastDay: '2025-01-15', actual: '2025-02-03' },
  { citations: [cite(S2021, 'pt 5.4(b)', 'secondary')], cure: ['class.awareness.repeat'] },
)

const young = findingOf(
  'applicant.age-window',
  'broken',
  { months: 215, years: 17, restMonths: 11, minimum: 216, maximum: 720, end: 'under' },
  {
    citations: [cite(CH2011, 'art. 1.2', 'text'), cite(R2026A, '', 'assumed')],
    confidence: 'assumed',
    cure: ['age.wait'],
    lawfulFrom: '2026-05-20',
    policies: ['ageByMonth', 'ageMaximumReading'],
    alternatives: [
      { policy: 'ageByMonth', reading: 'calendar-months', outcome: 'met', facts: { months: 216 } },
    ],
  },
)

const late = findingOf(
  'decision.on-time',
  'broken',
  { from: '2025-05-20', lastDay: '2025-07-22', actual: '2025-08-11' },
  {
    effect: 'breach',
    citations: [cite(R2025B, 'pt 4.3.1', 'text')],
    cure: ['responsibility.reviewed', 'local.notice'],
    actor: 'competentCommittee',
    countsFrom: '2025-05-20',
    projected: true,
    source: 'thanh-hoa',
    alternatives: [
      { policy: 'legalActDay', reading: 'trigger-day', outcome: 'met', facts: { lastDay: '2025-08-12' } },
      { policy: 'local.policy', reading: 'strict', outcome: 'unknown', facts: {} },
    ],
  },
)

describe('an explanation', () => {
  it('gives the finding, its clause and its cure', () => {
    expect(vi.explain(certificate)).toBe(
      'Giấy chứng nhận hết giá trị sau ngày 15/01/2025. Việc cần làm: cử học lại lớp bồi dưỡng nhận thức về Đảng để được cấp giấy mới (giấy cũ cấp ngày 15/01/2020, giá trị 60 tháng). Căn cứ: tiết b, điểm 5.4, Hướng dẫn số 01-HD/TW, ngày 28/09/2021, của Ban Bí thư.',
    )
    expect(en.explain(certificate)).toBe(
      'The awareness certificate ran out after 15 January 2025. To do: attend the awareness class again for a new certificate (the old one is of 15 January 2020, valid 60 months). Basis: pt 5.4(b) of Guidance 01-HD/TW of 28 September 2021 (Secretariat).',
    )
  })

  it('says that the law is assumed, from which day the answer is yes, and which reading would answer otherwise', () => {
    expect(vi.explain(young)).toBe(
      'Chưa đủ 18 tuổi: mới 17 tuổi 11 tháng. Việc cần làm: chờ đủ tuổi rồi chi bộ mới xét. Sớm nhất: 20/05/2026. Căn cứ: khoản 2 Điều 1 Điều lệ Đảng; Quy định số 20-QĐ/TW, ngày 08/04/2026, của Ban Chấp hành Trung ương. Chưa đọc được Quy định số 20-QĐ/TW; tạm áp dụng theo Điều lệ Đảng. Điểm còn hiểu khác nhau: cách tính tuổi theo tháng; nếu hiểu là “hiệu số tháng dương lịch” thì đạt. Nên xin ý kiến cấp trên.',
    )
    expect(en.explain(young)).toBe(
      'Below 18 years: only 17 years and 11 months. To do: wait for the age, then the cell considers. Earliest: 20 May 2026. Basis: art. 1.2 of the Party Charter; Regulation 20-QĐ/TW of 8 April 2026 (Central Committee). The text of Regulation 20-QĐ/TW has not been read; carried from the Party Charter. Readings differ: age counted by month; read as “difference of calendar months”: met. Ask the committee above.',
    )
  })

  it('says that days off are projected, and which local rulebook the rule is of', () => {
    expect(vi.explain(late)).toBe(
      'Quyết định quá thời hạn: 11/08/2025, hạn cuối 22/07/2025. Việc cần làm: cấp ủy có thẩm quyền kiểm điểm trách nhiệm về việc chậm; quyết định vẫn có giá trị. Căn cứ: điểm 4.3.1, Quy định số 294-QĐ/TW, ngày 26/05/2025, của Ban Chấp hành Trung ương. Thời hạn tính từ ngày 20/05/2025. Điểm còn hiểu khác nhau: văn bản điều chỉnh thời hạn kéo dài qua hai văn bản; nếu hiểu là “văn bản có hiệu lực ngày bắt đầu thời hạn” thì đạt, hạn cuối ngày 12/08/2025. Nên xin ý kiến cấp trên. Điểm còn hiểu khác nhau: local.policy; nếu hiểu là “strict” thì chưa có căn cứ để kết luận. Nên xin ý kiến cấp trên. Thời hạn có tính cả ngày nghỉ dự kiến, chưa được công bố chính thức. Theo quy định riêng “thanh-hoa”, không phải quy định của Trung ương.',
    )
    expect(en.explain(late)).toBe(
      'The decision is late: 11 August 2025, last day 22 July 2025. To do: the competent committee to review the responsibility for the delay; the decision stands. Basis: pt 4.3.1 of Regulation 294-QĐ/TW of 26 May 2025 (Central Committee). The time limit counts from 20 May 2025. Readings differ: version that governs a time limit straddling two versions; read as “that of the day the limit starts”: met, last day 12 August 2025. Ask the committee above. Readings differ: local.policy; read as “strict”: no ground to conclude. Ask the committee above. The working days counted include days off that are projected, not announced. By the local rulebook “thanh-hoa”, not national law.',
    )
  })

  it('is the finding alone where it rests on nothing else', () => {
    const met = findingOf('applicant.citizen', 'met', { actual: 'vietnamese' })
    expect(vi.explain(met)).toBe('Người xin vào Đảng là công dân Việt Nam.')
    expect(en.explain(met)).toBe('The applicant is a Vietnamese citizen.')
  })

  it('of a rule that does not apply says that alone, whatever it asks', () => {
    const waited = findingOf('readmission.wait-elapsed', 'met', {}, { applies: false })
    expect(vi.finding(waited)).toBe(
      'Không áp dụng trong trường hợp này: người xin kết nạp lại đã ra khỏi Đảng ít nhất 36 tháng.',
    )
    expect(en.finding(waited)).toMatch(/^Does not apply here: /)
    expect(en.explain(waited)).toMatch(/^Does not apply here: /)
  })

  it('says nothing of an assumption where no source is known', () => {
    const finding = findingOf(
      'cell.one-by-one',
      'met',
      {},
      { confidence: 'unknown', citations: [cite(S2016, '', 'unknown')] },
    )
    expect(en.explain(finding)).toBe(
      'One person was considered and voted on at a time. Basis: Guidance 01-HD/TW of 20 September 2016 (Secretariat).',
    )
  })
})
