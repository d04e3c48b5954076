import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { activityRules } from './activity.js'
import { badgeRules } from './badge.js'
import { codes } from './codes.js'
import { disciplineRules } from './discipline.js'
import { memberFileRules } from './member-file.js'
import { probationRules } from './probation.js'
import { provisions } from './provisions.js'
import { recognitionRules } from './recognition.js'
import { seniorityRules } from './seniority.js'
import { transcriptionRules } from './transcription.js'

/** Words of probation, recognition, the member record, seniority and badges. */
export const membership: SubjectTexts<'membership'> = {
  rules: {
    ...transcriptionRules,
    ...memberFileRules,
    ...probationRules,
    ...recognitionRules,
    ...disciplineRules,
    ...badgeRules,
    ...seniorityRules,
    ...activityRules,
  },
  missing: {
    'certificate.new-member': 'Hồ sơ chưa có giấy chứng nhận bồi dưỡng đảng viên mới.',
    'consent.member-file': {
      headline: 'Chưa có văn bản đồng ý sửa hồ sơ đảng viên.',
      detail: either('required', 'cần văn bản đồng ý của {required|or}', undefined),
    },
    'consent.of-its-own': {
      headline: 'Chưa có văn bản đồng ý cho lần đính chính này.',
      detail: 'văn bản ngày {consentOn} đã dùng cho lần đính chính trước',
    },
    'evidence.badges': 'Chưa ghi đã được tặng những Huy hiệu Đảng nào.',
    'evidence.ceremonyOn': 'Chưa ghi ngày tổ chức lễ kết nạp.',
    'evidence.confirmed': 'Chưa ghi xác nhận làm đủ nhiệm vụ khi gián đoạn.',
    'evidence.continuedIn': 'Chưa ghi hồ sơ nào tiếp tục theo dõi đảng viên.',
    'evidence.correctionAcknowledged': 'Chưa ghi chi bộ công nhận đã sửa chữa khuyết điểm chưa.',
    'evidence.decidedOn': 'Sổ sách không ghi ngày quyết định kết nạp.',
    'evidence.exemptedUntil': 'Chưa ghi miễn do công việc lưu động đến ngày nào.',
    'evidence.helper': 'Chưa ghi đảng viên được phân công giúp đỡ.',
    'evidence.certified': 'Chưa ghi hồ sơ lập lại đã được chứng nhận chưa.',
    'evidence.copiesFiled': 'Chưa ghi đã đưa bản sao quyết định vào hồ sơ chưa.',
    'evidence.lostBy': 'Chưa ghi ai làm mất hồ sơ.',
    'evidence.opinionOn': 'Chưa ghi ý kiến của ban thường vụ cấp trên.',
    'evidence.originalFile': 'Chưa ghi giấy tờ của hồ sơ gốc làm căn cứ sửa.',
    'evidence.ownFault': 'Chưa ghi gián đoạn sinh hoạt có do lỗi bản thân không.',
    'evidence.announcingCell': 'Chưa ghi rõ chi bộ nào công bố.',
    'evidence.reviewingCell': 'Chưa ghi chi bộ nào biểu quyết.',
    'member.died': 'Hồ sơ chưa ghi việc đảng viên từ trần.',
    'membership.official': 'Hồ sơ chưa thể hiện là đảng viên chính thức.',
    'person.former.decidedOn': 'Hồ sơ chưa ghi ngày ra quyết định kết nạp lần đầu.',
    'remarks.made': {
      headline: 'Chưa có bản nhận xét của đảng viên giúp đỡ.',
      todo: 'đảng viên được phân công giúp đỡ viết bản nhận xét',
    },
  },
  cures: {
    'consent.member-file':
      '{actor} báo cáo, xin văn bản đồng ý của cấp ủy có thẩm quyền, hoặc ghi giấy tờ của hồ sơ làm căn cứ đính chính',
    'member-file.completed': '{actor} hoàn thiện hồ sơ lập lại: nguyên nhân, ý kiến, chứng nhận, bản sao',
    'badge.decided-first': '{actor} đề nghị quyết định tặng Huy hiệu Đảng trước khi chuyển hồ sơ',
    'badge.wait': 'chờ đến khi đủ điều kiện tặng Huy hiệu Đảng',
    'badges.told': '{actor} đối chiếu các quyết định, ghi rõ đảng viên đã được tặng những Huy hiệu Đảng nào',
    'case.other-named': '{actor} ghi rõ hồ sơ tiếp tục theo dõi đảng viên',
    'class.new-member.attend': '{actor} cử đi học lớp bồi dưỡng đảng viên mới',
    'correction.acknowledged': 'chi bộ công nhận đảng viên đã sửa chữa khuyết điểm',
    'discipline.not-applied': '{actor} không thi hành kỷ luật khi đã hết thời hiệu',
    'discipline.other-form': '{actor} áp dụng hình thức khiển trách hoặc cảnh cáo',
    'exemption.decided-anew': '{actor} kết thúc việc miễn sinh hoạt đảng hoặc quyết định theo lý do khác',
    'interruption.clarified':
      '{actor} làm rõ nguyên nhân gián đoạn và xác nhận việc giữ tư cách, làm nhiệm vụ đảng viên',
    'member.expelled': '{actor} xem xét khai trừ đảng viên chính thức',
    'probation.wait': 'chờ hết thời kỳ dự bị rồi chi bộ mới xét',
    'procedure.ordinary': '{actor} thực hiện đủ quy trình xem xét, quyết định thông thường',
    'recognition-file.completed': '{actor} bổ sung đủ giấy tờ trong hồ sơ xét công nhận',
    'announcement.by-official-cell': 'chi bộ nơi sinh hoạt chính thức công bố quyết định',
    'review.by-official-cell': '{actor} chuyển hồ sơ để chi bộ nơi sinh hoạt chính thức xét',
    'helper-remarks.sent': 'người giúp đỡ trước gửi bản nhận xét về thời gian giúp đỡ',
    'remarks.redated': '{actor} nhận xét lại sau khi hết thời kỳ dự bị',
    'opinions.redated': '{actor} lấy ý kiến lại sau khi hết thời kỳ dự bị',
    'self-review.redated': 'đảng viên dự bị viết lại bản tự kiểm điểm sau khi hết thời kỳ dự bị',
  },
  tasks: {
    'records.member-record-on-time': 'đảng viên mới khai lý lịch đảng viên và phiếu đảng viên',
    'member-file.kept-and-reconciled': 'cấp ủy quản lý hồ sơ đối chiếu hồ sơ với danh sách đảng viên',
    'probation.helper-kept': 'chi bộ phân công đảng viên chính thức giúp đỡ đảng viên dự bị',
    'probation.helper-kept-on-transfer': 'chi bộ nơi đến phân công đảng viên giúp đỡ đảng viên dự bị',
    'recognition.cell-review-on-time': 'chi bộ xét, đề nghị công nhận đảng viên chính thức',
    'recognition.shortfall-reported':
      'chi bộ báo cáo kết quả biểu quyết công nhận không đủ tỷ lệ lên cấp ủy có thẩm quyền',
    'recognition.three-failed-votes':
      'cấp ủy cấp trên trực tiếp và cấp ủy có thẩm quyền xem xét, quyết định sau các lần biểu quyết không đủ tỷ lệ',
    'recognition.decision-on-time': 'cấp ủy có thẩm quyền xem xét, quyết định công nhận đảng viên chính thức',
    'recognition.announced-at-nearest-meeting':
      'chi ủy công bố quyết định công nhận tại kỳ sinh hoạt chi bộ gần nhất',
    'recognition.removal-if-unqualified': 'chi bộ xét, đề nghị xóa tên đảng viên dự bị không đủ tư cách',
    'card.with-recognition': 'cấp ủy cấp trên trực tiếp phát thẻ, chi bộ trao thẻ đảng viên',
    'activity.suspension-within-limit':
      'cấp ủy có thẩm quyền kết thúc hoặc quyết định lại việc đình chỉ sinh hoạt đảng',
    'discipline.concluded': 'cấp ủy có thẩm quyền kết luận việc xem xét kỷ luật',
    'member-file.lost-restored': 'cấp ủy quản lý hồ sơ lập lại hồ sơ đảng viên bị mất',
    'badge.due': 'ban thường vụ cấp ủy xét tặng Huy hiệu Đảng',
  },
  codes,
  provisions,
}
