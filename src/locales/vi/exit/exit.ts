import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { matterRules } from '../matters.js'
import { codes } from './codes.js'
import { complaintRules } from './complaint.js'
import { expulsionRules } from './expulsion.js'
import { provisions } from './provisions.js'
import { removalRules } from './removal.js'
import { resignationRules } from './resignation.js'
import { restorationRules } from './restoration.js'

/** Words of removal, expulsion, resignation, death, complaint and restoration. */
export const exit: SubjectTexts<'exit'> = {
  rules: {
    ...removalRules,
    ...expulsionRules,
    ...resignationRules,
    ...complaintRules,
    ...restorationRules,
    ...matterRules,
  },
  missing: {
    'activity.interrupted': 'Chưa ghi việc gián đoạn sinh hoạt đảng.',
    'complaint.answered': 'Chưa có kết quả khiếu nại phục hồi quyền đảng viên.',
    'evidence.arrearsPaid': 'Chưa ghi đã truy nộp đảng phí hay chưa.',
    'evidence.childBornOn': 'Chưa ghi ngày sinh của con.',
    'evidence.concluded': 'Chưa ghi cấp cao nhất đã kết luận hay chưa.',
    'evidence.decisionReceivedOn': 'Chưa ghi ngày đảng viên nhận quyết định.',
    'evidence.educatedSince': 'Chưa ghi ngày chi bộ bắt đầu giáo dục.',
    'evidence.inBreach': 'Chưa ghi đảng viên có vi phạm tư cách hay không.',
    'evidence.lodgedBy': 'Chưa ghi ai là người khiếu nại.',
    'evidence.months': 'Chưa ghi số tháng trong năm.',
    'evidence.written': 'Chưa ghi đề nghị có được làm thành đơn hay không.',
    'evidence.wronged': 'Chưa ghi kết luận đảng viên bị oan, sai.',
    'evidence.years': 'Chưa ghi số năm liền.',
    'exit-decision.received': 'Hồ sơ chưa ghi ngày đảng viên nhận quyết định.',
    'matters.not-stated': {
      headline: either('open', 'Chưa rõ: {open}, từ {since}.', 'Chưa có căn cứ kết luận về việc chưa xong.'),
      detail: 'hồ sơ đang có {open}; các văn bản đã đọc không quy định ảnh hưởng đối với việc {concluding}',
    },
    'removal.opened': 'Chi bộ chưa xét việc xóa tên theo căn cứ nào.',
    'resignation.requested': 'Hồ sơ chưa có đơn xin ra khỏi Đảng.',
  },
  cures: {
    'card.returned': '{actor} trả lại thẻ đảng viên cho gia đình',
    'complaint.answered': 'chờ kết quả giải quyết khiếu nại hoặc quyết định của cấp trên',
    'complaint.by-member': 'đảng viên tự mình khiếu nại quyết định đã ban hành',
    'complaint.named': '{actor} ghi rõ quyết định hoặc cấp của khiếu nại được trả lời',
    'discipline.first': '{actor} xem xét kỷ luật trước',
    'exit.steps-taken': '{actor} thực hiện đủ các bước trước, bắt đầu từ chi bộ',
    'expulsion.wait': 'chờ hết thời gian hoãn xem xét kỷ luật',
    'fees.arrears-paid': 'đảng viên truy nộp đảng phí của thời gian ở ngoài Đảng',
    'matter.concluded': '{actor} giải quyết xong việc này trước',
    'removal.ground-shown': '{actor} nêu rõ căn cứ xóa tên và số liệu kèm theo',
    'removal.instead': '{actor} xóa tên đảng viên dự bị thay cho khai trừ',
    'resignation.in-writing': 'đảng viên làm đơn, nêu rõ lý do',
    'self-criticism.requested': 'chi bộ yêu cầu đảng viên làm bản tự kiểm điểm một lần nữa',
  },
  tasks: {
    'removal.shortfall-reported':
      'chi bộ báo cáo kết quả biểu quyết xóa tên không đủ tỷ lệ lên cấp ủy có thẩm quyền',
    'exit.notice-made': 'đảng ủy cơ sở làm thông báo đảng viên ra khỏi Đảng hoặc từ trần',
    'exit.card-and-file': 'đảng ủy cơ sở gửi thông báo và hồ sơ đảng viên lên cấp trên',
    'exit.card-collected': 'chi bộ thu thẻ đảng viên',
    'complaint.answered-in-time': 'cấp ủy có thẩm quyền giải quyết, trả lời khiếu nại',
    'restoration.decided': 'cấp ủy đã giải quyết khiếu nại quyết định phục hồi quyền đảng viên',
  },
  codes,
  provisions,
}
