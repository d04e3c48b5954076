import { type Act, addDays, addMonths } from 'ketnap'
import { deciderOn } from '../support/journey.js'
import { admitted, applicant, byDay, type Life, straight, upTo } from './life.js'

/** The committee above the one that decided, which answers a complaint and restores. */
const province = { kind: 'provincialStandingCommittee' as const }

const vote = { form: 'secret-ballot' as const, persons: 1 }

const chain = (matter: 'removal' | 'expulsion' | 'resignation', on: string): readonly Act[] => [
  {
    type: 'cell.voted',
    on,
    by: { kind: 'cell' },
    matter,
    tally: { members: 15, yes: 12 },
    ...vote,
    conclusionsStated: true,
  },
  {
    type: 'grassroots.voted',
    on: addDays(on, 12),
    by: { kind: 'grassrootsCommittee' },
    matter,
    tally: { members: 9, yes: 8 },
    ...vote,
  },
]

const decision = (on: string) => ({ on, by: deciderOn(on), tally: { members: 11, yes: 9 }, ...vote })

/** Reviewed three months late: the official day does not move. */
function reviewedLate(): Life {
  const one = applicant(11)
  const ceremony = '2024-02-29'
  const acts = straight(one, ceremony).map((act) =>
    act.on > '2025-02-28' ? { ...act, on: addDays(act.on, 95) } : act,
  )
  return { vi: 'Chi bộ xét công nhận muộn', en: 'Reviewed late', today: '2025-08-01', acts }
}

/** Warned in the eighth month: the review is held all the same. */
function disciplined(): Life {
  const one = applicant(12)
  const acts = straight(one, '2024-03-18')
  const until = upTo(acts, 'self-review.made')
  return {
    vi: 'Bị cảnh cáo trong thời kỳ dự bị, vẫn được xét đúng hạn',
    en: 'Warned during probation, reviewed in time',
    today: '2025-08-01',
    acts: [
      ...until,
      { type: 'member.disciplined', on: '2024-11-12', form: 'warning', by: { kind: 'cell', id: one.cell } },
      ...acts.slice(until.length),
    ],
  }
}

/** What the cell does, done by the cell of the new place. */
const byNewCell = (act: Act): Act =>
  act.by?.kind === 'cell' ? { ...act, by: { ...act.by, id: 'chi-bo-moi' } } : act

/** Transferred for good during probation; the new cell assigns a helper and reviews. */
function transferred(): Life {
  const one = applicant(13)
  const acts = straight(one, '2025-08-04')
  const until = upTo(acts, 'self-review.made')
  return {
    vi: 'Chuyển sinh hoạt đảng chính thức trong thời kỳ dự bị',
    en: 'Transferred during probation',
    today: '2026-11-30',
    acts: byDay([
      ...until,
      {
        type: 'member.transferred',
        on: '2026-01-12',
        transfer: 'official',
        effectiveOn: '2026-01-05',
        toCell: 'chi-bo-moi',
        papersComplete: true,
        underInspection: false,
      },
      { type: 'referral.presented', on: '2026-01-20' },
      { type: 'member.received', on: '2026-01-26', unit: { cell: 'chi-bo-moi' }, indexCertified: true },
      {
        type: 'helper.assigned',
        on: '2026-01-26',
        helper: { id: 'nguoi-moi', official: true },
        byResolution: true,
      },
      // Each helper of the probation remarks, the earlier one too.
      { type: 'remarks.made', on: '2026-08-06', helper: 'nguoi-moi' },
      ...acts.slice(until.length).map(byNewCell),
    ]),
  }
}

/** Not qualified at the end of probation: removed, complains, and the removal stands. */
function removedUnqualified(): Life {
  const one = applicant(14)
  const ends = addMonths('2024-03-18', 12)
  return {
    vi: 'Hết thời kỳ dự bị không đủ tư cách: bị xóa tên, khiếu nại không được chấp nhận',
    en: 'Unqualified at the end of probation: removed, complaint rejected',
    today: '2025-12-31',
    acts: byDay([
      ...admitted(one, '2024-03-18'),
      {
        type: 'removal.opened',
        on: addDays(ends, 7),
        by: { kind: 'cell' },
        ground: 'unqualified-probationary',
      },
      { type: 'self-criticism.requested', on: addDays(ends, 8) },
      { type: 'self-criticism.answered', on: addDays(ends, 15), answer: 'made' },
      ...chain('removal', addDays(ends, 20)),
      { type: 'member.removed', ...decision(addDays(ends, 50)), ground: 'unqualified-probationary' },
      { type: 'exit-decision.received', on: addDays(ends, 55) },
      {
        type: 'complaint.lodged',
        on: addDays(ends, 70),
        against: 'removal',
        lodgedBy: 'member',
        level: 'upper',
        receivedOn: addDays(ends, 72),
      },
      { type: 'complaint.answered', on: addDays(ends, 150), by: province, answer: 'rejected' },
      { type: 'exit-notice.made', on: addDays(ends, 60) },
      { type: 'exit-file.sent', on: addDays(ends, 80) },
    ]),
  }
}

/** Removed for abandonment on a wrong report, restored on complaint: seniority is continuous. */
function restored(): Life {
  const one = applicant(15)
  const official = straight(one, '2021-03-15')
  return {
    vi: 'Bị xóa tên do báo cáo sai, được phục hồi: tuổi đảng liên tục',
    en: 'Removed on a wrong report, restored on complaint',
    today: '2025-06-30',
    acts: [
      ...official,
      {
        type: 'removal.opened',
        on: '2024-05-06',
        by: { kind: 'cell' },
        ground: 'abandonment',
        months: 4,
        excused: false,
      },
      { type: 'self-criticism.requested', on: '2024-05-07' },
      { type: 'self-criticism.requested', on: '2024-05-14' },
      { type: 'self-criticism.requested', on: '2024-05-21' },
      ...chain('removal', '2024-05-28'),
      { type: 'member.removed', ...decision('2024-07-01'), ground: 'abandonment' },
      { type: 'exit-decision.received', on: '2024-07-05' },
      { type: 'card.collected', on: '2024-07-08' },
      {
        type: 'complaint.lodged',
        on: '2024-07-22',
        against: 'removal',
        lodgedBy: 'member',
        level: 'province',
        receivedOn: '2024-07-24',
      },
      { type: 'complaint.answered', on: '2024-10-14', by: province, answer: 'restored' },
      {
        type: 'member.restored',
        on: '2024-10-21',
        by: province,
        arrearsPaid: true,
      },
    ],
  }
}

/** Resigns in good standing. */
function resigned(): Life {
  const one = applicant(16)
  return {
    vi: 'Xin ra khỏi Đảng khi giữ đúng tư cách đảng viên',
    en: 'Resigns in good standing',
    today: '2025-12-31',
    acts: [
      ...straight(one, '2021-03-15'),
      { type: 'resignation.requested', on: '2025-07-21', written: true, inBreach: false, hardship: true },
      ...chain('resignation', '2025-08-04'),
      { type: 'member.resigned', ...decision('2025-09-08') },
      { type: 'card.collected', on: '2025-09-12' },
      { type: 'exit-notice.made', on: '2025-09-15' },
      { type: 'exit-file.sent', on: '2025-10-06' },
    ],
  }
}

/** Expelled. */
function expelled(): Life {
  const one = applicant(17)
  return {
    vi: 'Bị khai trừ khỏi Đảng',
    en: 'Expelled',
    today: '2025-12-31',
    acts: [
      ...straight(one, '2021-03-15'),
      ...chain('expulsion', '2025-08-04'),
      { type: 'member.expelled', ...decision('2025-09-08') },
      { type: 'card.collected', on: '2025-09-12' },
      { type: 'exit-notice.made', on: '2025-09-15' },
    ],
  }
}

/** Dies; the family keeps the card. */
function died(): Life {
  const one = applicant(18)
  return {
    vi: 'Từ trần; gia đình giữ thẻ đảng viên',
    en: 'Dies; the family keeps the card',
    today: '2025-12-31',
    acts: [
      ...straight(one, '2021-03-15'),
      { type: 'member.died', on: '2025-09-01' },
      { type: 'exit-notice.made', on: '2025-09-03' },
      { type: 'exit-file.sent', on: '2025-09-22' },
    ],
  }
}

/** Admitted with a lesser education than the law asks for; the issuer is gone, the present committee annuls. */
function annulled(): Life {
  const one = applicant(19)
  return {
    vi: 'Kết nạp sai tiêu chuẩn, cấp ủy ra quyết định đã giải thể: cấp ủy hiện nay hủy',
    en: 'Annulled for a substantive defect by the committee that holds the member now',
    today: '2026-03-31',
    acts: [
      ...straight(one, '2023-03-20'),
      { type: 'defect.found', on: '2026-01-12', defect: 'substantive', substantive: 'education' },
      {
        type: 'admission.annulled',
        on: '2026-02-16',
        by: { kind: 'communeStandingCommittee', id: 'dang-uy-xa' },
        as: 'present-committee',
        issuerGone: true,
      },
    ],
  }
}

/** Admitted by the wrong authority: the step is redone, and one decision fixes the dates again. */
function regularised(): Life {
  const one = applicant(20)
  return {
    vi: 'Kết nạp sai thẩm quyền: làm lại bước sai, xác định lại các mốc thời gian',
    en: 'A procedural defect: the faulty step redone, the dates fixed again',
    today: '2026-06-30',
    acts: [
      ...straight(one, '2023-03-20'),
      { type: 'defect.found', on: '2026-01-12', defect: 'procedural', procedural: 'authority' },
      { type: 'step.redone', on: '2026-02-02', by: deciderOn('2026-02-02'), step: 'authority' },
      {
        type: 'admission.regularised',
        on: '2026-03-02',
        by: { kind: 'upperStandingCommittee', id: 'cap-uy-cap-tren' },
        decidedOn: '2023-03-02',
        ceremonyOn: '2023-03-20',
        officialSince: '2024-03-20',
      },
    ],
  }
}

/** Re-admitted three years after resigning for hard family circumstances: probation again, seniority less the time outside. */
function readmitted(): Life {
  const one = applicant(21, '1985-02-03')
  const former = {
    case: 'doi-16',
    decidedOn: '2010-05-19',
    leftOn: '2021-06-01',
    exit: 'resigned' as const,
    reason: 'applied-to-leave' as const,
    hardship: true,
    readmissions: 0,
  }
  const acts = straight({ ...one, person: { ...one.person, formerMember: true, former } }, '2024-12-16')
  const until = upTo(acts, 'admission.decided')
  return {
    vi: 'Kết nạp lại sau khi xin ra khỏi Đảng vì hoàn cảnh gia đình đặc biệt khó khăn',
    en: 'Re-admitted after resigning for specially hard family circumstances',
    today: '2026-06-30',
    acts: [
      ...until,
      {
        type: 'consent.given',
        on: '2024-11-20',
        matter: 'readmission',
        written: true,
        by: { kind: 'provincialStandingCommittee', id: 'tinh-uy' },
      },
      // To 30 June 2025 the committee itself re-admits, not its standing committee.
      ...acts
        .slice(until.length)
        .map((act) =>
          act.type === 'admission.decided' ? { ...act, by: { kind: 'upperCommittee' as const } } : act,
        ),
    ],
  }
}

/** A certificate date entered wrongly, corrected later; an act entered late; the office then knows what it rests on. */
function corrected(): Life {
  const one = applicant(22)
  const acts = admitted(one, '2024-05-20')
  const certificate = acts.findIndex((act) => act.type === 'certificate.issued')
  return {
    vi: 'Ghi muộn và đính chính: việc sau được xét lại',
    en: 'A late entry and a correction: what came after is judged again',
    today: '2024-08-01',
    acts: [
      ...acts,
      { type: 'helper.left', on: '2024-06-17', helper: { id: 'dang-vien-giup-do' }, remarked: true },
      {
        type: 'entry.corrected',
        on: '2024-07-01',
        entry: String(certificate + 1),
        act: { ...acts[certificate], on: '2018-12-14' } as { type: string; on: string },
      },
    ],
  }
}

/** Side roads from the ceremony on. */
export const livesAfterTheCeremony: readonly Life[] = [
  reviewedLate(),
  disciplined(),
  transferred(),
  removedUnqualified(),
  restored(),
  resigned(),
  expelled(),
  died(),
  annulled(),
  regularised(),
  readmitted(),
  corrected(),
]
