import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the background declaration. */
export const backgroundRules = {
  'background.self-declared': {
    title: 'người xin vào Đảng tự khai lý lịch đầy đủ, rõ ràng, trung thực',
    broken: {
      headline: (facts) =>
        facts.truthful === false
          ? 'Lý lịch có nội dung khai không trung thực.'
          : 'Không tự khai lý lịch: người khác viết hộ.',
    },
    met: (facts) =>
      facts.byApplicant === true
        ? 'Lý lịch do người xin vào Đảng tự khai.'
        : 'Lý lịch do người khác viết hộ; quy định áp dụng không cấm việc này.',
  },
  'background.form': {
    title: 'lý lịch khai đúng mẫu, quê quán khai theo đúng giấy tờ quy định',
    broken: {
      headline: (facts) =>
        facts.formDefects === true
          ? 'Lý lịch có tẩy xóa, sửa chữa hoặc để trống.'
          : 'Quê quán khai sai căn cứ.',
      detail: either('actual', 'khai theo {actual}, quy định là {required}', undefined),
    },
    met: 'Nội dung ghi về hình thức và quê quán không sai quy định.',
  },
  'background.relatives-declared': {
    title: 'lý lịch khai đủ những người thân theo quy định',
    broken: {
      headline: 'Lý lịch chưa khai đủ: thiếu {absent|count} nhóm người thân.',
      detail: '{absent|list}',
    },
    met: 'Lý lịch đã khai đủ những nhóm người thân theo quy định.',
  },
  'background.certified-after-verification': {
    title:
      'lý lịch được đúng cấp ủy có thẩm quyền chứng nhận sau khi có đủ kết quả thẩm tra, trước khi chi bộ xét',
    broken: { headline: 'Còn {unanswered} yêu cầu thẩm tra chưa được trả lời.' },
    met: (facts) =>
      facts.certifiedOn === undefined
        ? 'Mọi yêu cầu thẩm tra lý lịch đã được trả lời.'
        : 'Lý lịch đã được chứng nhận ngày {certifiedOn}.',
  },
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
