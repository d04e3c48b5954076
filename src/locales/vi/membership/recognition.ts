import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the recognition. */
export const recognitionRules = {
  'recognition.shortfall-reported': {
    title:
      'kết quả biểu quyết công nhận chính thức không đủ tỷ lệ được báo cáo đầy đủ lên cấp ủy có thẩm quyền',
    broken: null,
    met: 'Kết quả biểu quyết không đủ tỷ lệ đã được báo cáo ngày {reportedOn}.',
  },
  'recognition.decision-on-time': {
    title:
      'cấp ủy có thẩm quyền quyết định về việc công nhận chính thức đúng thời hạn, tính từ nghị quyết của chi bộ',
    broken: {
      headline: 'Quyết định công nhận quá thời hạn: {actual}, hạn cuối {lastDay}.',
      todo: '{actor} kiểm điểm trách nhiệm về việc chậm; ngày công nhận chính thức không thay đổi',
    },
    met: 'Quyết định ngày {actual} là trong thời hạn đến ngày {lastDay} tính từ nghị quyết của chi bộ ngày {from}.',
  },
  'recognition.self-review-after-term': {
    title: 'bản tự kiểm điểm được viết sau khi hết thời kỳ dự bị',
    broken: {
      headline: (facts) =>
        facts.paper === 'doc.helper-remarks'
          ? 'Nhận xét quá sớm: {actual}, phải sau ngày {endsOn}.'
          : facts.paper === 'doc.recognition-opinions'
            ? 'Lấy ý kiến quá sớm: {actual}, phải sau ngày {endsOn}.'
            : 'Tự kiểm điểm quá sớm: {actual}, phải sau ngày {endsOn}.',
    },
    met: (facts) =>
      facts.paper === undefined
        ? 'Bản tự kiểm điểm ngày {actual} được viết sau khi hết thời kỳ dự bị ngày {endsOn}.'
        : 'Văn bản ngày {actual} được lập sau khi hết thời kỳ dự bị ngày {endsOn}.',
  },
  'recognition.file-complete': {
    title: 'hồ sơ xét công nhận đảng viên chính thức có đủ giấy tờ',
    broken: {
      headline: 'Hồ sơ xét công nhận còn thiếu {absent|count} giấy tờ.',
      detail: '{absent|list}',
    },
    met: 'Hồ sơ xét công nhận đã có đủ giấy tờ.',
  },
  'recognition.three-failed-votes': {
    title:
      'khi đã biểu quyết hết số lần cho phép mà không đủ tỷ lệ thì báo cáo cấp trên, không biểu quyết tiếp trước khi có trả lời',
    broken: {
      headline: 'Đã {failed} lần không đủ tỷ lệ, tối đa {maximum} lần.',
      todo: 'nơi biểu quyết báo cáo đầy đủ kết quả lên cấp ủy có thẩm quyền, có trả lời rồi mới biểu quyết tiếp',
    },
    met: 'Số lần biểu quyết không đủ tỷ lệ là {failed}, chưa đến {maximum} lần.',
  },
  'recognition.cell-review-on-time': {
    title: 'chi bộ xét, đề nghị công nhận chính thức đúng thời hạn sau khi hết thời kỳ dự bị',
    broken: {
      headline: 'Xét công nhận quá thời hạn: {actual}, hạn cuối {lastDay}.',
      todo: '{actor} kiểm điểm trách nhiệm về việc chậm; ngày công nhận chính thức không thay đổi',
    },
    met: 'Chi bộ xét ngày {actual}, trong thời hạn đến ngày {lastDay} tính từ ngày hết thời kỳ dự bị {from}.',
  },
  'recognition.date-not-delayed': {
    title: 'ngày công nhận chính thức là ngày hết thời kỳ dự bị, dù quyết định ban hành muộn',
    broken: null,
    met: 'Ngày công nhận chính thức là ngày {officialSince}, không phụ thuộc ngày ra quyết định công nhận {recognisedOn}.',
  },
  'recognition.removal-if-unqualified': {
    title: 'đảng viên dự bị không đủ tư cách thì chi bộ đề nghị xóa tên, không khai trừ',
    broken: {
      headline: 'Xét tư cách quá sớm: {actual}, dự bị đến ngày {endsOn}.',
      todo: 'chi bộ chờ hết thời kỳ dự bị rồi mới xét tư cách; vi phạm khác thì đề nghị xóa tên theo đúng vi phạm đó',
    },
    met: either(
      'endsOn',
      'Xét tư cách ngày {actual}, thời kỳ dự bị đã hết ngày {endsOn}.',
      'Lưu ý: đảng viên dự bị không đủ tư cách thì chi bộ đề nghị xóa tên, không khai trừ.',
    ),
  },
  'recognition.announced-by-official-cell': {
    title:
      'quyết định công nhận đảng viên đang sinh hoạt tạm thời do chi bộ nơi sinh hoạt chính thức công bố',
    broken: { headline: 'Công bố sai chi bộ: nơi sinh hoạt tạm thời từ {since}.' },
    met: 'Đảng viên sinh hoạt tạm thời ở nơi khác từ ngày {since}; chi bộ nơi sinh hoạt chính thức công bố quyết định.',
  },
  'recognition.announced-at-nearest-meeting': {
    title: 'quyết định công nhận chính thức được công bố tại kỳ sinh hoạt chi bộ gần nhất',
    broken: {
      headline: either(
        'metOn',
        'Công bố chậm: {actual}, chi bộ đã họp ngày {metOn}.',
        'Chưa công bố quyết định tại kỳ sinh hoạt gần nhất.',
      ),
    },
    met: 'Quyết định công nhận ngày {recognisedOn} được công bố ngày {actual}.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
