import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of the order of the procedure, and what belongs to no one subject. */
export const procedure: SubjectTexts<'procedure'> = {
  rules: {
    'procedure.out-of-order': {
      title: 'các bước của quy trình theo đúng trình tự',
      broken: either(
        'steps',
        'Hồ sơ đang ở bước: {state|state}; chưa thực hiện được việc “{act}”. Các bước phải có trước: {steps|list}.',
        'Hồ sơ đang ở bước: {state|state}; không thực hiện được việc “{act}”, và không bước nào tiếp theo dẫn đến việc này.',
      ),
    },
    'procedure.withheld': {
      title: 'một điều kiện không thể hiện ở chế độ xem này',
      missing: 'Hồ sơ còn thiếu căn cứ cho một điều kiện không thể hiện ở chế độ xem này.',
    },
  },
  missing: {},
  cures: {
    'procedure.in-order': 'thực hiện các bước theo đúng trình tự',
    'consideration.repeated': 'trả lại hồ sơ để chi bộ xét lại từ đầu',
    'entry.corrected': 'đính chính mục đã ghi; mục đính chính được xét lại đúng thời điểm của việc đó',
    'responsibility.reviewed': 'kiểm điểm trách nhiệm về việc chậm thời hạn',
  },
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
    strikeReason: {
      'entered-twice': 'ghi trùng',
      'wrong-case': 'ghi nhầm hồ sơ',
      'did-not-take-place': 'việc không diễn ra',
      other: 'khác',
    },
  },
  provisions: {},
}

export function outOfOrder(possible: unknown, what: string): string {
  const refused = `${what} đang ở bước: {state|state}; chưa thực hiện được việc “{act}”.`
  return Array.isArray(possible) && possible.length > 0
    ? `${refused} Các việc có thể thực hiện lúc này: {possible|list}.`
    : `${refused} Lúc này không còn việc nào có thể thực hiện.`
}
