import { describe, expect, it } from 'vitest'
import { consentMatter } from '../../src/casefile/acts/dossier.js'
import type { Facts } from '../../src/law/finding.js'
import { audit, auditChecks } from '../../src/register/audit/audit.js'
import type { AuditCheckId } from '../../src/register/audit/audit-finding.js'
import { auditThresholds } from '../../src/register/audit/thresholds.js'
import { collect } from '../../src/register/collector.js'
import { caseOf, year2025 } from '../register/audit/cases.js'
import { en, vi } from '../support/plain-locales.js'

interface Row {
  readonly check: AuditCheckId
  readonly kind?: string
  readonly facts: Facts
  readonly inVietnamese: string
  readonly inEnglish: string
}

const rows: readonly Row[] = [
  {
    check: 'bunched-decisions',
    kind: 'communeStandingCommittee',
    facts: { year: '2025', decisions: 6, last: 3, before: 3, months: 3, percent: 50 },
    inVietnamese:
      'Điểm cần xem lại: trong 6 quyết định kết nạp của ban thường vụ đảng ủy xã, phường, đặc khu “so-7” năm 2025, 3 quyết định (50%) được ban hành trong 3 tháng cuối năm.',
    inEnglish:
      'Worth a look: of the 6 admission decisions of the standing committee of the commune, ward or special-zone committee “so-7” in 2025, 3 (50%) fall in the last 3 months of the year.',
  },
  {
    check: 'bunched-decisions',
    kind: 'communeStandingCommittee',
    facts: {
      termFrom: '2020-06-15',
      termUntil: '2025-06-15',
      decisions: 8,
      last: 6,
      before: 2,
      months: 3,
      percent: 75,
    },
    inVietnamese:
      'Điểm cần xem lại: trong 8 quyết định kết nạp của ban thường vụ đảng ủy xã, phường, đặc khu “so-7” trong nhiệm kỳ bắt đầu ngày 15/06/2020, kết thúc ngày 15/06/2025, 6 quyết định (75%) được ban hành trong 3 tháng cuối.',
    inEnglish:
      'Worth a look: of the 8 admission decisions of the standing committee of the commune, ward or special-zone committee “so-7” in the term from 15 June 2020, ended on 15 June 2025, 6 (75%) fall in its last 3 months.',
  },
  {
    check: 'crowded-meetings',
    facts: { persons: 5, on: '2025-09-15' },
    inVietnamese: 'Điểm cần xem lại: chi bộ “so-7” xét, quyết định đối với 5 người trong ngày 15/09/2025.',
    inEnglish: 'Worth a look: the cell “so-7” resolved on 5 persons on 15 September 2025.',
  },
  {
    check: 'introducer-for-many',
    facts: { persons: 5, months: 12, firstDay: '2024-01-01', lastDay: '2024-12-31' },
    inVietnamese:
      'Điểm cần xem lại: một đảng viên của chi bộ “so-7” giới thiệu 5 người vào Đảng trong thời gian từ 01/01/2024 đến 31/12/2024.',
    inEnglish:
      'Worth a look: one member of the cell “so-7” introduced 5 persons from 1 January 2024 to 31 December 2024.',
  },
  {
    check: 'vote-bases',
    facts: {
      on: '2025-09-15',
      act: 'cell.voted',
      matter: 'admission',
      distinct: 2,
      votes: 3,
      leastMembers: 11,
      mostMembers: 12,
      leastBase: 10,
      mostBase: 12,
    },
    inVietnamese:
      'Điểm cần xem lại: 3 lần biểu quyết của chi bộ “so-7” ngày 15/09/2025 có 2 căn cứ tính tỷ lệ khác nhau: từ 11 đến 12 thành viên, số làm căn cứ từ 10 đến 12.',
    inEnglish:
      'Worth a look: the 3 votes of the cell “so-7” on 15 September 2025 rest on 2 different bases: 11 to 12 members, a base of 10 to 12.',
  },
  {
    check: 'paper-dates',
    facts: { cases: 2, acts: 2 },
    inVietnamese:
      'Điểm cần xem lại: trong 2 hồ sơ của chi bộ “so-7”, ngày thực hiện và ngày ghi trên văn bản khác nhau.',
    inEnglish:
      'Worth a look: in 2 cases of the cell “so-7” the day of an act and the date of its paper differ.',
  },
  {
    check: 'paper-dates',
    facts: { rule: 'order.resolutions-then-decision', cases: 1, acts: 1 },
    inVietnamese:
      'Điểm cần xem lại: trong 1 hồ sơ của chi bộ “so-7”, ngày của các văn bản chưa khớp với yêu cầu: nghị quyết của các cấp có trước hoặc cùng ngày với việc gửi hồ sơ, quyết định.',
    inEnglish:
      'Worth a look: in 1 case of the cell “so-7” the dates of papers do not agree: the resolutions are dated no later than the sending of the dossier and the decision.',
  },
  {
    check: 'minimal-dwell',
    facts: { cases: 2, of: 7, toApplication: 7, toVote: 30, toDecision: 7 },
    inVietnamese:
      'Điểm cần xem lại: 2 trong 7 trường hợp kết nạp của chi bộ “so-7” chỉ mất không quá 7 ngày từ giấy chứng nhận đến đơn xin vào Đảng, 30 ngày từ đơn đến khi chi bộ biểu quyết và 7 ngày từ khi biểu quyết đến quyết định.',
    inEnglish:
      'Worth a look: 2 of 7 admissions of the cell “so-7” took at most 7 days from the certificate to the application, 30 days from there to the vote of the cell, and 7 days from the vote to the decision.',
  },
  {
    check: 'waived-steps',
    facts: { waiver: 'verification-same-place', cases: 3, of: 9 },
    inVietnamese:
      'Điểm cần xem lại: 3 trong 9 hồ sơ của chi bộ “so-7” có việc được miễn hoặc được đồng ý riêng: thẩm tra lý lịch khi mọi người đã được biết rõ tại nơi ở.',
    inEnglish:
      'Worth a look: in 3 of 9 cases of the cell “so-7” this was waived or lifted: verification of a background that is well known at the place.',
  },
  {
    check: 'drop-outs',
    facts: { cases: 4, of: 10, percent: 40, unlisted: 1, rejected: 1, withdrew: 2, refused: 0 },
    inVietnamese:
      'Điểm cần xem lại: 4 trong 10 trường hợp đã kết thúc của chi bộ “so-7” (40%) không đi đến quyết định kết nạp: 1 đưa ra khỏi danh sách cảm tình Đảng, 1 do lý lịch, 2 xin thôi, 0 không được kết nạp.',
    inEnglish:
      'Worth a look: 4 of 10 ways to admission that ended at the cell “so-7” (40%) ended without a decision to admit: 1 unlisted, 1 by background, 2 withdrawn, 0 refused.',
  },
  {
    check: 'removals',
    facts: { cases: 2, of: 20, percent: 10, probationary: 1, expelled: 1, resigned: 0 },
    inVietnamese:
      'Điểm cần xem lại: trong 20 đảng viên của chi bộ “so-7” có 2 người (10%) bị xóa tên, trong đó 1 đảng viên dự bị; ngoài ra 1 người bị khai trừ và 0 người xin ra khỏi Đảng.',
    inEnglish:
      'Worth a look: of 20 members of the cell “so-7”, 2 (10%) were removed, 1 of them probationary; 1 expelled and 0 resigned beside them.',
  },
  {
    check: 'breaches',
    facts: { rule: 'records.member-record-on-time', acts: 3, cases: 3 },
    inVietnamese:
      'Điểm cần xem lại: 3 việc của chi bộ “so-7” trong 3 hồ sơ chưa bảo đảm yêu cầu: đảng viên mới khai lý lịch đảng viên và phiếu đảng viên đúng thời hạn sau lễ kết nạp.',
    inEnglish:
      'Worth a look: one rule objects to 3 acts of the cell “so-7” in 3 cases: the new member files the member record and the member sheet on time after the ceremony.',
  },
]

const said = ({ check, kind = 'cell', facts }: Row) => ({ check, facts, body: { kind, id: 'so-7' } })

describe('a point worth a look in words', () => {
  it.each(rows)('is said in Vietnamese: $check', (row) => {
    expect(vi.audit(said(row))).toBe(row.inVietnamese)
  })

  it.each(rows)('is said in English: $check', (row) => {
    expect(en.audit(said(row))).toBe(row.inEnglish)
  })

  it('says a check it does not know by its numbers', () => {
    expect(en.audit({ check: 'own-check', body: { kind: 'cell', id: 'so-7' }, facts: { persons: 3 } })).toBe(
      'Worth a look: own-check (persons: 3; body: the cell “so-7”).',
    )
  })

  it('blames nobody', () => {
    const words = /vi phạm|sai phạm|gian lận|đối phó|chạy theo|fraud|violat|wrong|suspicio|irregular|cheat/i
    for (const row of rows) expect(`${vi.audit(said(row))} ${en.audit(said(row))}`).not.toMatch(words)
    expect(JSON.stringify([vi.texts.audit, en.texts.audit])).not.toMatch(words)
  })

  it('has a row above for every check', () => {
    expect([...new Set(rows.map(({ check }) => check))]).toEqual(auditChecks.map(({ id }) => id))
  })

  it('has a title for every check, threshold, source and waiver', () => {
    for (const { texts, auditCheck } of [vi, en]) {
      expect(Object.keys(texts.audit.checks)).toEqual(auditChecks.map(({ id }) => id))
      expect(Object.keys(texts.audit.thresholds)).toEqual(auditThresholds.map(({ id }) => id))
      expect(Object.keys(texts.audit.sources)).toEqual(['engineering', 'practice', 'app'])
      const consents = consentMatter.options.map((matter) => `consent-${matter}`)
      expect(Object.keys(texts.audit.waivers)).toEqual(expect.arrayContaining(consents))
      expect(auditCheck('own-check')).toBe('own-check')
    }
    expect(vi.auditCheck('removals')).toBe('Đảng viên bị xóa tên')
  })

  it('says of a threshold that it is no figure of the law', () => {
    const threshold = { policy: 'audit.crowded.cell', value: 5 }
    expect(en.auditThreshold({ ...threshold, source: 'engineering' })).toBe(
      'Least number of persons resolved on by one cell in a day: 5 (chosen by this library, no figure of the law).',
    )
    expect(vi.auditThreshold({ ...threshold, source: 'app' })).toBe(
      'Số người tối thiểu do một chi bộ xét trong một ngày: 5 (do ứng dụng chọn, không phải quy định).',
    )
  })
})

describe('labels of persons', () => {
  const introduced = (n: number) =>
    caseOf(`canary-case-${n}`, [
      {
        type: 'introduction.made',
        on: '2025-09-01',
        introducer: { id: 'canary-introducer', official: true },
      },
      { type: 'cell.voted', on: '2025-09-15', matter: 'admission' },
      { type: 'background.certified', on: '2025-09-08', samePlace: true },
    ])

  it('stand in the references of a finding and in no sentence', () => {
    const { findings } = collect(audit(year2025), [1, 2, 3, 4, 5].map(introduced))
    expect(JSON.stringify(findings)).toContain('canary-introducer')
    expect(findings.length).toBeGreaterThan(4)
    for (const finding of findings) {
      expect(`${vi.audit(finding)} ${en.audit(finding)}`).not.toContain('canary')
      expect(JSON.stringify(finding.facts)).not.toContain('canary')
    }
  })
})
