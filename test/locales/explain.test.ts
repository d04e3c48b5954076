import { describe, expect, it } from 'vitest'
import { cite } from '../../src/law/citation.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import { CH2011, R2025B, R2026A, S2016, S2021 } from '../../src/regulations/instruments.js'
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
      'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày 15/01/2020 chỉ có giá trị đến hết ngày 15/01/2025 (60 tháng); chi bộ xét ngày 03/02/2025 là quá hạn. Căn cứ: điểm 5.4(b) Hướng dẫn số 01-HD/TW ngày 28/09/2021. Trách nhiệm thực hiện: chi bộ. Cách khắc phục: cử học lại lớp bồi dưỡng nhận thức về Đảng để được cấp giấy chứng nhận mới.',
    )
    expect(en.explain(certificate)).toBe(
      'The awareness certificate of 15 January 2020 was valid through 15 January 2025 (60 months); the cell’s consideration on 3 February 2025 is too late. Basis: pt 5.4(b) of Guidance 01-HD/TW of 28 September 2021. Who must act: the cell. To cure it: attend the awareness class again and obtain a new certificate.',
    )
  })

  it('says that the law is assumed, from which day the answer is yes, and which reading would answer otherwise', () => {
    expect(vi.explain(young)).toBe(
      'Tại thời điểm chi bộ xét, người xin vào Đảng mới 17 tuổi 11 tháng; phải đủ 18 tuổi (tính theo tháng). Căn cứ: khoản 2 Điều 1 Điều lệ Đảng; Quy định số 20-QĐ/TW ngày 08/04/2026. Kết luận dựa trên quy định suy ra, chưa đọc được văn bản. Trách nhiệm thực hiện: chi bộ. Sớm nhất có thể thực hiện từ ngày 20/05/2026. Cách khắc phục: chờ đến khi người xin vào Đảng đủ tuổi. Cách hiểu khác (cách tính tuổi theo tháng: hiệu số tháng dương lịch): đạt.',
    )
    expect(en.explain(young)).toBe(
      'The applicant was 17 years and 11 months old on the day of the cell’s consideration and must be at least 18, counted by month. Basis: art. 1.2 of the Party Charter; Regulation 20-QĐ/TW of 8 April 2026. This rests on an assumed value. Who must act: the cell. First lawful day: 20 May 2026. To cure it: wait until the applicant has the age. Another reading (age counted by month: difference of calendar months): met.',
    )
  })

  it('says that days off are projected, and which local rulebook the rule is of', () => {
    expect(vi.explain(late)).toBe(
      'Nghị quyết của chi bộ ngày 20/05/2025 phải được xem xét, quyết định chậm nhất ngày 22/07/2025; đến ngày 11/08/2025 mới quyết định là quá hạn. Quyết định vẫn có giá trị, cấp ủy có thẩm quyền phải kiểm điểm trách nhiệm. Căn cứ: điểm 4.3.1 Quy định số 294-QĐ/TW ngày 26/05/2025. Thời hạn tính từ ngày 20/05/2025. Trách nhiệm thực hiện: cấp ủy có thẩm quyền. Cách khắc phục: kiểm điểm trách nhiệm về việc chậm thời hạn; local.notice. Cách hiểu khác (văn bản điều chỉnh thời hạn kéo dài qua hai văn bản: văn bản có hiệu lực ngày bắt đầu thời hạn): đạt, hạn cuối là ngày 12/08/2025. Cách hiểu khác (local.policy: strict): không kết luận. Thời hạn có tính cả ngày nghỉ dự kiến, chưa được công bố chính thức. Nguồn: quy định riêng “thanh-hoa”, không phải quy định của Trung ương.',
    )
    expect(en.explain(late)).toBe(
      'The resolution of the cell of 20 May 2025 was to be decided by 22 July 2025; the decision of 11 August 2025 is late. It stands, and the competent committee must review its responsibility. Basis: pt 4.3.1 of Regulation 294-QĐ/TW of 26 May 2025. The time limit counts from 20 May 2025. Who must act: the competent committee. To cure it: review the responsibility for the delay; local.notice. Another reading (version that governs a time limit straddling two versions: that of the day the limit starts): met, last day 12 August 2025. Another reading (local.policy: strict): not answered. The working days counted include days off that are projected, not announced. Source: the local rulebook “thanh-hoa”, not national law.',
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
      'Met: one person is considered, voted on and decided at a time. Basis: Guidance 01-HD/TW of 20 September 2016.',
    )
  })
})
