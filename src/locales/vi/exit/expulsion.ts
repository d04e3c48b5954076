import type { SubjectTexts } from '../../subject-texts.js'
import { count, steps } from './exit-votes.js'

/** Words of expulsion. */
export const expulsionRules = {
  'expulsion.official-only': {
    title: 'chỉ khai trừ đảng viên chính thức',
    broken: { headline: 'Không khai trừ {standing}; chỉ xóa tên.' },
    met: 'Người này là {standing}.',
  },
  'expulsion.resolutions-present': steps(
    'việc khai trừ do chi bộ và cấp ủy cấp dưới đề nghị trước khi quyết định',
  ),
  'expulsion.deferred': {
    title: 'hoãn khai trừ khi đang mang thai, nuôi con nhỏ hoặc ốm nặng',
    broken: {
      headline: (facts) =>
        facts.months === undefined
          ? 'Chưa khai trừ, phải hoãn vì {deferral}.'
          : 'Chưa khai trừ, phải hoãn: con chưa đủ {months} tháng tuổi.',
    },
    met: 'Con đã đủ {months} tháng tuổi.',
  },
  'expulsion.votes': count(
    'tổ chức đề nghị và cấp ủy quyết định có đủ số phiếu tán thành việc khai trừ',
    'không được khai trừ',
  ),
} satisfies Partial<SubjectTexts<'exit'>['rules']>
