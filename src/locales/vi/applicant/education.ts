import type { SubjectTexts } from '../../subject-texts.js'
import { consentOf } from './consent.js'

const education = consentOf('về trình độ học vấn')

const overAge = consentOf('về tuổi')

/** Words of education, and of an age beyond the limit. */
export const educationRules = {
  'applicant.education-level': {
    title: 'người xin vào Đảng đạt trình độ học vấn quy định tại thời điểm chi bộ xét',
    broken: {
      headline: 'Chưa đạt trình độ học vấn theo yêu cầu.',
      detail: (facts) =>
        facts.actual === 'none'
          ? 'chưa có trình độ học vấn nào, yêu cầu “{required}”'
          : 'trình độ ghi trong hồ sơ là “{actual}”, yêu cầu “{required}”',
    },
    met: (facts) => {
      if (facts.door === 'hardship')
        return 'Trình độ học vấn “{actual}” đạt yêu cầu áp dụng cho vùng khó khăn.'
      if (facts.door === 'literacy')
        return 'Người xin vào Đảng biết đọc, biết viết chữ quốc ngữ; trước khi quyết định phải có văn bản đồng ý của cấp có thẩm quyền.'
      return 'Trình độ học vấn “{actual}” đạt yêu cầu “{required}”.'
    },
  },
  'applicant.education-literacy-consent': {
    title:
      'kết nạp người chỉ biết đọc, biết viết chữ quốc ngữ phải có văn bản đồng ý trước của ban thường vụ cấp ủy trực thuộc Trung ương',
    broken: { headline: education.broken, detail: education.detail },
    met: education.met,
  },
  'applicant.over-age-consent': {
    title:
      'kết nạp người quá tuổi quy định phải đủ điều kiện và có văn bản đồng ý trước của cấp ủy có thẩm quyền',
    broken: {
      headline: (facts) => {
        if (facts.months !== undefined) return 'Chưa chứng minh điều kiện của người quá tuổi quy định.'
        return facts.consentOn === undefined
          ? 'Sai thẩm quyền quyết định về người quá tuổi quy định.'
          : overAge.broken(facts)
      },
      detail: (facts) => {
        if (facts.months !== undefined) return undefined
        return facts.consentOn === undefined ? '{actual} quyết định' : overAge.detail(facts)
      },
    },
    met: (facts) =>
      facts.consentOn === undefined
        ? 'Đối với người quá tuổi quy định, {actual} quyết định là đúng thẩm quyền.'
        : overAge.met,
  },
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
