import type { SideTexts } from '../texts.js'

/** Words of the annual plan. */
export const plansTexts: SideTexts = {
  acts: {},
  states: {},
  cures: {},
  codes: {},
  rules: {},
  missing: {},
  provisions: {
    'plan.admission-rate.target': 'chỉ tiêu kết nạp hằng năm so với tổng số đảng viên',
    'plan.levels': 'các cấp xây dựng kế hoạch',
    'plan.quality.target': 'chỉ tiêu tổ chức đảng, đảng viên hoàn thành tốt nhiệm vụ trở lên',
    'plan.review.interval': 'định kỳ sơ kết kế hoạch',
    'plan.villages-with-cell.target': 'chỉ tiêu thôn, tổ dân phố có chi bộ đến năm 2030',
    'plan.villages-with-member.target': 'chỉ tiêu thôn, tổ dân phố có đảng viên đến năm 2025',
    'statistics.report.interval': 'định kỳ báo cáo thống kê',
  },
}
