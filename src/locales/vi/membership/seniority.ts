import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of seniority. */
export const seniorityRules = {
  'seniority.deductions': {
    title: 'thời gian gián đoạn sinh hoạt đảng không được tính tuổi đảng',
    broken: null,
    met: 'Thời gian gián đoạn từ ngày {since} đến ngày {until} không được tính tuổi đảng.',
  },
  'seniority.readmitted': {
    title:
      'tuổi đảng của người được kết nạp lại tính từ ngày ra quyết định kết nạp lần đầu, trừ thời gian không ở trong Đảng',
    broken: null,
    met: ({ seniorityFrom }) =>
      seniorityFrom === undefined
        ? 'Thời gian không ở trong Đảng từ ngày {leftOn} đến ngày {readmittedOn} không được tính tuổi đảng.'
        : 'Tuổi đảng tính từ ngày {seniorityFrom}, trừ thời gian không ở trong Đảng từ ngày {leftOn} đến ngày {readmittedOn}.',
  },
  'seniority.restored': note(
    'tuổi đảng của đảng viên được phục hồi sau khi bị xóa tên, khai trừ oan sai được tính liên tục',
  ),
  'seniority.wartime-joining-day': {
    title: 'ngày vào Đảng của người không qua kết nạp thông thường trong kháng chiến là ngày quy định nêu rõ',
    broken: {
      headline: 'Ngày vào Đảng {ceremonyOn} không được tính như vậy.',
      detail: 'ghi là {joinedBy}',
      todo: '{actor} đối chiếu hồ sơ: chỉ tính như vậy đến hết tháng 07/1954, ở phía nam sông Bến Hải đến hết ngày 30/04/1975',
    },
    met: 'Ngày vào Đảng {ceremonyOn} là {joinedBy}.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
