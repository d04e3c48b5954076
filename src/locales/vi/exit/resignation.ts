import type { SubjectTexts } from '../../subject-texts.js'
import { count } from './exit-votes.js'

/** Words of leaving by request. */
export const resignationRules = {
  'resignation.no-breach': {
    title: 'chỉ đảng viên không vi phạm tư cách mới được xét cho ra khỏi Đảng theo đơn',
    broken: {
      headline: 'Chưa được ra khỏi Đảng theo đơn.',
      detail: 'hồ sơ ghi đảng viên vi phạm tư cách hoặc đang bị xem xét kỷ luật',
    },
    met: 'Đảng viên không vi phạm tư cách.',
  },
  'resignation.route': {
    title: 'đảng viên xin ra khỏi Đảng phải làm đơn, được xét qua chi bộ, đảng ủy bộ phận và đảng ủy cơ sở',
    broken: { headline: 'Đề nghị ngày {requestedOn} không được làm thành đơn.' },
    met: (facts) => {
      if (facts.proposedOn !== undefined)
        return 'Chi bộ đã đồng ý ngày {proposedOn} và các bước phải có đều đã thực hiện.'
      return facts.requestedOn === undefined
        ? 'Cấp ủy có thẩm quyền tự xem xét kết quả không đủ tỷ lệ.'
        : 'Đơn xin ra khỏi Đảng làm ngày {requestedOn}.'
    },
  },
  'resignation.votes': count(
    'mỗi cấp biểu quyết có đủ số phiếu tán thành việc cho ra khỏi Đảng',
    'người đó vẫn là đảng viên',
  ),
} satisfies Partial<SubjectTexts<'exit'>['rules']>
