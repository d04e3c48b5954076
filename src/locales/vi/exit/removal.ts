import type { Facts } from '../../../law/finding.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { count, steps } from './exit-votes.js'

const removalGround = (facts: Facts) => {
  if (facts.excused === true) return 'Không xóa tên: có lý do chính đáng.'
  if (facts.exemptedSince !== undefined) return 'Không xóa tên: được miễn sinh hoạt từ {exemptedSince}.'
  if (facts.suspendedSince !== undefined) return 'Không xóa tên: bị đình chỉ sinh hoạt từ {suspendedSince}.'
  if (facts.required !== undefined) return 'Sai căn cứ: khác căn cứ chi bộ đã xét.'
  if (facts.educatedSince !== undefined) return 'Chưa đủ {minimum} tháng giáo dục, từ ngày {educatedSince}.'
  if (facts.resumedOn !== undefined) return 'Hết căn cứ xóa tên: đã nối lại sinh hoạt {resumedOn}.'
  if (facts.ground === 'card-returned-or-destroyed') return 'Sai căn cứ: đảng viên dự bị chưa có thẻ.'
  if (facts.minimum !== undefined) {
    const unit = facts.ground === 'standing-breached' ? 'năm' : 'tháng'
    return `Chưa đủ căn cứ xóa tên: mới {actual} ${unit}, yêu cầu {minimum}.`
  }
  return facts.ground === undefined ? undefined : 'Sai căn cứ: chỉ áp dụng với đảng viên dự bị.'
}

const removalGroundsTold = (facts: Facts) =>
  facts.required === undefined
    ? 'căn cứ nêu ra là “{ground}”'
    : 'quyết định vì “{ground}”, chi bộ xét vì “{required}”'

/** Words of removal. */
export const removalRules = {
  'removal.grounds': {
    title: 'việc xóa tên có căn cứ theo quy định, kèm số liệu',
    broken: {
      headline: removalGround,
      detail: removalGroundsTold,
      todo: ({ excused, resumedOn, exemptedSince, suspendedSince }) =>
        excused === true || (resumedOn ?? exemptedSince ?? suspendedSince) !== undefined
          ? 'không đề nghị xóa tên vì căn cứ này'
          : undefined,
    },
    met: (facts) => (facts.ground === undefined ? undefined : 'Việc xóa tên căn cứ vào “{ground}”.'),
  },
  'removal.self-criticism': {
    title:
      'trước khi chi bộ biểu quyết xóa tên, đảng viên làm bản tự kiểm điểm, cố tình không làm, hoặc đã được yêu cầu đủ số lần',
    broken: {
      headline: 'Chưa đủ {required} lần yêu cầu tự kiểm điểm: mới {requests} lần.',
      todo: 'chi bộ yêu cầu đảng viên làm bản tự kiểm điểm một lần nữa; chỉ biểu quyết ngay khi đảng viên cố tình không làm',
    },
    met: (facts) =>
      facts.answer === undefined
        ? 'Đã yêu cầu đảng viên làm bản tự kiểm điểm {requests} lần mà đảng viên không làm.'
        : 'Trả lời của đảng viên về bản tự kiểm điểm ngày {answeredOn}: {answer}.',
  },
  'removal.resolutions-present': steps(
    'việc xóa tên qua chi bộ, đảng ủy bộ phận và đảng ủy cơ sở trước khi quyết định',
  ),
  'removal.shortfall-reported': {
    title: 'kết quả biểu quyết xóa tên không đủ tỷ lệ được báo cáo đầy đủ lên cấp ủy có thẩm quyền',
    broken: { headline: 'Chưa báo cáo kết quả biểu quyết không đủ tỷ lệ.' },
    met: 'Kết quả biểu quyết không đủ tỷ lệ đã được báo cáo ngày {reportedOn}.',
  },
  'removal.votes': count('mỗi cấp có đủ số phiếu tán thành việc xóa tên', 'chưa được xóa tên'),
} satisfies Partial<SubjectTexts<'exit'>['rules']>
