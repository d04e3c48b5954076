import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

/** Words of discipline. */
export const disciplineRules = {
  'discipline.deferred': {
    title: 'chưa xem xét kỷ luật khi mang thai, nuôi con nhỏ hoặc ốm đau nặng',
    broken: {
      headline: (facts) =>
        facts.months === undefined
          ? 'Chưa xem xét kỷ luật vì {deferral}.'
          : 'Chưa xem xét kỷ luật: con chưa đủ {months} tháng tuổi.',
    },
    met: 'Con đã đủ {months} tháng tuổi.',
  },
  'discipline.no-expulsion': {
    title: 'khai trừ phải được quyết định theo thủ tục khai trừ, không ghi như một hình thức kỷ luật khác',
    broken: {
      headline: 'Khai trừ không ghi như một hình thức kỷ luật khác.',
      todo: '{actor} biểu quyết, quyết định theo thủ tục khai trừ',
    },
    met: 'Kỷ luật không phải là khai trừ.',
  },
  'discipline.concluded': {
    title: 'việc xem xét kỷ luật được kết luận',
    met: 'Việc xem xét kỷ luật đã được kết luận.',
    broken: { headline: 'Việc xem xét kỷ luật chưa được kết luận.' },
  },
  'discipline.within-limitation': {
    title: 'kỷ luật được thi hành trong thời hiệu tính từ ngày có vi phạm',
    broken: { headline: 'Hết thời hiệu kỷ luật {form} sau ngày {lastDay}.' },
    met: either(
      'lastDay',
      'Kỷ luật {form} ngày {actual} còn trong thời hiệu đến ngày {lastDay}, tính từ vi phạm ngày {breachOn}.',
      'Kỷ luật {form} ngày {actual} đối với vi phạm ngày {breachOn} không bị giới hạn thời hiệu.',
    ),
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
