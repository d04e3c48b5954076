import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { consentOf } from './consent.js'

const population = consentOf('về chính sách dân số')

/** Words of the population policy. */
export const populationRules = {
  'applicant.population-wait': {
    title: 'đã đủ số tháng theo chính sách dân số kể từ ngày sinh con thứ ba hoặc thứ tư',
    broken: {
      headline: (facts) =>
        facts.outcome === undefined
          ? 'Chưa đủ {months} tháng từ khi sinh con thứ {child}: đến {endsOn}.'
          : 'Không xét kết nạp: con thứ {child} trái chính sách dân số.',
      todo: either('outcome', 'không xét kết nạp', undefined),
    },
    met: (facts) =>
      facts.endsOn === undefined
        ? 'Theo cách hiểu đã chọn, thời gian chờ theo chính sách dân số không còn áp dụng.'
        : 'Đã đủ {months} tháng kể từ ngày sinh con thứ {child} vào ngày {endsOn}.',
  },
  'applicant.population-standing': {
    title: 'người vi phạm chính sách dân số còn phải là người có uy tín',
    broken: {
      headline: 'Không có uy tín, lại vi phạm chính sách dân số.',
      todo: 'không xét kết nạp, trừ khi hồ sơ ghi sai về uy tín',
    },
    met: 'Là người có uy tín, theo yêu cầu đối với người vi phạm chính sách dân số.',
  },
  'applicant.population-consent': {
    title:
      'người vi phạm chính sách dân số có văn bản đồng ý của ban thường vụ cấp ủy trực thuộc Trung ương trước khi quyết định kết nạp',
    broken: { headline: population.broken, detail: population.detail },
    met: population.met,
  },
  'applicant.population-noted': {
    title: 'từ ngày 03/06/2025 việc vi phạm chính sách dân số chỉ được ghi nhận, không cản trở việc xét',
    broken: {
      headline: 'Trái chính sách dân số: con thứ {child}, chỉ ghi nhận.',
      todo: 'ghi nhận trong hồ sơ; việc này không cản trở việc xét',
    },
    met: 'Không có việc vi phạm chính sách dân số phải ghi nhận.',
  },
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
