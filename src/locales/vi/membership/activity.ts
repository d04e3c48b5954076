import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

/** Words of activity suspended and resumed. */
export const activityRules = {
  'activity.suspension-within-limit': {
    title:
      'thời hạn đình chỉ sinh hoạt đảng, kể cả gia hạn, không vượt mức tối đa, trừ khi đang trong thời gian tố tụng hình sự',
    broken: { headline: 'Đình chỉ sinh hoạt quá thời hạn: {actual}, hạn cuối {lastDay}.' },
    met: 'Đình chỉ sinh hoạt đảng từ ngày {from} kết thúc ngày {actual}, trong thời hạn đến ngày {lastDay}.',
  },
  'activity.moving-work-under-a-year': {
    title: 'thời gian miễn công tác và sinh hoạt đảng do công việc lưu động dưới 1 năm',
    broken: { headline: 'Miễn do lưu động quá thời hạn: {actual}, hạn cuối {lastDay}.' },
    met: 'Miễn sinh hoạt đảng do công việc lưu động từ ngày {from} đến ngày {actual}, dưới 1 năm.',
  },
  'membership.activity-resumed': {
    title:
      'sau khi gián đoạn, đảng viên chỉ được nối lại sinh hoạt đảng khi không có lỗi và vẫn giữ tư cách, làm đủ nhiệm vụ đảng viên',
    broken: {
      headline: either(
        'ownFault',
        'Có lỗi trong thời gian gián đoạn sinh hoạt từ {since}.',
        'Chưa được xác nhận làm đủ nhiệm vụ từ ngày {since}.',
      ),
      todo: either(
        'ownFault',
        'chi bộ xét, đề nghị xóa tên; không nối lại sinh hoạt đảng',
        'chi bộ và đảng ủy cơ sở làm rõ, xác nhận việc giữ tư cách, làm nhiệm vụ đảng viên',
      ),
    },
    met: 'Đảng viên gián đoạn sinh hoạt đảng từ ngày {since} không do lỗi của bản thân, được nối lại sinh hoạt.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
