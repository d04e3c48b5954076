import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { outOfOrder } from './procedure.js'

/** Words of the annual plan. */
export const plans: SubjectTexts<'plans'> = {
  rules: {
    'plan.layered': {
      title: 'mỗi cấp theo hướng dẫn xây dựng kế hoạch trên cơ sở kế hoạch của cấp trên',
      broken: 'Vào ngày đó, cấp “{level}” không thuộc các cấp xây dựng kế hoạch: {required}.',
      met: 'Kế hoạch của cấp “{level}” đúng thứ tự các cấp xây dựng kế hoạch.',
    },
    'plan.targets': {
      title: 'số dự kiến kết nạp trong năm nằm trong chỉ tiêu chung của toàn quốc',
      broken:
        'Kế hoạch dự kiến kết nạp {planned} người trên tổng số {membership} đảng viên; chỉ tiêu là {least}–{most}% tổng số đảng viên.',
      met: 'Kế hoạch dự kiến kết nạp {planned} người trên tổng số {membership} đảng viên, trong chỉ tiêu {least}–{most}%.',
    },
    'list.reviewed-monthly': {
      title: 'danh sách cảm tình Đảng được rà soát hằng tháng ở từng cấp',
      broken:
        'Sau ngày {from}, cấp “{level}” phải rà soát danh sách chậm nhất ngày {lastDay}; rà soát ngày {actual} là quá hạn.',
      met: 'Cấp “{level}” rà soát danh sách ngày {actual}, trong hạn đến ngày {lastDay}.',
    },
    'plan.shortfall-of-target': {
      title: 'nguyên nhân chưa đạt được nêu cho một chỉ tiêu có trong kế hoạch',
    },
    'plan.reviewed-yearly': {
      title: 'kế hoạch được sơ kết và báo cáo hằng năm',
      broken:
        'Sau lần sơ kết ngày {from}, phải sơ kết chậm nhất ngày {lastDay}; sơ kết ngày {actual} là quá hạn.',
    },
    'plan.previous-review': {
      title: 'lần sơ kết trước không sau lần sơ kết này',
      broken: 'Lần sơ kết trước ghi ngày {previousOn}, lại sau lần sơ kết này, ngày {actual}.',
    },
    'plan.out-of-order': {
      title: 'các việc của kế hoạch theo đúng trình tự',
      broken: (facts) => outOfOrder(facts.possible, 'Kế hoạch'),
    },
  },
  missing: {
    'plan.above': 'Kế hoạch chưa nêu kế hoạch của cấp trên mà mình cụ thể hóa.',
    'plan.pool-survey': 'Chưa khảo sát nguồn trước khi xây dựng kế hoạch.',
    'plan.report': 'Kết quả sơ kết kế hoạch chưa được báo cáo.',
    'plan.review': 'Kế hoạch chưa được sơ kết trong năm.',
    'plan.target': either(
      'unit',
      'Kế hoạch không giao chỉ tiêu {measure} cho “{unit|raw}”.',
      'Kế hoạch không có chỉ tiêu này.',
    ),
  },
  cures: {
    'plan.from-the-level-above': 'xây dựng kế hoạch trên cơ sở kế hoạch của cấp trên',
    'plan.reviewed': 'sơ kết kế hoạch và báo cáo',
    'targets.adjusted': 'điều chỉnh chỉ tiêu của kế hoạch',
  },
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
