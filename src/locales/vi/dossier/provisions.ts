import type { SubjectTexts } from '../../subject-texts.js'

/** Titles of the provisions. */
export const provisions: SubjectTexts<'dossier'>['provisions'] = {
  'background-declaration.hometown.source': 'giấy tờ làm căn cứ khai quê quán',
  'background-declaration.relatives': 'người thân phải khai trong lý lịch',
  'background-declaration.written-by-another.ban': 'việc cấm nhờ người khác viết hộ lý lịch',
  'dossier.redo-items': 'giấy tờ phải làm lại khi hồ sơ quá thời hạn',
  'dossier.validity': 'thời hạn của hồ sơ đề nghị xét kết nạp',
  'member-file.items.after-vote': 'số loại giấy tờ có sau khi chi bộ xét',
  'member-file.items.before-vote': 'số loại giấy tờ có trước khi chi bộ xét',
  'introduction.members.default': 'số đảng viên chính thức giới thiệu',
  'introduction.members.with-union':
    'số đảng viên chính thức giới thiệu cùng với tổ chức Đoàn hoặc công đoàn',
  'introduction.official-time.minimum': 'thời gian là đảng viên chính thức tối thiểu của người giới thiệu',
  'introduction.replacement.together-minimum': 'thời gian cùng công tác của người giới thiệu thay thế',
  'introduction.together.kinds': 'các hình thức cùng công tác, lao động, học tập, sinh hoạt',
  'introduction.together.minimum': 'thời gian cùng công tác, lao động, học tập, sinh hoạt tối thiểu',
  'introduction.together.scope': 'phạm vi cùng đơn vị, cùng tổ chức đảng',
  'introduction.trade-union.bodies': 'tổ chức công đoàn được giới thiệu',
  'introduction.wartime-single.national.until':
    'ngày cuối cùng việc kết nạp có một người giới thiệu được công nhận',
  'introduction.wartime-single.south.until':
    'ngày cuối cùng việc kết nạp có một người giới thiệu được công nhận ở phía nam sông Bến Hải',
  'introduction.youth.age.maximum': 'tuổi thanh niên tối đa',
  'introduction.youth.age.of-cadres': 'độ tuổi thanh niên của cán bộ Đoàn theo cách hiểu khác',
  'introduction.youth.age.where-not-defined': 'tuổi thanh niên tối đa được áp dụng khi không quy định',
  'introduction.youth-union.bodies': 'tổ chức Đoàn được giới thiệu',
  'opinions.quorum': 'tỷ lệ ý kiến tối thiểu',
  'opinions.residence.waiver': 'miễn lấy ý kiến nơi cư trú',
  'verification.barred-verifiers': 'người không được cử đi thẩm tra',
  'verification.certifier': 'cơ quan chứng nhận lý lịch',
  'verification.content': 'nội dung thẩm tra',
  'verification.member-relative.exemption': 'miễn thẩm tra đối với người thân là đảng viên',
  'verification.reply.abroad': 'thời hạn trả lời thẩm tra ở ngoài nước',
  'verification.reply.domestic': 'thời hạn trả lời thẩm tra ở trong nước',
  'verification.same-place':
    'không phải thẩm tra riêng khi mọi người cùng sinh sống ở một nơi, đã rõ lý lịch',
  'verification.subjects': 'những người phải thẩm tra',
}
