import { countOf } from '../../facts.js'
import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the verification. */
export const verificationRules = {
  'verification.procedure-order': {
    title: 'lý lịch được đóng dấu giáp lai trước khi gửi thẩm tra, và trước khi nhận xét, chứng nhận',
    broken: {
      headline: either(
        'certifiedOn',
        'Sai trình tự: chứng nhận {certifiedOn}, đóng dấu giáp lai {sealedOn}.',
        'Sai trình tự: gửi thẩm tra {requestedOn}, đóng dấu giáp lai {sealedOn}.',
      ),
    },
    met: 'Lý lịch đã được đóng dấu giáp lai ngày {sealedOn}, đúng trình tự.',
  },
  'verification.impartial': {
    title: 'không cử người xin vào Đảng hoặc người thân của họ đi thẩm tra lý lịch',
    broken: {
      headline: 'Sai người đi thẩm tra: thuộc diện không được cử.',
      detail: 'người đi thẩm tra là {actual}',
    },
    met: 'Người đi thẩm tra không thuộc diện không được cử.',
  },
  'verification.complete': {
    title: 'thẩm tra đủ những người theo quy định, trừ người được miễn',
    broken: {
      headline: 'Chưa thẩm tra đủ những người phải thẩm tra.',
      detail: 'còn thiếu {unverified|list}',
    },
    met: (facts) =>
      facts.samePlace === true
        ? 'Mọi người cùng sinh sống trong phạm vi một tổ chức đảng và đã rõ lý lịch, không phải thẩm tra riêng.'
        : 'Đã thẩm tra đủ những người theo quy định.',
  },
  'verification.content-covered': {
    title: 'thẩm tra đủ các nội dung theo quy định',
    broken: {
      headline: ({ uncovered, uncoveredOfRelatives }) =>
        `Chưa thẩm tra đủ: còn thiếu ${countOf(uncovered, uncoveredOfRelatives)} nội dung.`,
      detail: ({ uncovered, uncoveredOfRelatives }) => {
        if (uncoveredOfRelatives === undefined) return '{uncovered|list}'
        const ofRelatives = 'của người thân: {uncoveredOfRelatives|list}'
        return countOf(uncovered) === 0
          ? ofRelatives
          : `của người xin vào Đảng: {uncovered|list}; ${ofRelatives}`
      },
    },
    met: 'Đã thẩm tra đủ các nội dung theo quy định.',
  },
  'verification.asked-about': {
    title: 'không chứng nhận lý lịch khi chưa thẩm tra, kết quả thẩm tra chưa rõ thì phải thẩm tra tiếp',
    broken: {
      headline: (facts) =>
        facts.unasked !== undefined
          ? 'Chưa gửi đủ yêu cầu thẩm tra.'
          : facts.unsettled !== undefined
            ? 'Chưa rõ hoặc bị từ chối: {unsettled} kết quả thẩm tra.'
            : 'Khai chưa đúng hoặc chưa đủ theo {wrong} kết quả thẩm tra.',
      detail: either('unasked', '{unasked|list}', undefined),
    },
    met: 'Những người thuộc diện thẩm tra đều đã được thẩm tra, không còn kết quả nào chưa rõ.',
  },
  'verification.reply-content': {
    title: 'cấp ủy nơi được yêu cầu thẩm tra xác nhận nội dung khai trong lý lịch là đúng hay chưa đúng',
    broken: {
      headline: 'Nơi được yêu cầu từ chối xác nhận lý lịch.',
      todo: '{actor} xác nhận khai đúng hay chưa đúng; không có quy định nào cho phép từ chối',
    },
    met: 'Cấp ủy nơi được yêu cầu thẩm tra trả lời: {answer}.',
  },
  'verification.reply-on-time': {
    title: 'cấp ủy, cơ quan được yêu cầu trả lời thẩm tra đúng thời hạn',
    broken: { headline: 'Trả lời thẩm tra quá thời hạn: {actual}, hạn cuối {lastDay}.' },
    met: 'Yêu cầu thẩm tra nhận ngày {from} được trả lời ngày {actual}, trong thời hạn đến ngày {lastDay}.',
  },
  'verification.unclear-only': note(
    'chỉ thẩm tra nội dung chưa rõ; cấp cơ sở xác nhận mà vẫn chưa rõ thì đến ban tổ chức cấp trên trực tiếp',
  ),
  'verification.armed-forces': note(
    'đối với người trong lực lượng vũ trang, đối chiếu với lý lịch đã khai khi nhập ngũ hoặc tuyển dụng, nội dung chưa rõ thì thẩm tra',
  ),
  'verification.abroad': note(
    'người ở ngoài nước: đối chiếu lý lịch trong nước; người thân ở ngoài nước: hỏi cấp ủy hoặc cơ quan đại diện ở đó',
  ),
  'verification.foreign-employer': note(
    'người làm việc cho tổ chức nước ngoài tại Việt Nam: đại diện đảng ủy cơ sở đến nơi làm việc và cơ quan an ninh thẩm tra',
  ),
  'verification.cost': note(
    'chi phí thẩm tra theo quy định của Đảng và Nhà nước; đơn vị khó khăn thì cấp ủy cấp trên trực tiếp chi',
  ),
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
