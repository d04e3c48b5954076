import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the codes. */
export const codes: SubjectTexts<'membership'>['codes'] = {
  standing: {
    probationary: 'đảng viên dự bị',
    official: 'đảng viên chính thức',
  },
  disciplineForm: {
    reprimand: 'khiển trách',
    warning: 'cảnh cáo',
    dismissal: 'cách chức',
    expulsion: 'khai trừ',
  },
  right: {
    vote: 'biểu quyết',
    stand: 'ứng cử vào cơ quan lãnh đạo của Đảng',
    elect: 'bầu cử cơ quan lãnh đạo của Đảng',
  },
  rightAnswer: { yes: 'có quyền', no: 'không có quyền', unknown: 'chưa xác lập' },
  rightReason: {
    'not-a-member': 'không phải là đảng viên vào ngày đó',
    probationary: 'đảng viên dự bị có các quyền này từ ngày có quyết định công nhận chính thức',
    official: 'đảng viên chính thức',
    exempted: 'được miễn công tác và sinh hoạt đảng; được tính khi có mặt và biểu quyết',
    suspended: 'bị đình chỉ sinh hoạt đảng; không tính vào tổng số khi biểu quyết',
    charged: 'bị khởi tố trong vụ án hình sự; không tính vào tổng số khi biểu quyết',
    interrupted: 'gián đoạn sinh hoạt đảng; chưa xác lập được quy định về các quyền này',
    'temporary-place': 'sinh hoạt đảng tạm thời; các quyền này thực hiện ở chi bộ nơi sinh hoạt chính thức',
  },
  exemptionGround: {
    age: 'tuổi cao',
    health: 'sức khỏe',
    'long-treatment': 'điều trị bệnh dài ngày',
    'alone-or-far-away': 'ở nước ngoài hoặc nơi xa, đơn lẻ',
    'moving-work': 'công việc lưu động dưới 1 năm',
    'awaiting-retirement': 'nghỉ chờ hưởng chế độ hưu trí',
    maternity: 'nghỉ thai sản',
  },
  suspensionGround: {
    discipline: 'vi phạm kỷ luật',
    criminal: 'đang trong thời gian tố tụng hình sự',
  },
  fileLostBy: {
    member: 'đảng viên',
    organisation: 'tổ chức đảng',
    'force-majeure': 'do bất khả kháng',
  },
  interruptionCause: {
    'lost-contact': 'mất liên lạc với tổ chức đảng',
    'transfer-gap': 'gián đoạn khi chuyển sinh hoạt đảng',
  },
  recognitionPaper: {
    'doc.self-review': 'bản tự kiểm điểm của đảng viên dự bị',
    'doc.helper-remarks': 'bản nhận xét của đảng viên được phân công giúp đỡ',
    'doc.recognition-opinions': 'tổng hợp ý kiến nhận xét về đảng viên dự bị',
    'doc.new-member-certificate': 'giấy chứng nhận bồi dưỡng đảng viên mới',
  },
  membershipMoment: {
    'term-end': 'ngày hết thời kỳ dự bị',
    'nearest-cell-meeting': 'kỳ sinh hoạt chi bộ gần nhất',
    'after-recognition': 'sau khi được công nhận chính thức',
    'admission-decision': 'ngày ra quyết định kết nạp',
    'first-decision-less-time-outside':
      'ngày ra quyết định kết nạp lần đầu, trừ thời gian không ở trong Đảng',
  },
  badgeEarly: {
    illness: 'bị bệnh nặng',
    posthumous: 'truy tặng',
  },
  joinedBy: {
    'cell-life': 'ngày đầu tiên sinh hoạt chi bộ',
    'member-tasks': 'ngày được giao nhiệm vụ của đảng viên hoặc thành lập chi bộ',
    'taking-part': 'ngày người cảm tình tham gia sinh hoạt như đảng viên',
  },
  joiningRegion: {
    north: 'không ở phía nam sông Bến Hải',
    south: 'ở phía nam sông Bến Hải',
  },
  badgeDay: {
    '02-03': 'ngày 03/02',
    '05-19': 'ngày 19/05',
    '09-02': 'ngày 02/09',
    '11-07': 'ngày 07/11',
  },
}
