import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { outOfOrder } from './procedure.js'

/** Words of the annual plan. */
export const plans: SubjectTexts<'plans'> = {
  rules: {
    'plan.layered': {
      title: 'mỗi cấp theo hướng dẫn xây dựng kế hoạch trên cơ sở kế hoạch của cấp trên',
      broken: { headline: 'Cấp này không thuộc các cấp xây dựng kế hoạch.', detail: '{level}' },
      met: 'Kế hoạch của cấp “{level}” đúng thứ tự các cấp xây dựng kế hoạch.',
    },
    'plan.own-level': {
      title: 'cấp nào xây dựng, điều chỉnh, sơ kết kế hoạch và rà soát danh sách của cấp ấy',
      broken: {
        headline: 'Sai thẩm quyền: việc của kế hoạch ở cấp khác.',
        detail: '{actual} làm việc của cấp {level}',
      },
      met: 'Việc do {actual} làm, đúng cấp “{level}”.',
    },
    'plan.days-in-order': {
      title: 'ngày của các việc trong kế hoạch theo đúng thứ tự',
      broken: {
        headline: 'Mâu thuẫn ngày tháng: {earlierOn} sau {actual}.',
        todo: '{actor} đối chiếu hai ngày này với văn bản của kế hoạch',
      },
      met: 'Ngày của các việc trong kế hoạch đúng thứ tự.',
    },
    'plan.targets': {
      title: 'số dự kiến kết nạp trong năm nằm trong chỉ tiêu chung của toàn quốc',
      broken: { headline: 'Ngoài chỉ tiêu {least}–{most}%: {planned} người trên {membership} đảng viên.' },
      met: 'Kế hoạch dự kiến kết nạp {planned} người trên tổng số {membership} đảng viên, trong chỉ tiêu {least}–{most}%.',
    },
    'list.reviewed-monthly': {
      title: 'danh sách cảm tình Đảng được rà soát hằng tháng ở từng cấp',
      broken: { headline: 'Rà soát danh sách quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Cấp “{level}” rà soát danh sách ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'plan.shortfall-of-target': {
      title: 'nguyên nhân chưa đạt được nêu cho một chỉ tiêu có trong kế hoạch',
      met: 'Nguyên nhân chưa đạt nêu cho một chỉ tiêu có trong kế hoạch.',
      broken: null,
    },
    'plan.reviewed-yearly': {
      title: 'kế hoạch được sơ kết và báo cáo hằng năm',
      broken: { headline: 'Sơ kết quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Kế hoạch đã được sơ kết và báo cáo trong năm.',
    },
    'plan.previous-review': {
      title: 'lần sơ kết trước không sau lần sơ kết này',
      broken: { headline: 'Sai thứ tự sơ kết: lần trước {previousOn}, lần này {actual}.' },
      met: 'Lần sơ kết trước không sau lần sơ kết này.',
    },
    'plan.out-of-order': {
      title: 'các việc của kế hoạch theo đúng trình tự',
      broken: {
        headline: 'Chưa đến bước này của kế hoạch.',
        detail: 'bước đang xét là {act}',
        todo: (facts) => outOfOrder(facts.possible),
      },
      met: 'Việc của kế hoạch theo đúng trình tự.',
    },
  },
  missing: {
    'plan.above': 'Kế hoạch chưa nêu kế hoạch của cấp trên.',
    'plan.pool-survey': 'Chưa khảo sát nguồn trước khi xây dựng kế hoạch.',
    'plan.report': 'Kết quả sơ kết kế hoạch chưa được báo cáo.',
    'plan.review': 'Kế hoạch chưa được sơ kết trong năm.',
    'plan.target': {
      headline: either(
        'unit',
        'Kế hoạch không giao chỉ tiêu này cho “{unit|raw}”.',
        'Kế hoạch không có chỉ tiêu này.',
      ),
      detail: either('measure', 'chỉ tiêu {measure}', undefined),
    },
  },
  cures: {
    'plan.from-the-level-above': '{actor} xây dựng kế hoạch trên cơ sở kế hoạch của cấp trên',
    'plan.reviewed': '{actor} sơ kết kế hoạch và báo cáo',
    'targets.adjusted': '{actor} điều chỉnh chỉ tiêu của kế hoạch',
  },
  tasks: {},
  codes: {
    measure: {
      sourced: 'tạo nguồn',
      admitted: 'kết nạp',
    },
    shortfallCause: {
      'no-source': 'thiếu nguồn',
      'class-not-held': 'chưa mở được lớp',
      'not-qualified': 'chưa đủ tiêu chuẩn',
      'moved-away': 'chuyển đi nơi khác',
      withdrew: 'xin rút',
      'procedure-late': 'thủ tục chậm',
      'no-cell': 'nơi chưa có chi bộ',
      other: 'khác',
    },
  },
  provisions: {
    'plan.admission-rate.target': 'chỉ tiêu kết nạp hằng năm so với tổng số đảng viên',
    'plan.levels': 'các cấp xây dựng kế hoạch',
    'plan.quality.target': 'chỉ tiêu tổ chức đảng, đảng viên hoàn thành tốt nhiệm vụ trở lên',
    'plan.review.interval': 'định kỳ sơ kết kế hoạch',
    'plan.villages-with-cell.target': 'chỉ tiêu thôn, tổ dân phố có chi bộ đến năm 2030',
    'plan.villages-with-member.target': 'chỉ tiêu thôn, tổ dân phố có đảng viên đến năm 2025',
  },
}
