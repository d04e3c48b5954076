import { either } from '../sentence.js'
import type { SideTexts } from '../texts.js'

const consentOf = (subject: string) => ({
  broken: `Văn bản đồng ý ngày {consentOn} ${subject} là của {actual}; phải là của {required|or}.`,
  met: `{actual} đã đồng ý bằng văn bản ngày {consentOn} ${subject}.`,
})

const marriage = consentOf('về việc kết hôn với người nước ngoài')
const origin = consentOf('về nguồn gốc nước ngoài')
const religion = consentOf('về tôn giáo')

const noConsent = (subject: string) =>
  either(
    'required',
    `Chưa có văn bản đồng ý kịp thời của {required|or} ${subject}.`,
    `Chưa có văn bản đồng ý kịp thời của cấp có thẩm quyền ${subject}.`,
  )

/** Words of the side road: special. */
export const specialTexts: SideTexts = {
  acts: {},
  states: {},
  cures: {
    'consent.religion':
      'xin ý kiến đồng ý bằng văn bản của cấp ủy cấp trên trực tiếp về tôn giáo trước khi làm thủ tục',
    'consent.foreign-marriage':
      'xin ý kiến đồng ý bằng văn bản của cấp ủy có thẩm quyền, có thẩm tra của cơ quan an ninh, về việc kết hôn với người nước ngoài',
    'consent.foreign-origin':
      'xin ý kiến đồng ý bằng văn bản của cấp ủy có thẩm quyền về nguồn gốc nước ngoài',
    'population.wait': 'chờ đủ số tháng theo chính sách dân số',
  },
  codes: {
    recognised: 'tôn giáo được Nhà nước công nhận',
    unrecognised: 'tôn giáo chưa được Nhà nước công nhận',
    'state-recognised': 'được Nhà nước công nhận',
    hoa: 'dân tộc Hoa',
    religion: 'tôn giáo',
    'foreign-marriage': 'kết hôn với người nước ngoài',
    'foreign-origin': 'gốc nước ngoài',
    'private-owner': 'chủ doanh nghiệp tư nhân',
    'lawful-marriage': 'hôn nhân hợp pháp',
    'spouse-background-clear': 'lý lịch vợ hoặc chồng rõ ràng',
    'no-serious-crime': 'vợ hoặc chồng không phạm tội nghiêm trọng',
    'spouse-not-hostile': 'vợ hoặc chồng không hoạt động thù địch',
    'security-body-verifies': 'có thẩm tra của cơ quan an ninh',
    'never-considered': 'không xét kết nạp',
  },
  rules: {
    'applicant.religion-procedure': {
      title:
        'người có đạo theo tôn giáo được Nhà nước công nhận và được cấp ủy cấp trên trực tiếp đồng ý bằng văn bản trước khi làm thủ tục',
      broken: (facts) =>
        facts.actual === 'unrecognised'
          ? 'Người xin vào Đảng theo {actual}; không được bắt đầu làm thủ tục.'
          : religion.broken,
      met: religion.met,
    },
    'applicant.foreign-marriage-procedure': {
      title:
        'người kết hôn với người nước ngoài được cấp ủy có thẩm quyền đồng ý bằng văn bản, có thẩm tra của cơ quan an ninh, trước khi chi bộ xét',
      broken: marriage.broken,
      met: marriage.met,
    },
    'applicant.foreign-origin-procedure': {
      title:
        'người gốc nước ngoài được cấp ủy có thẩm quyền đồng ý bằng văn bản trước khi chi bộ xét; gia đình người dân tộc Hoa đã sống ở Việt Nam đủ số đời theo quy định',
      broken: (facts) =>
        facts.generations === undefined
          ? origin.broken
          : 'Gia đình đã sống ở Việt Nam {generations} đời; phải đủ {minimum} đời.',
      met: origin.met,
    },
    'applicant.private-owner-procedure': {
      title:
        'việc kết nạp chủ doanh nghiệp tư nhân do ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng quyết định',
      broken: 'Quyết định do {actual} ban hành là không đúng thẩm quyền; phải là {required|or}.',
      met: 'Quyết định do {actual} ban hành, đúng thẩm quyền.',
    },
    'applicant.population-wait': {
      title: 'đã đủ số tháng theo chính sách dân số kể từ ngày sinh con thứ ba hoặc thứ tư',
      broken: (facts) =>
        facts.outcome === undefined
          ? 'Phải chờ đủ {months} tháng kể từ ngày sinh con thứ {child} của người xin vào Đảng, đến ngày {endsOn}.'
          : 'Người xin vào Đảng sinh con thứ {child} trở lên trái chính sách dân số: {outcome}.',
      met: (facts) =>
        facts.endsOn === undefined
          ? 'Theo cách hiểu đã chọn, thời gian chờ theo chính sách dân số không còn áp dụng.'
          : 'Đã đủ {months} tháng kể từ ngày sinh con thứ {child} vào ngày {endsOn}.',
    },
    'applicant.population-noted': {
      title: 'từ ngày 03/6/2025 việc vi phạm chính sách dân số chỉ được ghi nhận, không cản trở việc xét',
      broken: 'Con thứ {child} trái chính sách dân số; chỉ ghi nhận, không cản trở việc xét.',
    },
  },
  missing: {
    'consent.foreign-marriage': noConsent('về việc kết hôn với người nước ngoài'),
    'consent.foreign-origin': noConsent('về nguồn gốc nước ngoài'),
    'consent.religion': noConsent('về tôn giáo'),
    'person.generations': 'Hồ sơ chưa ghi gia đình đã sống ở Việt Nam bao nhiêu đời.',
  },
  provisions: {
    'eligibility.foreign-marriage.checks': 'nội dung thẩm tra đối với người kết hôn với người nước ngoài',
    'eligibility.hoa.generations.minimum': 'số đời gia đình người dân tộc Hoa đã sống ở Việt Nam',
    'eligibility.population.active': 'việc áp dụng thời gian chờ theo chính sách dân số',
    'eligibility.population.fifth-child.outcome': 'sinh con thứ năm trở lên trái chính sách dân số',
    'eligibility.population.fourth-child.wait': 'thời gian chờ sau khi sinh con thứ tư',
    'eligibility.population.third-child.wait': 'thời gian chờ sau khi sinh con thứ ba',
    'eligibility.private-owner.capital-share': 'tỷ lệ vốn của chủ doanh nghiệp tư nhân',
    'eligibility.private-owner.decider': 'cấp quyết định kết nạp chủ doanh nghiệp tư nhân',
    'eligibility.religion.consent-body': 'cấp đồng ý đối với người có đạo',
    'eligibility.religion.recognised-only': 'tôn giáo mà tín đồ được xét kết nạp',
  },
}
