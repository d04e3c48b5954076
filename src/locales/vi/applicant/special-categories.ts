import type { SubjectTexts } from '../../subject-texts.js'
import { consentOf } from './consent.js'

const religion = consentOf('về tôn giáo')

const marriage = consentOf('về vợ, chồng người nước ngoài')

const origin = consentOf('về nguồn gốc nước ngoài')

/** Words of religion, foreign ties and private owners. */
export const specialCategoriesRules = {
  'applicant.religion-procedure': {
    title:
      'người có đạo theo tôn giáo được Nhà nước công nhận và được cấp ủy cấp trên trực tiếp đồng ý bằng văn bản trước khi làm thủ tục',
    broken: {
      headline: (facts) =>
        facts.actual === 'unrecognised' ? 'Tôn giáo chưa được Nhà nước công nhận.' : religion.broken(facts),
      detail: (facts) => (facts.actual === 'unrecognised' ? undefined : religion.detail(facts)),
    },
    met: religion.met,
  },
  'applicant.foreign-marriage-procedure': {
    title:
      'người kết hôn với người nước ngoài có văn bản đồng ý của cấp ủy có thẩm quyền trước khi chi bộ xét',
    broken: { headline: marriage.broken, detail: marriage.detail },
    met: marriage.met,
  },
  'applicant.foreign-origin-procedure': {
    title: 'người gốc nước ngoài có văn bản đồng ý của cấp ủy có thẩm quyền; gia đình người Hoa đủ số đời',
    broken: {
      headline: (facts) =>
        facts.generations === undefined
          ? origin.broken(facts)
          : 'Chưa đủ {minimum} đời sống ở Việt Nam: mới {generations} đời.',
      detail: (facts) => (facts.generations === undefined ? origin.detail(facts) : undefined),
    },
    met: origin.met,
  },
  'applicant.private-owner-procedure': {
    title: 'kết nạp chủ doanh nghiệp tư nhân đúng điều kiện và đúng thẩm quyền',
    met: 'Người xin vào Đảng là chủ doanh nghiệp tư nhân: áp dụng quy định riêng.',
    broken: {
      headline: 'Chưa đúng quy định đối với chủ doanh nghiệp tư nhân.',
      todo: '{actor} xem xét, quyết định theo quy định riêng về chủ doanh nghiệp tư nhân',
    },
  },
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
