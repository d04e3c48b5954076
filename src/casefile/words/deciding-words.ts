import type { ActWordsOf } from './act-words-of.js'
import { word } from './word.js'

const matter = word('Về việc', 'About', { codes: 'matter' })

const howVoted = {
  tally: word('Kết quả biểu quyết', 'Count of the vote'),
  form: word('Hình thức biểu quyết', 'Form of the vote', { codes: 'voteForm' }),
  persons: word('Số người trong một lượt biểu quyết', 'Persons voted on in one ballot', {
    means: ['mỗi lượt biểu quyết một người', 'one at a time is the rule'],
  }),
}

const outcome = word('Kết luận của cuộc họp', 'What the meeting made of its count', {
  codes: 'voteOutcome',
  means: ['không ghi thì coi như đề nghị', 'left out, the act claims a proposal'],
})

/** The words of the votes, the decision, the ceremony, the probation and its end. */
export const decidingWords: ActWordsOf<
  | 'cell.voted'
  | 'shortfall.reported'
  | 'shortfall.answered'
  | 'section.appraised'
  | 'grassroots.voted'
  | 'dossier.submitted'
  | 'extension.granted'
  | 'admission.decided'
  | 'admission.refused'
  | 'result.notified'
  | 'decision.received'
  | 'ceremony.held'
  | 'member-record.filed'
  | 'member-file.lost'
  | 'member-file.restored'
  | 'member-file.reconciled'
  | 'proceeding.opened'
  | 'proceeding.closed'
  | 'discipline.opened'
  | 'discipline.closed'
  | 'member.disciplined'
  | 'self-review.made'
  | 'remarks.made'
  | 'recognition.decided'
  | 'recognition.refused'
  | 'recognition.announced'
  | 'card.handed-over'
  | 'applicant.withdrew'
  | 'dossier.returned'
  | 'badge.awarded'
> = {
  'cell.voted': {
    matter,
    outcome,
    ...howVoted,
    conditionsRechecked: word('Chi ủy đã rà lại tiêu chuẩn, điều kiện', 'Conditions re-checked', {
      means: ['trước cuộc họp', 'by the cell committee, before the meeting'],
    }),
    acceptsPlatform: word('Thừa nhận Cương lĩnh, Điều lệ Đảng', 'Accepts the Platform and the Charter', {
      means: ['là người ưu tú, được nhân dân tín nhiệm', 'outstanding in practice and trusted by the people'],
    }),
    conclusionsStated: word('Nghị quyết ghi đủ kết luận', 'The resolution states its conclusions', {
      means: ['và số phiếu tán thành, không tán thành', 'and the numbers for and against'],
    }),
  },
  'shortfall.reported': { matter, full: word('Báo cáo đầy đủ', 'Reported in full') },
  'shortfall.answered': { matter, answer: word('Trả lời', 'Answer', { codes: 'shortfallAnswer' }) },
  'section.appraised': { matter },
  'grassroots.voted': { matter, outcome, ...howVoted },
  'dossier.submitted': { matter },
  'extension.granted': { matter },
  'admission.decided': {
    ...howVoted,
    personsNamed: word('Số người trong quyết định', 'Persons the decision names', {
      means: ['mỗi quyết định một người', 'one is the practice'],
    }),
    reappraised: word('Ban tổ chức đã thẩm định lại', 'Re-appraised by the organising body'),
  },
  'admission.refused': {
    tally: howVoted.tally,
    cause: word('Lý do không kết nạp', 'Cause', { codes: 'refusalCause' }),
  },
  'result.notified': { matter },
  'decision.received': {},
  'ceremony.held': {
    separately: word('Tổ chức riêng cho từng người', 'Held for each person apart'),
    helper: word('Đảng viên được phân công giúp đỡ', 'Helper assigned at the ceremony'),
  },
  'member-record.filed': {},
  'member-file.lost': { lostBy: word('Người làm mất', 'Lost by', { codes: 'fileLostBy' }) },
  'member-file.restored': {
    opinionOn: word('Ngày có ý kiến của ban thường vụ cấp trên trực tiếp', 'Day of the opinion from above', {
      means: [
        'ban thường vụ cấp ủy cấp trên trực tiếp cho ý kiến',
        'of the standing committee of the committee directly above',
      ],
    }),
    certified: word('Đã thẩm tra, chứng nhận', 'Verified and certified'),
    copiesFiled: word('Đã đưa bản sao quyết định vào hồ sơ', 'Copies of the decisions are filed'),
  },
  'proceeding.opened': { proceeding: word('Việc đang giải quyết', 'Proceeding', { codes: 'openMatter' }) },
  'proceeding.closed': { proceeding: word('Việc đã giải quyết', 'Proceeding', { codes: 'openMatter' }) },
  'discipline.opened': {
    deserves: word('Hình thức cho là thỏa đáng', 'Form it is held to deserve', { codes: 'disciplineForm' }),
    breachOn: word('Ngày vi phạm', 'Day of the breach'),
  },
  'discipline.closed': {},
  'member.disciplined': {
    form: word('Hình thức kỷ luật', 'Form of discipline', { codes: 'disciplineForm' }),
    breachOn: word('Ngày vi phạm', 'Day of the breach', {
      means: ['thời hiệu tính từ ngày này', 'the limitation period counts from here'],
    }),
    deferral: word('Lý do được hoãn', 'Ground of deferral', { codes: 'deferral' }),
    childBornOn: word('Ngày sinh của con', 'Birth of the child'),
  },
  'member-file.reconciled': {},
  'self-review.made': {},
  'remarks.made': { helper: word('Người giúp đỡ', 'Helper', { by: 'app' }) },
  'recognition.decided': howVoted,
  'recognition.refused': { tally: howVoted.tally },
  'recognition.announced': {},
  'card.handed-over': {},
  'applicant.withdrew': {},
  'dossier.returned': {
    matter: word('Về việc', 'About', {
      codes: 'matter',
      means: ['không ghi thì là kết nạp', 'of an admission where it is left out'],
    }),
    to: word('Trả về', 'Returned to', { codes: 'returnedTo' }),
    reason: word('Lý do', 'Reason', { codes: 'returnReason' }),
  },
  'badge.awarded': {
    years: word('Huy hiệu (năm tuổi đảng)', 'Badge, by years'),
    early: word('Tặng sớm hoặc truy tặng', 'Awarded early', { codes: 'badgeEarly' }),
    correctionAcknowledged: word(
      'Đã xác nhận sửa chữa khuyết điểm',
      'The correction of the fault is acknowledged',
    ),
  },
}
