import type { ActWordsOf } from './act-words-of.js'
import { word } from './word.js'

const howVoted = {
  tally: word('Kết quả biểu quyết', 'Count of the vote'),
  form: word('Hình thức biểu quyết', 'Form of the vote', { codes: 'voteForm' }),
  persons: word('Số người trong một lượt biểu quyết', 'Persons voted on in one ballot'),
}

const criminal = word('Tình huống hình sự', 'Criminal situation', {
  codes: 'criminal',
  means: ['không phải qua trình tự thông thường', 'needs no ordinary procedure'],
})

const entry = word('Mục ghi', 'Entry', {
  by: 'app',
  means: ['mã của mục, hoặc số thứ tự trong nhật ký, tính từ 1', 'its id, or its place in the log from 1'],
})

/** The words of the exits, of what undoes an admission, and of the entries about entries. */
export const leavingWords: ActWordsOf<
  | 'removal.opened'
  | 'self-criticism.requested'
  | 'self-criticism.answered'
  | 'member.removed'
  | 'member.expelled'
  | 'resignation.requested'
  | 'member.resigned'
  | 'exit.refused'
  | 'member.died'
  | 'card.collected'
  | 'exit-notice.made'
  | 'exit-file.sent'
  | 'exit-decision.received'
  | 'complaint.lodged'
  | 'complaint.answered'
  | 'member.restored'
  | 'defect.found'
  | 'admission.annulled'
  | 'step.redone'
  | 'admission.regularised'
  | 'case.closed'
  | 'entry.corrected'
  | 'entry.struck'
> = {
  'removal.opened': {
    ground: word('Lý do xóa tên', 'Ground of the removal', { codes: 'removalGround' }),
    months: word('Số tháng', 'Months', {
      means: [
        'không sinh hoạt hoặc không đóng đảng phí trong năm',
        'without activity or without fee in the year',
      ],
    }),
    educatedSince: word('Giáo dục từ ngày', 'Educated since', {
      means: [
        'ngày chi bộ bắt đầu giáo dục mà không tiến bộ',
        'first day of the cell’s education that brought no progress',
      ],
    }),
    years: word('Số năm liên tục', 'Consecutive years', {
      means: ['vi phạm tư cách', 'in breach of standing'],
    }),
    excused: word('Có lý do chính đáng', 'A good reason was shown'),
  },
  'self-criticism.requested': {},
  'self-criticism.answered': { answer: word('Trả lời', 'Answer', { codes: 'selfCriticism' }) },
  'member.removed': {
    ...howVoted,
    ground: word('Lý do xóa tên', 'Ground of the removal', { codes: 'removalGround' }),
    criminal,
  },
  'member.expelled': {
    ...howVoted,
    criminal,
    deferral: word('Lý do được hoãn', 'Ground of deferral', { codes: 'deferral' }),
    childBornOn: word('Ngày sinh của con', 'Birth of the child'),
  },
  'resignation.requested': {
    written: word('Có đơn', 'In writing', { by: 'member' }),
    inBreach: word('Đang vi phạm tư cách hoặc bị kỷ luật', 'In breach of standing or under discipline', {
      by: 'cell',
    }),
    hardship: word('Gia đình đặc biệt khó khăn', 'Specially hard family circumstances', {
      by: 'member',
      means: ['thì sau này còn được xét kết nạp lại', 'they keep a later re-admission open'],
    }),
  },
  'member.resigned': howVoted,
  'exit.refused': { matter: word('Về việc', 'About', { codes: 'matter' }) },
  'member.died': {},
  'card.collected': {},
  'exit-notice.made': {},
  'exit-file.sent': {},
  'exit-decision.received': {},
  'complaint.lodged': {
    against: word('Khiếu nại về', 'Against', { by: 'member', codes: 'complaintAgainst' }),
    receivedOn: word('Ngày nhận khiếu nại', 'Day it was received', {
      means: [
        'thời hạn trả lời tính từ ngày này; không ghi thì từ ngày của việc',
        'the time to answer runs from here, by default from the day of the act',
      ],
    }),
    decisionReceivedOn: word('Ngày nhận quyết định kỷ luật', 'Day the decision on discipline was received', {
      by: 'member',
    }),
    lodgedBy: word('Người khiếu nại', 'Lodged by', { codes: 'lodgedBy' }),
    level: word('Cấp giải quyết', 'Level', { codes: 'complaintLevel' }),
    concluded: word('Cấp cao nhất đã kết luận', 'Concluded by the highest level before'),
  },
  'complaint.answered': {
    answer: word('Trả lời', 'Answer', { codes: 'complaintAnswer' }),
    against: word('Khiếu nại về', 'Against', {
      codes: 'complaintAgainst',
      means: ['cần ghi khi còn nhiều khiếu nại chưa trả lời', 'needed where several complaints are open'],
    }),
    level: word('Cấp giải quyết', 'Level', { codes: 'complaintLevel' }),
  },
  'member.restored': { arrearsPaid: word('Đã truy nộp đảng phí', 'The arrears of fees are paid') },
  'defect.found': {
    defect: word('Loại kết nạp sai', 'Kind of defect', { codes: 'defect' }),
    substantive: word('Sai về tiêu chuẩn', 'Substantive ground', { codes: 'substantiveGround' }),
    procedural: word('Sai về thẩm quyền, thủ tục', 'Procedural ground', { codes: 'proceduralGround' }),
    onTransfer: word('Phát hiện khi chuyển sinh hoạt', 'Found on a transfer', { codes: 'foundOnTransfer' }),
  },
  'admission.annulled': {
    as: word('Tư cách của cấp ủy hủy bỏ', 'The annulling committee is', { codes: 'annuller' }),
    issuerGone: word('Cấp ủy đã ra quyết định không còn', 'The issuer was merged or dissolved'),
    consentOn: word('Ngày cấp trên đồng ý bằng văn bản', 'Written consent of the higher level'),
  },
  'step.redone': { step: word('Bước làm lại', 'Step redone', { codes: 'proceduralGround' }) },
  'admission.regularised': {
    decidedOn: word('Ngày quyết định kết nạp xác định lại', 'Admission decision, fixed again'),
    ceremonyOn: word('Ngày vào Đảng xác định lại', 'Ceremony, fixed again'),
    officialSince: word('Ngày chính thức xác định lại', 'Official date, fixed again'),
  },
  'case.closed': {
    continuedIn: word('Hồ sơ tiếp tục', 'The case that goes on', {
      by: 'app',
      means: ['khi hai hồ sơ là một người', 'where the two are one person'],
    }),
  },
  'entry.corrected': {
    entry,
    act: word('Việc đúng', 'The act as it was', {
      means: ['thay cho mục cũ', 'it stands in the place of the entry'],
    }),
    reason: word('Lý do đính chính', 'Reason', { codes: 'correctionReason' }),
  },
  'entry.struck': { entry, reason: word('Lý do gạch bỏ', 'Reason', { codes: 'strikeReason' }) },
}
