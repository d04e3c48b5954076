import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** A day after its name; a birth is not repeated. */
const told = (day: unknown, placeholder: string) => (day === undefined ? '' : ` (${placeholder})`)

const faults: Readonly<Record<string, string>> = {
  unknown: '{reference} không có trong hồ sơ.',
  answered: '{reference} đã được giải quyết xong trước đó.',
  repeated: '{reference} đã được dùng cho một việc khác trong hồ sơ.',
  itself: '{reference} lại chỉ chính nơi hoặc chính hồ sơ đang nói đến.',
  'other-place': '{reference} không phải là nơi đến đã ghi khi chuyển.',
}

/** Words of facts that must agree: days, references and lists held against each other. */
export const agreement: SubjectTexts<'agreement'> = {
  rules: {
    'agreement.days': {
      title: 'các ngày ghi trong hồ sơ không mâu thuẫn với nhau',
      broken: (facts) => {
        const order = facts.side === 'earliest' ? 'trước' : 'sau'
        const also = facts.others === undefined ? '' : ' Còn mâu thuẫn: {others}.'
        return `{field}${told(facts.actual, '{actual}')} lại ${order} {bound}${told(facts.boundOn, '{boundOn}')}; hai ngày này mâu thuẫn với nhau.${also}`
      },
    },
    'agreement.tally': {
      title: 'số phiếu, số người vắng và số đảng viên được tính khớp với nhau và với chi bộ',
      broken: ({ unaccounted, officialMembers }) =>
        `Số liệu biểu quyết không khớp: {disagreements|list}; tổng số {members}${unaccounted === undefined ? '' : ', {unaccounted} người không rõ đã biểu quyết hay vắng mặt'}${officialMembers === undefined ? '' : ', chi bộ có {officialMembers} đảng viên chính thức'}.`,
    },
    'agreement.references': {
      title: 'việc nào cũng có điều mà nó nhắc đến ở trong hồ sơ',
      broken: ({ fault }) => faults[String(fault)],
    },
    'agreement.relatives': {
      title: 'những người thân được khai, được thẩm tra và được xác nhận là cùng những người',
      broken: ({ persons, groups }) =>
        `Các danh sách người thân không khớp nhau: {disagreements|list}${persons === undefined ? '' : '; người liên quan: {persons}'}${groups === undefined ? '' : '; nhóm liên quan: {groups}'}.`,
    },
  },
  missing: {
    'agreement.antecedent': either(
      'required',
      'Việc “{act}” cần có trước đó: {required|or}; trong hồ sơ chưa có.',
      'Việc này cần có một việc trước đó trong hồ sơ.',
    ),
  },
  cures: {
    'reference.checked': 'đối chiếu, bổ sung hoặc đính chính điều được nhắc đến',
    'tally.checked': 'kiểm tra lại số liệu biểu quyết',
  },
  codes: {
    toldDay: {
      'entry.document.on': 'ngày ghi trên văn bản',
      'person.bornOn': 'ngày sinh',
      'person.populationBreach.bornOn': 'ngày sinh của người con',
      'person.former.decidedOn': 'ngày quyết định kết nạp lần đầu',
      'person.former.leftOn': 'ngày ra khỏi Đảng',
      'person.former.recordClearedOn': 'ngày được xóa án tích',
      'unit.competence.since': 'ngày bắt đầu làm việc, học tập hoặc cư trú tại nơi xem xét hồ sơ',
      'membership.transcribed.decidedOn': 'ngày quyết định kết nạp chuyển từ sổ sách',
      'membership.transcribed.ceremonyOn': 'ngày vào Đảng chuyển từ sổ sách',
      'membership.transcribed.recognisedOn': 'ngày quyết định công nhận chính thức chuyển từ sổ sách',
      'membership.transcribed.officialSince': 'ngày chính thức chuyển từ sổ sách',
      'certificate.issued.record.completedOn': 'ngày hoàn thành lớp bồi dưỡng',
      'verification.requested.receivedOn': 'ngày nơi thẩm tra nhận được yêu cầu',
      'verification.replied.on': 'ngày trả lời thẩm tra',
      'introduction.made.togetherSince':
        'ngày người giới thiệu bắt đầu cùng công tác, lao động, học tập hoặc cư trú',
      'discipline.opened.breachOn': 'ngày có hành vi vi phạm',
      'member.disciplined.breachOn': 'ngày có hành vi vi phạm',
      'applicant.moved.transferDecidedOn': 'ngày quyết định chuyển của người xin vào Đảng',
      'reconsideration.requested.receivedOn': 'ngày nhận được đề nghị xem xét lại',
      'reconsideration.answered.on': 'ngày trả lời đề nghị xem xét lại',
      'member.transferred.effectiveOn': 'ngày quyết định chuyển có hiệu lực hoặc ngày chuyển nơi cư trú',
      'member.received.on': 'ngày tiếp nhận đảng viên',
      'member.returned.returnedOn': 'ngày đảng viên trở về',
      'member.exempted.until': 'ngày hết thời gian miễn công tác và sinh hoạt đảng',
      'member.suspended.until': 'ngày hết thời gian đình chỉ sinh hoạt đảng',
      'removal.opened.educatedSince': 'ngày chi bộ bắt đầu giáo dục, giúp đỡ',
      'member.expelled.childBornOn': 'ngày sinh của người con đang nuôi',
      'complaint.lodged.receivedOn': 'ngày nhận được khiếu nại',
      'complaint.lodged.decisionReceivedOn': 'ngày đảng viên nhận được quyết định kỷ luật',
      'complaint.answered.on': 'ngày trả lời khiếu nại',
      'admission.annulled.consentOn': 'ngày cấp trên đồng ý bằng văn bản',
      'admission.regularised.decidedOn': 'ngày quyết định kết nạp được xác định lại',
      'admission.regularised.ceremonyOn': 'ngày vào Đảng được xác định lại',
      'admission.regularised.officialSince': 'ngày chính thức được xác định lại',
    },
    boundDay: {
      act: 'ngày của việc này',
      admission: 'ngày quyết định kết nạp',
      birth: 'ngày sinh',
      'class-entry': 'ngày được cử đi học lớp bồi dưỡng',
      'complaint-receipt': 'ngày nhận được khiếu nại',
      'day-after-act': 'ngày liền sau ngày của việc này',
      discipline: 'ngày thi hành kỷ luật',
      entry: 'ngày ghi vào hồ sơ',
      file: 'ngày sớm nhất trong hồ sơ',
      joining: 'ngày vào Đảng',
      'reconsideration-receipt': 'ngày nhận được đề nghị xem xét lại',
      'request-receipt': 'ngày nơi thẩm tra nhận được yêu cầu',
      transfer: 'ngày chuyển sinh hoạt đảng',
      'transfer-effect': 'ngày quyết định chuyển có hiệu lực',
    },
    namedThing: {
      'person.former.case': 'hồ sơ của lần là đảng viên trước',
      'unit.cell': 'chi bộ nơi tiếp nhận',
      'helper.left.helper.id': 'đảng viên thôi giúp đỡ',
      'verification.requested.request': 'mã của yêu cầu thẩm tra',
      'verification.requested.instead': 'yêu cầu thẩm tra được chuyển lên cấp trên',
      'verification.replied.request': 'yêu cầu thẩm tra được trả lời',
      'introduction.made.replaces': 'người giới thiệu được thay',
      'introducer.lost.introducer': 'người giới thiệu không còn giới thiệu',
      'remarks.made.helper': 'đảng viên giúp đỡ viết nhận xét',
    },
    tallyDisagreement: {
      unaccounted: 'số phiếu cộng với số người vắng ít hơn tổng số',
      'other-than-cell': 'tổng số khác số đảng viên chính thức của chi bộ',
    },
    relativesDisagreement: {
      'declared-not-existing': 'khai nhóm người thân mà người xin vào Đảng không có',
      'applicant-left-out': 'danh sách người phải thẩm tra không có chính người xin vào Đảng',
      'family-not-declared': 'có người phải thẩm tra thuộc nhóm không được khai',
      'group-without-person':
        'nhóm người thân được khai nhưng không có ai trong danh sách người phải thẩm tra',
      'asked-not-in-family': 'yêu cầu thẩm tra người không có trong lý lịch',
      'verified-not-in-family': 'xác nhận đã thẩm tra người không có trong lý lịch',
      'verified-not-asked': 'xác nhận đã thẩm tra người mà chưa có yêu cầu thẩm tra nào hỏi đến',
      'member-not-declared': 'người thân là đảng viên thuộc nhóm không được khai',
    },
  },
  provisions: {},
}
