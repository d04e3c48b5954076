import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the badges. */
export const badgeRules = {
  'badge.earned': {
    title:
      'việc tặng Huy hiệu Đảng thực hiện khi đủ năm tuổi đảng, chỉ sớm hơn khi bị bệnh nặng hoặc từ trần',
    broken: {
      headline: ({ required, held, leftOn, endsOn }) => {
        if (leftOn !== undefined) return 'Không tặng: đã ra khỏi Đảng ngày {leftOn}.'
        if (required !== undefined) return 'Không có Huy hiệu {years} năm tuổi đảng.'
        if (held !== undefined) return 'Đã có Huy hiệu {held} năm, không tặng Huy hiệu {years} năm.'
        return endsOn === undefined
          ? 'Chưa đủ {years} năm tuổi đảng: đến ngày {earnedOn}.'
          : 'Chưa đủ {years} năm: tư cách đảng viên chấm dứt {endsOn}.'
      },
      todo: ({ required, held, leftOn, endsOn }) => {
        if (required !== undefined) return '{actor} chỉ tặng loại Huy hiệu Đảng có trong quy định'
        return [held, leftOn, endsOn].every((fact) => fact === undefined)
          ? undefined
          : 'không tặng Huy hiệu này'
      },
    },
    met: 'Ngày {earnedOn} đủ {years} năm tuổi đảng, được tặng Huy hiệu Đảng từ ngày {earliestOn}.',
  },
  'badge.after-discipline': {
    title:
      'sau khi bị kỷ luật, đảng viên chờ đủ số tháng quy định và được chi bộ công nhận đã sửa chữa khuyết điểm',
    broken: {
      headline: ({ acknowledged }) =>
        acknowledged === undefined
          ? 'Chưa được xét tặng Huy hiệu Đảng đến ngày {endsOn}: {form}.'
          : 'Chi bộ chưa công nhận đã sửa chữa khuyết điểm ({disciplinedOn}).',
      todo: either(
        'acknowledged',
        'chi bộ xét, công nhận đảng viên đã sửa chữa khuyết điểm',
        'chờ hết thời gian quy định rồi mới xét tặng',
      ),
    },
    met: 'Thời gian chờ sau khi bị {form} ngày {disciplinedOn} đã hết ngày {endsOn}, chi bộ đã công nhận việc sửa chữa khuyết điểm.',
  },
  'badge.flow': note(
    'đảng viên khai đề nghị, các cấp ủy xét chuyển lên, ban thường vụ cấp ủy cấp tỉnh quyết định tặng Huy hiệu Đảng',
  ),
  'badge.rounds': {
    title:
      'việc trao Huy hiệu Đảng thực hiện vào bốn ngày lễ lớn trong năm và các dịp quan trọng khác, không loại trừ ngày khác',
    broken: null,
    met: ({ isUsual }) =>
      isUsual === true
        ? 'Huy hiệu Đảng được tặng vào một trong các dịp thường lệ: {occasions}.'
        : 'Các dịp tặng thường lệ là {occasions}; ban thường vụ cấp ủy cấp tỉnh có thể chọn dịp quan trọng khác.',
  },
  'badge.carried-over': {
    title: 'số Huy hiệu Đảng ghi trong sổ sách phù hợp với tuổi đảng của đảng viên',
    broken: {
      headline: ({ standing, required }) => {
        if (standing !== undefined) return 'Sổ mâu thuẫn: đảng viên dự bị có Huy hiệu Đảng.'
        return required !== undefined
          ? 'Sổ ghi Huy hiệu {years} năm, không có loại này.'
          : 'Sổ ghi quá sớm Huy hiệu {years} năm: sớm nhất {earliestOn}.'
      },
      detail: either('standing', 'Huy hiệu {badges} năm tuổi đảng', undefined),
    },
    met: 'Sổ sách ghi Huy hiệu {badges} năm tuổi đảng, phù hợp với tuổi đảng.',
  },
  'badge.due': {
    title: 'đảng viên đủ năm tuổi đảng được xét tặng Huy hiệu Đảng',
    met: 'Không có Huy hiệu Đảng nào đến kỳ phải xét tặng.',
    broken: null,
  },
  'badge.before-transfer': {
    title:
      'trước khi chuyển sinh hoạt đảng chính thức, nơi chuyển đi đề nghị tặng Huy hiệu Đảng cho đảng viên đã đủ năm tuổi đảng',
    broken: { headline: 'Chưa đề nghị tặng Huy hiệu {years} năm (đủ từ {earnedOn}).' },
    met: 'Không có Huy hiệu Đảng nào phải đề nghị trước khi chuyển hồ sơ.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
