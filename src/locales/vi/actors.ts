import { actorRules, isOfPersons } from '../actor-rules.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { acts } from './acts.js'

/** Who does an act: one wording for every act. */
export const actors: SubjectTexts<'actors'> = {
  rules: actorRules(acts, (act) => ({
    title: `thẩm quyền đối với việc ${act}`,
    broken: {
      headline: (facts) => {
        if (facts.accepted === 'assumed') return 'Chưa chắc về thẩm quyền: mới chỉ được suy ra.'
        if (facts.accepted === 'if-authorised') return 'Chưa rõ có được quy chế làm việc ủy quyền hay không.'
        if (facts.accepted === 'if-political') return 'Chưa rõ có phải vấn đề chính trị hay không.'
        return isOfPersons(facts.required)
          ? 'Không do chính người có trách nhiệm thực hiện.'
          : 'Không đúng thẩm quyền.'
      },
      detail: `việc “${act}” do {actual} thực hiện`,
      todo: (facts) =>
        facts.accepted !== undefined
          ? `{actor} lưu ý thẩm quyền thực hiện việc “${act}”; việc vẫn được ghi nhận`
          : `{required|or} ${isOfPersons(facts.required) ? 'tự mình thực hiện' : 'thực hiện'} việc “${act}”`,
    },
    met: `Việc ${act} do {actual} thực hiện, đúng thẩm quyền.`,
  })),
  missing: {
    'law.actor': 'Chưa có văn bản đã đọc nào nêu ai thực hiện.',
  },
  cures: {
    'act.body-stated': '{actor} ghi rõ tổ chức đã thực hiện',
    'act.by-competent-body': either('required', '{required|or} thực hiện', 'tổ chức có thẩm quyền thực hiện'),
    'act.by-the-person': either(
      'required',
      '{required|or} tự mình thực hiện',
      'người có trách nhiệm tự mình thực hiện',
    ),
  },
  tasks: {},
  codes: {
    actorPart: {
      grassrootsCommitteeItself: 'tập thể đảng ủy cơ sở',
      upperCommitteeItself: 'tập thể cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng',
      issuingCommittee: 'cấp ủy đã ban hành quyết định',
      supposedlyCompetent: 'cấp ủy có thẩm quyền kết nạp (mới chỉ được suy ra)',
      committeeAbove: 'cấp ủy cấp trên của cấp ủy đã quyết định',
      requestedBody: 'cấp ủy hoặc cơ quan được yêu cầu',
      committeeManagingAbroad: 'cấp ủy trực tiếp quản lý đảng viên ở ngoài nước',
      anyCommittee: 'cấp ủy',
    },
    actorNaming: {
      named: 'được nêu tên',
      assumed: 'mới chỉ được suy ra',
      grassroots: 'cấp cơ sở',
      above: 'cấp trên trực tiếp',
      members: 'thường trực cấp ủy cấp tỉnh',
      province: 'cấp tỉnh',
      ordinary: 'nơi thông thường',
      'central-level': 'trực thuộc cấp tỉnh',
    },
    actorCase: {
      abroad: 'đảng viên ở ngoài nước',
      admission: 'khi xét kết nạp',
      'after-transfer': 'phát hiện sau khi chuyển sinh hoạt đảng',
      applicant: 'đối với người xin vào Đảng',
      awareness: 'lớp bồi dưỡng nhận thức về Đảng',
      'base-dissolved': 'tổ chức cơ sở đảng đã giải thể',
      'cell-dissolved': 'chi bộ đã giải thể',
      class: 'việc học lớp bồi dưỡng',
      discipline: 'đối với kỷ luật',
      exit: 'khi khai trừ hoặc cho ra khỏi Đảng',
      expulsion: 'khai trừ',
      'fast-track': 'trường hợp vi phạm pháp luật hình sự',
      'foreign-marriage': 'kết hôn với người nước ngoài',
      'foreign-origin': 'gốc nước ngoài',
      internal: 'trong nội bộ đảng bộ cấp trên',
      introduction: 'việc giới thiệu',
      'issuer-gone': 'cấp ủy ban hành đã sáp nhập hoặc giải thể',
      'managing-committee': 'kỷ luật nặng hơn đối với đảng viên sinh hoạt tạm thời',
      'member-file': 'sửa hồ sơ đảng viên',
      member: 'hồ sơ đảng viên',
      'new-member': 'lớp bồi dưỡng đảng viên mới',
      official: 'chuyển sinh hoạt chính thức',
      opinions: 'việc lấy ý kiến nhận xét',
      'other-authority': 'nơi đến thuộc cấp ủy khác',
      population: 'vi phạm chính sách dân số',
      'political-standard': 'tiêu chuẩn chính trị',
      'private-owner': 'chủ doanh nghiệp tư nhân',
      probation: 'đối với đảng viên dự bị',
      recognition: 'khi xét công nhận chính thức, và khi xóa tên sau ba lần biểu quyết',
      removal: 'đối với xóa tên',
      resignation: 'xin ra khỏi Đảng',
      resolved: 'đã có nghị quyết, chưa gửi hồ sơ',
      sent: 'đã gửi hồ sơ, chưa có quyết định',
      'stay-abroad': 'ra ngoài nước có thời hạn',
      temporary: 'sinh hoạt tạm thời',
      'temporary-activity': 'đảng viên sinh hoạt tạm thời',
      'transfer-not-filed': 'không nộp hồ sơ chuyển sinh hoạt đảng',
      verification: 'việc thẩm tra lý lịch',
      vote: 'việc biểu quyết',
      'without-grassroots-committee': 'nơi không có đảng ủy cơ sở',
      'youth-union': 'Đoàn Thanh niên',
    },
  },
  provisions: {
    'decision.admission.decider.assumed': 'tổ chức mới chỉ được suy ra là có thẩm quyền kết nạp',
    'membership-question.decider': 'ai quyết định về vấn đề đảng tịch',
    'names.cell-committee': 'tên gọi của chi ủy',
    'names.committee-levels': 'cấp của các cấp ủy',
    'names.grassroots-cell': 'cấp cơ sở của chi bộ cơ sở',
    'names.grassroots-committee': 'tên gọi của đảng ủy cơ sở',
    'names.provincial-level': 'tên gọi của cấp ủy cấp tỉnh và cấp ủy trực thuộc Trung ương',
    'names.requested-body': 'tên gọi của cấp ủy hoặc cơ quan được yêu cầu thẩm tra',
    'names.upper-committee': 'tên gọi của cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng',
    'names.upper-committee.central-level':
      'tên gọi của cấp ủy cấp trên trực tiếp của tổ chức đảng trực thuộc cấp tỉnh',
    'names.without-grassroots-committee': 'cấp cơ sở ở nơi không có đảng ủy cơ sở',
  },
}
