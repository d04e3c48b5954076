import type { Facts } from '../../../law/finding.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { consentOf } from './consent.js'

const years = (months: Facts[string] | undefined) => `${Number(months) / 12} tuổi`

/** The age in words; months only where there are any. */
const age = (facts: Facts) => (facts.restMonths === 0 ? '{years} tuổi' : '{years} tuổi {restMonths} tháng')

const political = consentOf('về tiêu chuẩn chính trị')

/** Words of who may be admitted at all. */
export const eligibilityRules = {
  'applicant.citizen': {
    title: 'người xin vào Đảng là công dân Việt Nam',
    broken: {
      headline: 'Không phải là công dân Việt Nam.',
      todo: 'chưa xét kết nạp; chỉ xét khi là công dân Việt Nam',
    },
    met: 'Người xin vào Đảng là công dân Việt Nam.',
  },
  'applicant.age-window': {
    title: 'tại thời điểm chi bộ xét, người xin vào Đảng trong độ tuổi quy định, tính theo tháng',
    broken: {
      headline: (facts) =>
        facts.end === 'under'
          ? `Chưa đủ ${years(facts.minimum)}: mới ${age(facts)}.`
          : `Quá ${years(facts.maximum)}: đã ${age(facts)}.`,
      todo: (facts) =>
        facts.end === 'under'
          ? 'chờ đủ tuổi rồi chi bộ mới xét'
          : 'chứng minh đủ điều kiện và xin văn bản đồng ý đối với người quá tuổi quy định',
    },
    met: (facts) =>
      facts.exception === undefined
        ? `Tại thời điểm chi bộ xét, người xin vào Đảng ${age(facts)}, trong độ tuổi quy định.`
        : `Tại thời điểm chi bộ xét, người xin vào Đảng ${age(facts)}, quá tuổi tối đa nhưng bảo đảm các điều kiện đối với người quá tuổi.`,
  },
  'applicant.accepts-platform': {
    title:
      'người xin vào Đảng thừa nhận và tự nguyện thực hiện Cương lĩnh, Điều lệ Đảng, là người ưu tú, được nhân dân tín nhiệm',
    broken: { headline: 'Chưa thừa nhận Cương lĩnh, Điều lệ hoặc chưa ưu tú.' },
    met: 'Chi bộ đã kết luận người xin vào Đảng thừa nhận Cương lĩnh, Điều lệ Đảng, là người ưu tú, được tín nhiệm.',
  },
  'applicant.political-standard': {
    title:
      'tiêu chuẩn chính trị được kết luận trước khi xét; nếu vượt thẩm quyền thì có văn bản đồng ý của cấp có thẩm quyền trước khi quyết định',
    broken: {
      headline: (facts) =>
        facts.consentOn === undefined
          ? 'Không đạt tiêu chuẩn chính trị theo kết luận.'
          : political.broken(facts),
      detail: (facts) => (facts.consentOn === undefined ? undefined : political.detail(facts)),
    },
    met: (facts) => {
      if (facts.consentOn !== undefined) return political.met
      return facts.conclusion === 'beyond-competence'
        ? 'Kết luận về tiêu chuẩn chính trị vượt thẩm quyền của cấp ủy cơ sở; trước khi quyết định phải có văn bản đồng ý của cấp có thẩm quyền.'
        : 'Đã kết luận người xin vào Đảng đạt tiêu chuẩn chính trị.'
    },
  },
  'applicant.fixed-facts': {
    title:
      'thông tin không thay đổi theo thời gian thì không cập nhật từ một ngày; mục ghi sai thì đính chính',
    broken: {
      headline: 'Thông tin khai mâu thuẫn với hồ sơ: {changed|count} mục.',
      detail: '{changed|list}',
      todo: 'đối chiếu giấy tờ gốc; bên nào sai thì đính chính ở chính mục đã ghi',
    },
    met: 'Thông tin khai khớp với hồ sơ.',
  },
  'applicant.exceptions-told': {
    title:
      'hồ sơ ghi rõ từng trường hợp có quy định riêng: tôn giáo, yếu tố nước ngoài, đã từng là đảng viên, dân số, chủ doanh nghiệp',
    broken: { headline: 'Chưa ghi đủ các trường hợp có quy định riêng.' },
    met: 'Hồ sơ đã ghi đủ các trường hợp có quy định riêng.',
  },
  'applicant.criminal-case': {
    title: 'người xin vào Đảng không đang bị khởi tố trong vụ án hình sự',
    broken: {
      headline: 'Bị khởi tố ngày {since}, vụ án chưa kết thúc.',
      todo: 'chờ kết quả giải quyết vụ án rồi mới xét, quyết định, tổ chức lễ kết nạp; các thời hạn vẫn tính',
    },
    met: 'Hồ sơ không ghi vụ án hình sự nào chưa kết thúc.',
  },
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
