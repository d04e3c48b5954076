import type { SideTexts } from '../texts.js'

/** Words of the side road: seniority and badges. */
export const seniorityTexts: SideTexts = {
  acts: { 'badge.awarded': 'tặng Huy hiệu Đảng' },
  states: {},
  cures: {
    'badge.wait': 'chờ đến khi đủ điều kiện tặng Huy hiệu Đảng',
    'correction.acknowledged': 'chi bộ công nhận đảng viên đã sửa chữa khuyết điểm',
  },
  codes: {
    illness: 'bị bệnh nặng',
    posthumous: 'truy tặng',
    'first-decision-less-time-outside':
      'ngày ra quyết định kết nạp lần đầu, trừ thời gian không ở trong Đảng',
    '02-03': 'ngày 03/02',
    '05-19': 'ngày 19/05',
    '09-02': 'ngày 02/09',
    '11-07': 'ngày 07/11',
  },
  rules: {
    'badge.earned': {
      title:
        'việc tặng Huy hiệu Đảng thực hiện khi đủ năm tuổi đảng, chỉ sớm hơn khi bị bệnh nặng hoặc từ trần',
      broken: ({ required, endsOn }) => {
        if (required !== undefined)
          return 'Không có Huy hiệu {years} năm tuổi đảng; chỉ có các loại {required}.'
        return endsOn === undefined
          ? 'Đến ngày {earnedOn} mới đủ {years} năm tuổi đảng, sớm nhất được tặng từ ngày {earliestOn}; ngày {actual} là quá sớm.'
          : 'Đến ngày {earnedOn} mới đủ {years} năm tuổi đảng, sớm nhất được tặng từ ngày {earliestOn}; tư cách đảng viên đã chấm dứt ngày {endsOn}.'
      },
      met: 'Ngày {earnedOn} đủ {years} năm tuổi đảng, được tặng Huy hiệu Đảng từ ngày {earliestOn}.',
    },
    'badge.after-discipline': {
      title:
        'sau khi bị kỷ luật, đảng viên chờ đủ số tháng quy định và được chi bộ công nhận đã sửa chữa khuyết điểm',
      broken: ({ acknowledged }) =>
        acknowledged === undefined
          ? 'Đảng viên bị {form} ngày {disciplinedOn}, đến ngày {endsOn} mới được xét tặng Huy hiệu Đảng; ngày {actual} là quá sớm.'
          : 'Chi bộ chưa công nhận đảng viên bị {form} ngày {disciplinedOn} đã sửa chữa khuyết điểm.',
      met: 'Thời gian chờ sau khi bị {form} ngày {disciplinedOn} đã hết ngày {endsOn}, chi bộ đã công nhận việc sửa chữa khuyết điểm.',
    },
    'badge.flow': {
      title:
        'đảng viên khai đề nghị, các cấp ủy xét chuyển lên, ban thường vụ cấp ủy cấp tỉnh quyết định tặng Huy hiệu Đảng',
    },
    'seniority.readmitted': {
      title:
        'tuổi đảng của người được kết nạp lại tính từ ngày ra quyết định kết nạp lần đầu, trừ thời gian không ở trong Đảng',
      met: ({ seniorityFrom }) =>
        seniorityFrom === undefined
          ? 'Thời gian không ở trong Đảng từ ngày {leftOn} đến ngày {readmittedOn} không được tính tuổi đảng.'
          : 'Tuổi đảng tính từ ngày {seniorityFrom}, trừ thời gian không ở trong Đảng từ ngày {leftOn} đến ngày {readmittedOn}.',
    },
    'seniority.restored': {
      title: 'tuổi đảng của đảng viên được phục hồi sau khi bị xóa tên, khai trừ oan sai được tính liên tục',
    },
  },
  missing: {
    'evidence.correctionAcknowledged':
      'Chưa ghi chi bộ có công nhận đảng viên đã sửa chữa khuyết điểm hay không.',
    'law.badge-advance': 'Chưa có căn cứ về thời gian xét tặng sớm đối với Huy hiệu trên 90 năm tuổi đảng.',
    'member.died': 'Hồ sơ chưa ghi việc đảng viên từ trần.',
    'membership.official': 'Hồ sơ chưa thể hiện là đảng viên chính thức.',
    'person.former.decidedOn': 'Hồ sơ chưa ghi ngày ra quyết định kết nạp lần đầu.',
  },
  provisions: {
    'badge.days': 'các đợt tặng Huy hiệu Đảng',
    'badge.early.illness.from-70': 'thời gian xét tặng sớm tối đa khi bị bệnh nặng, Huy hiệu 70 đến 90 năm',
    'badge.early.illness.to-65': 'thời gian xét tặng sớm tối đa khi bị bệnh nặng, Huy hiệu 30 đến 65 năm',
    'badge.early.posthumous': 'thời gian truy tặng sớm tối đa',
    'badge.wait.dismissal': 'thời gian chờ xét tặng Huy hiệu Đảng sau khi bị cách chức',
    'badge.wait.reprimand': 'thời gian chờ xét tặng Huy hiệu Đảng sau khi bị khiển trách',
    'badge.wait.warning': 'thời gian chờ xét tặng Huy hiệu Đảng sau khi bị cảnh cáo',
    'badge.years': 'các mức năm tuổi đảng được tặng Huy hiệu Đảng',
    'seniority.readmitted.start': 'ngày bắt đầu tính tuổi đảng của người được kết nạp lại',
    'seniority.under-age.north.until': 'mốc giữ nguyên ngày vào Đảng của người được kết nạp khi chưa đủ tuổi',
    'seniority.under-age.south.until':
      'mốc giữ nguyên ngày vào Đảng của người được kết nạp khi chưa đủ tuổi ở phía nam sông Bến Hải',
  },
}
