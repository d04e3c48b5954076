import type { Facts } from '../../law/finding.js'
import type { RuleTexts } from '../texts.js'

const years = (months: Facts[string] | undefined) => `${Number(months) / 12} tuổi`

/** The age in words; months only where there are any. */
const age = (facts: Facts) => (facts.restMonths === 0 ? '{years} tuổi' : '{years} tuổi {restMonths} tháng')

/** Who may be admitted. */
export const applicantRules: Readonly<Record<string, RuleTexts>> = {
  'applicant.citizen': {
    title: 'người xin vào Đảng là công dân Việt Nam',
    broken: 'Người xin vào Đảng không phải là công dân Việt Nam; chỉ công dân Việt Nam mới được xét kết nạp.',
    met: 'Người xin vào Đảng là công dân Việt Nam.',
  },
  'applicant.age-window': {
    title: 'tại thời điểm chi bộ xét, người xin vào Đảng trong độ tuổi quy định, tính theo tháng',
    broken: (facts) =>
      facts.end === 'under'
        ? `Tại thời điểm chi bộ xét, người xin vào Đảng mới ${age(facts)}; phải đủ ${years(facts.minimum)} (tính theo tháng).`
        : `Tại thời điểm chi bộ xét, người xin vào Đảng đã ${age(facts)}, quá tuổi tối đa ${years(facts.maximum)} (tính theo tháng); chỉ được xét khi bảo đảm các điều kiện đối với người quá tuổi.`,
    met: (facts) =>
      facts.exception === undefined
        ? `Tại thời điểm chi bộ xét, người xin vào Đảng ${age(facts)}, trong độ tuổi quy định.`
        : `Tại thời điểm chi bộ xét, người xin vào Đảng ${age(facts)}, quá tuổi tối đa nhưng bảo đảm các điều kiện đối với người quá tuổi.`,
  },
  'applicant.accepts-platform': {
    title:
      'người xin vào Đảng thừa nhận và tự nguyện thực hiện Cương lĩnh, Điều lệ Đảng, là người ưu tú, được nhân dân tín nhiệm',
    broken:
      'Chi bộ kết luận người xin vào Đảng chưa thừa nhận Cương lĩnh, Điều lệ Đảng, hoặc chưa phải là người ưu tú, được nhân dân tín nhiệm; như vậy chưa được đề nghị kết nạp.',
  },
  'applicant.political-standard': {
    title:
      'tiêu chuẩn chính trị được kết luận trước khi xét; nếu vượt thẩm quyền thì có văn bản đồng ý của cấp có thẩm quyền trước khi quyết định',
    broken: 'Kết luận về tiêu chuẩn chính trị là không đạt; không được xét kết nạp.',
    met: (facts) => {
      if (facts.consentOn !== undefined)
        return 'Về tiêu chuẩn chính trị đã có văn bản đồng ý của cấp có thẩm quyền ngày {consentOn}.'
      return facts.conclusion === 'beyond-competence'
        ? 'Kết luận về tiêu chuẩn chính trị vượt thẩm quyền của cấp ủy cơ sở; trước khi quyết định phải có văn bản đồng ý của cấp có thẩm quyền.'
        : 'Đã kết luận người xin vào Đảng đạt tiêu chuẩn chính trị.'
    },
  },
  'applicant.education-level': {
    title: 'người xin vào Đảng đạt trình độ học vấn quy định tại thời điểm chi bộ xét',
    broken: (facts) =>
      facts.actual === 'none'
        ? 'Hồ sơ ghi người xin vào Đảng chưa đạt trình độ học vấn nào; yêu cầu là “{required}”.'
        : 'Trình độ học vấn của người xin vào Đảng là “{actual}”, chưa đạt yêu cầu “{required}”.',
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
    broken: (facts) =>
      facts.actual === 'none'
        ? 'Văn bản đồng ý về trình độ học vấn chưa ghi cơ quan ban hành; phải là {required}.'
        : 'Văn bản đồng ý về trình độ học vấn do {actual} ban hành là không đúng thẩm quyền; phải là {required}.',
    met: 'Đã có văn bản đồng ý của {required} ngày {consentOn} về trình độ học vấn.',
  },
  'applicant.over-age-consent': {
    title:
      'kết nạp người quá tuổi quy định phải đủ điều kiện và có văn bản đồng ý trước của cấp ủy có thẩm quyền',
    broken: (facts) => {
      if (facts.months !== undefined)
        return 'Hồ sơ chưa chứng minh người quá tuổi quy định có sức khỏe, uy tín và công tác hoặc cư trú ở nơi chưa có tổ chức đảng, chưa có đảng viên, hoặc do yêu cầu đặc biệt.'
      return facts.actual === 'none'
        ? 'Chưa ghi cơ quan cho ý kiến đối với người quá tuổi quy định; phải là {required}.'
        : 'Đối với người quá tuổi quy định, {actual} cho ý kiến hoặc quyết định là không đúng thẩm quyền; phải là {required}.'
    },
    met: (facts) =>
      facts.consentOn === undefined
        ? 'Đối với người quá tuổi quy định, {actual} quyết định là đúng thẩm quyền.'
        : 'Đã có văn bản đồng ý của {required} ngày {consentOn} đối với người quá tuổi quy định.',
  },
}
