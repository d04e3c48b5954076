import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import type { WordedRule } from '../../texts.js'

const limit = (title: string): WordedRule => ({
  title,
  broken: {
    headline: 'Khiếu nại quá thời hạn: {actual}, hạn cuối {lastDay}.',
    todo: 'không tiếp nhận khiếu nại đã quá thời hạn',
  },
  met: either(
    'receivedOn',
    'Khiếu nại ngày {actual} còn trong thời hạn đến {lastDay}, tính từ ngày nhận quyết định {receivedOn}.',
    'Khiếu nại ngày {actual} còn trong thời hạn, kể cả khi tính từ ngày ra quyết định {decidedOn}.',
  ),
})

/** Words of complaints. */
export const complaintRules = {
  'complaint.removal-in-time': limit('khiếu nại việc xóa tên đúng thời hạn'),
  'complaint.discipline-in-time': limit('khiếu nại kỷ luật đúng thời hạn'),
  'complaint.admissible': {
    title: 'đảng viên tự mình khiếu nại quyết định đã có, cấp có thẩm quyền cao nhất chưa kết luận',
    broken: { headline: 'Khiếu nại không được giải quyết.', detail: '{reasons|list}' },
    met: 'Khiếu nại việc {against} được giải quyết.',
  },
  'complaint.told-apart': {
    title: 'trả lời phải nêu rõ khiếu nại nào trong số các khiếu nại chưa giải quyết',
    broken: {
      headline: 'Chưa nêu rõ khiếu nại nào trong {open} khiếu nại.',
      todo: '{actor} ghi rõ khiếu nại được trả lời; đang tính cho khiếu nại ngày {lodgedOn}',
    },
    met: 'Trả lời khiếu nại ngày {lodgedOn} về việc {against}.',
  },
  'complaint.answered-in-time': {
    title: 'khiếu nại việc xóa tên được trả lời đúng thời hạn',
    broken: { headline: 'Trả lời khiếu nại quá thời hạn: {actual}, hạn cuối {lastDay}.' },
    met: 'Trả lời ngày {actual} trong thời hạn đến {lastDay}, tính từ ngày nhận khiếu nại {from}.',
  },
} satisfies Partial<SubjectTexts<'exit'>['rules']>
