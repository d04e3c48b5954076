import type { Facts } from '../../law/finding.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of the order of the procedure, and what belongs to no one subject. */
export const procedure: SubjectTexts<'procedure'> = {
  rules: {
    'procedure.out-of-order': {
      title: 'các bước của quy trình theo đúng trình tự',
      broken: {
        headline: either(
          'steps',
          'Chưa đến bước này: trước đó còn thiếu {steps|count} bước.',
          'Không có bước này ở tình trạng hiện nay của hồ sơ.',
        ),
        detail: 'bước đang xét là {act}',
        todo: (facts) => stepsBefore(facts),
      },
      met: 'Việc này theo đúng trình tự.',
    },
    'procedure.withheld': {
      title: 'một điều kiện không thể hiện ở chế độ xem này',
      broken: {
        headline: 'Chưa đạt một điều kiện không thể hiện ở đây.',
        todo: 'hỏi người được xem toàn bộ hồ sơ',
      },
      missing: 'Chưa ghi đủ một điều kiện không thể hiện ở đây.',
      met: 'Một điều kiện không thể hiện ở chế độ xem này đã được xét.',
    },
  },
  missing: {},
  cures: {
    'procedure.in-order': '{actor} thực hiện các bước theo đúng trình tự',
    'consideration.repeated': 'nơi đang giữ hồ sơ trả lại hồ sơ để chi bộ xét lại từ đầu',
    'decider.told':
      '{actor} báo cáo cấp ủy đã ra quyết định kết nạp; quyết định còn giá trị khi chưa bị hủy bỏ',
    'entry.corrected':
      '{actor} đính chính mục đã ghi; mục đính chính được xét lại đúng thời điểm của việc đó',
    'responsibility.reviewed': '{actor} kiểm điểm trách nhiệm về việc chậm; việc đã làm vẫn có giá trị',
  },
  tasks: {},
  codes: {
    matter: {
      admission: 'kết nạp',
      recognition: 'công nhận chính thức',
      removal: 'xóa tên',
      expulsion: 'khai trừ',
      resignation: 'xin ra khỏi Đảng',
    },
    noFigure: {
      none: 'không có',
      'none-stated': 'không quy định',
      'not-defined': 'không quy định',
      'no-limit': 'không thời hạn',
    },
    correctionReason: {
      mistyped: 'ghi nhầm khi nhập',
      'paper-differs': 'giấy tờ gốc ghi khác',
      'found-since': 'nay mới có tài liệu',
      other: 'khác',
    },
    strikeReason: {
      'entered-twice': 'ghi trùng',
      'wrong-case': 'ghi nhầm hồ sơ',
      'did-not-take-place': 'việc không diễn ra',
      other: 'khác',
    },
  },
  provisions: {},
}

/** The step that comes next, and how many are left before the act. */
const stepsBefore = ({ later }: Facts): string => {
  if (later === undefined) return 'không ghi việc này; kiểm tra lại hồ sơ hoặc loại việc'
  return later === 0
    ? '{actor} thực hiện bước còn thiếu: {next}'
    : '{actor} thực hiện bước còn thiếu đầu tiên: {next}; sau đó còn {later} bước nữa'
}

/** What can be done instead of an act that a class or a plan is not at. */
export function outOfOrder(possible: unknown): string {
  return Array.isArray(possible) && possible.length > 0
    ? 'thực hiện một việc có thể làm lúc này: {possible|list}'
    : 'không ghi việc này; lúc này không còn việc nào có thể thực hiện'
}
