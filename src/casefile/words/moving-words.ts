import type { ActWordsOf } from './act-words-of.js'
import { word } from './word.js'

const until = word('Đến ngày', 'Until', {
  means: [
    'ngày đầu sinh hoạt trở lại, khi quyết định có ghi',
    'first day of activity again, where the decision names one',
  ],
})

/** The words of the moves of applicants and members, and of their activity. */
export const movingWords: ActWordsOf<
  | 'applicant.moved'
  | 'being-helped.certified'
  | 'file.forwarded'
  | 'file.received'
  | 'decision.passed-on'
  | 'decision.annulled'
  | 'reconsideration.requested'
  | 'reconsideration.answered'
  | 'member.transferred'
  | 'referral.presented'
  | 'transfer-notice.arrived'
  | 'member.received'
  | 'stay.prolonged'
  | 'member.returned'
  | 'member.exempted'
  | 'member.suspended'
  | 'activity.interrupted'
  | 'activity.resumed'
> = {
  'applicant.moved': {
    authority: word('Cấp ủy có thẩm quyền nơi đến', 'Competent committee of the new place', {
      codes: 'moveAuthority',
      means: ['cùng hay khác nơi đi', 'the same as before, or another'],
    }),
    transferDecidedOn: word('Ngày quyết định chuyển của người đó', 'The person’s own transfer decision'),
    unit: word('Đơn vị nơi đến', 'The new place', { by: 'office' }),
  },
  'being-helped.certified': {},
  'file.forwarded': {},
  'file.received': {},
  'decision.passed-on': {},
  'decision.annulled': {},
  'reconsideration.requested': { receivedOn: word('Ngày nhận đề nghị', 'Day it was received') },
  'reconsideration.answered': { upheld: word('Giữ nguyên quyết định', 'The decision is upheld') },
  'member.transferred': {
    transfer: word('Loại chuyển sinh hoạt', 'Kind of transfer', { codes: 'transferKind' }),
    effectiveOn: word('Ngày có hiệu lực', 'Day it takes effect', {
      means: ['ngày quyết định có hiệu lực hoặc ngày chuyển nơi ở', 'of the decision, or of moving house'],
    }),
    months: word('Thời gian (tháng)', 'Length of the stay, in months', {
      means: ['đối với sinh hoạt tạm thời', 'where it is temporary'],
    }),
    study: word('Đi học', 'For study', { means: ['thời hạn dài hơn', 'it has a longer limit'] }),
    labour: word('Đi lao động ở nước ngoài', 'To labour abroad', {
      means: ['cấp ủy cấp trên trực tiếp giữ hồ sơ', 'the committee directly above keeps the file'],
    }),
    alone: word('Nơi đến không có tổ chức đảng', 'No Party organisation there', {
      means: ['khi ra nước ngoài đơn lẻ', 'of a member alone abroad'],
    }),
    toCell: word('Chi bộ nơi đến', 'Destination', { by: 'app' }),
    across: word('Phạm vi chuyển', 'Reach of the transfer', { codes: 'across' }),
    underInspection: word(
      'Đang bị kiểm tra, khiếu nại, tố cáo',
      'Under inspection, complaint or denunciation',
    ),
    papersComplete: word('Đủ giấy tờ', 'The papers are all there', {
      means: [
        'phiếu, thẻ hoặc quyết định kết nạp, hồ sơ, bản tự kiểm điểm có nhận xét',
        'slip, card or admission decision, file, self-review with remarks',
      ],
    }),
    dossierReceivedOn: word('Ngày đảng viên nhận hồ sơ', 'Day the member received the dossier', {
      means: ['thời hạn nộp hồ sơ tính từ ngày này', 'the time to file it runs from here too'],
    }),
    dissolvedOn: word('Ngày tổ chức đảng giải thể', 'Day the organisation was dissolved', {
      means: [
        'cấp ủy cấp trên chuyển sinh hoạt cho đảng viên của tổ chức giải thể, giải tán',
        'the committee above moves the members of one dissolved or disbanded',
      ],
    }),
  },
  'referral.presented': {},
  'transfer-notice.arrived': {},
  'member.received': {
    unit: word('Đơn vị tiếp nhận', 'The receiving place', { by: 'office' }),
    indexCertified: word('Mục lục hồ sơ đã xác nhận', 'The index of the file is certified'),
  },
  'stay.prolonged': {
    months: word('Gia hạn thêm (tháng)', 'Prolonged by, in months'),
    reportedHome: word('Đã báo chi bộ chính thức', 'The home cell was told'),
  },
  'member.returned': { returnedOn: word('Ngày trở về', 'Day of the return', { by: 'member' }) },
  'member.exempted': { ground: word('Lý do miễn', 'Ground', { codes: 'exemptionGround' }), until },
  'member.suspended': {
    ground: word('Lý do đình chỉ', 'Ground', {
      codes: 'suspensionGround',
      means: [
        'đình chỉ do tố tụng hình sự kéo dài theo vụ án',
        'one under a criminal procedure lasts as long as the procedure',
      ],
    }),
    until,
  },
  'activity.interrupted': { cause: word('Nguyên nhân gián đoạn', 'Cause', { codes: 'interruptionCause' }) },
  'activity.resumed': {
    ownFault: word('Gián đoạn do lỗi của đảng viên', 'Through the member’s own fault'),
    confirmed: word('Chi bộ, đảng ủy cơ sở xác nhận', 'Confirmed by cell and grassroots committee', {
      means: ['vẫn thực hiện nhiệm vụ, giữ tư cách', 'that duties were done and conduct kept meanwhile'],
    }),
  },
}
