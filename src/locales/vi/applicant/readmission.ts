import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'
import { consentOf } from './consent.js'

const again = consentOf('về việc kết nạp lại')

/** Words of an admission again. */
export const readmissionRules = {
  'readmission.wait-elapsed': {
    title: 'người xin kết nạp lại đã ra khỏi Đảng ít nhất 36 tháng',
    broken: { headline: 'Chưa đủ {months} tháng từ khi ra khỏi Đảng ngày {from}.' },
    met: 'Tính từ ngày ra khỏi Đảng {from}, đến ngày {earliest} đã đủ {months} tháng.',
  },
  'readmission.record-cleared': {
    title: 'người bị kết án vì tội ít nghiêm trọng đã được xóa án tích ít nhất 60 tháng',
    broken: { headline: 'Chưa đủ {months} tháng từ khi được xóa án tích ngày {from}.' },
    met: 'Tính từ ngày được xóa án tích {from}, đến ngày {earliest} đã đủ {months} tháng.',
  },
  'readmission.population': {
    title:
      'người bị đưa ra khỏi Đảng do vi phạm chính sách dân số đã chờ đủ số tháng quy định; từ ngày 03/06/2025 không còn phải chờ',
    broken: {
      headline: ({ child }) =>
        child === undefined
          ? 'Chưa đủ {months} tháng từ khi bị đưa ra khỏi Đảng {from}.'
          : 'Không được kết nạp lại: sinh con thứ năm trở lên.',
      todo: either('child', 'không xét kết nạp lại', undefined),
    },
    met: ({ isOff }) =>
      isOff === undefined
        ? 'Tính từ ngày bị đưa ra khỏi Đảng do vi phạm chính sách dân số {from}, đến ngày {earliest} đã đủ {months} tháng.'
        : 'Thời gian chờ do vi phạm chính sách dân số không còn áp dụng.',
  },
  'readmission.population-repeat': {
    title: 'người tiếp tục vi phạm chính sách dân số sau khi ra khỏi Đảng thì không kết nạp lại',
    broken: {
      headline: ({ outcome }) =>
        outcome === 'never-considered'
          ? 'Không kết nạp lại: vi phạm lại sau {leftOn} (con thứ {child}).'
          : 'Trái chính sách dân số sau {leftOn} (con thứ {child}): ghi nhận.',
      todo: ({ outcome }) =>
        outcome === 'never-considered'
          ? 'không xét kết nạp lại'
          : 'ghi nhận trong hồ sơ; việc này không cản trở việc xét',
    },
    met: 'Không có vi phạm chính sách dân số sau khi ra khỏi Đảng.',
  },
  'readmission.reason-not-barred': {
    title: 'lý do ra khỏi Đảng không thuộc trường hợp không được kết nạp lại',
    broken: {
      headline: 'Không được kết nạp lại vì lý do ra khỏi Đảng.',
      todo: 'không xét kết nạp lại',
      detail: '{reason}',
    },
    met: ({ reason, hardship }) => {
      if (reason === undefined) return undefined
      return hardship === undefined
        ? 'Lý do ra khỏi Đảng: {reason}; không thuộc trường hợp không được kết nạp lại.'
        : 'Người đó xin ra khỏi Đảng do hoàn cảnh gia đình đặc biệt khó khăn, không thuộc trường hợp không được kết nạp lại.'
    },
  },
  'readmission.once': {
    title: 'chỉ được kết nạp lại một lần',
    broken: {
      headline: 'Không được kết nạp lại nữa: đã {actual} lần, tối đa {maximum}.',
      todo: 'không xét kết nạp lại',
    },
    met: 'Người đó chưa được kết nạp lại lần nào.',
  },
  'readmission.consented': {
    title: 'ban thường vụ cấp ủy cấp tỉnh đồng ý bằng văn bản trước khi ra quyết định kết nạp lại',
    broken: { headline: again.broken, detail: again.detail },
    met: again.met,
  },
  'readmission.full-procedure': {
    title: 'toàn bộ thủ tục kết nạp được làm lại sau khi người đó ra khỏi Đảng',
    broken: {
      headline: 'Chưa làm lại thủ tục sau ngày {leftOn}: thiếu {absent|count} việc.',
      detail: '{absent|list}',
    },
    met: 'Thủ tục kết nạp đã được làm lại sau khi người đó ra khỏi Đảng ngày {leftOn}.',
  },
  'readmission.probation-again': {
    title: 'người được kết nạp lại phải qua thời kỳ dự bị 12 tháng',
    broken: { headline: 'Chưa hết thời kỳ dự bị sau kết nạp lại: đến {endsOn}.' },
    met: 'Thời kỳ dự bị của người được kết nạp lại tính từ ngày {joinedOn} đã hết ngày {endsOn}.',
  },
  'readmission.papers': note(
    'người đó làm đơn xin kết nạp lại; giấy tờ chứng minh lần kết nạp trước và việc ra khỏi Đảng theo hướng dẫn của cấp tỉnh',
  ),
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
