import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the opinions. */
export const opinionsRules = {
  'opinions.gathered': {
    title: 'ý kiến nhận xét được tổng hợp bằng văn bản trước khi chi bộ xét',
    broken: null,
    met: 'Ý kiến nhận xét đã được tổng hợp ngày {consolidatedOn}.',
  },
  'opinions.complete': {
    title: 'bản tổng hợp có ý kiến của tổ chức chính trị - xã hội và của chi ủy hoặc chi bộ nơi cư trú',
    broken: {
      headline: (facts) => {
        if (facts.organisations === false) return 'Thiếu ý kiến của tổ chức chính trị - xã hội.'
        return facts.residence === 'none'
          ? 'Thiếu ý kiến của chi ủy hoặc chi bộ nơi cư trú.'
          : 'Không được miễn ý kiến nơi cư trú.'
      },
      todo: (facts) =>
        facts.organisations === false
          ? '{actor} lấy ý kiến của tổ chức chính trị - xã hội mà người vào Đảng là thành viên'
          : '{actor} lấy ý kiến nhận xét của chi ủy hoặc chi bộ nơi cư trú',
    },
    met: (facts) =>
      facts.residence === 'waived'
        ? 'Ý kiến nơi cư trú được miễn theo quy định của Ban Bí thư.'
        : 'Bản tổng hợp có đủ ý kiến của tổ chức chính trị - xã hội và nơi cư trú.',
  },
  'opinions.no-veto': note('ý kiến nhận xét để chi bộ xem xét, không quy định tỷ lệ tối thiểu'),
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
