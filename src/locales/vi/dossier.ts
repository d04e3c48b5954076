import type { RuleTexts } from '../texts.js'

/** Application, background, verification, introduction, opinions, and the dossier as a whole. */
export const dossierRules: Readonly<Record<string, RuleTexts>> = {
  'application.self-made': {
    title: 'người xin vào Đảng tự mình làm đơn',
    broken: 'Đơn xin vào Đảng không do người xin vào Đảng tự làm; người xin vào Đảng phải tự mình làm đơn.',
  },
  'application.handwritten': {
    title: 'đơn xin vào Đảng được viết tay theo thông lệ',
    broken: 'Đơn xin vào Đảng không viết tay; viết tay là thông lệ, văn bản của Trung ương không bắt buộc.',
  },
  'application.before-declaration': {
    title: 'người xin vào Đảng làm đơn trước, rồi mới khai lý lịch',
    broken: 'Lý lịch khai ngày {declaredOn}, trước đơn xin vào Đảng ngày {appliedOn}; đơn phải có trước.',
    met: 'Đơn xin vào Đảng ngày {appliedOn} có trước khi khai lý lịch ngày {declaredOn}.',
  },
  'background.self-declared': {
    title: 'người xin vào Đảng tự khai lý lịch đầy đủ, rõ ràng, trung thực',
    broken: (facts) =>
      facts.truthful === false
        ? 'Lý lịch có nội dung khai không trung thực; người xin vào Đảng phải khai đầy đủ, rõ ràng, trung thực.'
        : 'Lý lịch do người khác viết hộ, trong khi quy định áp dụng không cho phép; người xin vào Đảng phải tự khai.',
    met: (facts) =>
      facts.byApplicant === true
        ? 'Lý lịch do người xin vào Đảng tự khai.'
        : 'Lý lịch do người khác viết hộ; quy định áp dụng không cấm việc này.',
  },
  'background.form': {
    title: 'lý lịch khai đúng mẫu, quê quán khai theo đúng giấy tờ quy định',
    broken: (facts) =>
      facts.formDefects === true
        ? 'Lý lịch có lỗi về hình thức (tẩy xóa, sửa chữa hoặc để trống); phải hoàn chỉnh lại.'
        : 'Quê quán khai theo {actual}, trong khi phải khai theo {required}.',
  },
  'background.relatives-declared': {
    title: 'lý lịch khai đủ những người thân theo quy định',
    broken: 'Lý lịch chưa khai: {absent}; phải khai bổ sung trước khi chứng nhận.',
  },
  'verification.procedure-order': {
    title: 'lý lịch được đóng dấu giáp lai trước khi gửi thẩm tra, và trước khi nhận xét, chứng nhận',
    broken:
      'Lý lịch đóng dấu giáp lai ngày {sealedOn}, sau khi đã chứng nhận ngày {certifiedOn}; dấu giáp lai phải có trước.',
    met: 'Lý lịch đã được đóng dấu giáp lai ngày {sealedOn}, đúng trình tự.',
  },
  'verification.impartial': {
    title: 'không cử người xin vào Đảng hoặc người thân của họ đi thẩm tra lý lịch',
    broken: 'Người được cử đi thẩm tra thuộc diện không được cử ({actual}); phải cử người khác.',
  },
  'verification.complete': {
    title: 'thẩm tra đủ những người theo quy định, trừ người được miễn',
    broken: 'Chưa thẩm tra: {unverified}; phải thẩm tra đủ trước khi chứng nhận lý lịch.',
    met: (facts) =>
      facts.samePlace === true
        ? 'Mọi người cùng sinh sống trong phạm vi một tổ chức đảng và đã rõ lý lịch, không phải thẩm tra riêng.'
        : 'Đã thẩm tra đủ những người theo quy định.',
  },
  'verification.content-covered': {
    title: 'thẩm tra đủ các nội dung theo quy định',
    broken: 'Chưa thẩm tra các nội dung: {uncovered}; phải thẩm tra đủ trước khi chứng nhận lý lịch.',
  },
  'background.certified-after-verification': {
    title:
      'lý lịch được đúng cấp ủy có thẩm quyền chứng nhận sau khi có đủ kết quả thẩm tra, trước khi chi bộ xét',
    broken: (facts) =>
      facts.unanswered === undefined
        ? 'Lý lịch do {actual} chứng nhận là không đúng thẩm quyền; phải là {required|or}.'
        : 'Còn {unanswered} yêu cầu thẩm tra chưa được trả lời; chỉ được chứng nhận lý lịch khi đã có đủ trả lời.',
    met: (facts) =>
      facts.certifiedOn === undefined
        ? 'Lý lịch do {actual} chứng nhận sau khi có đủ kết quả thẩm tra.'
        : 'Lý lịch đã được chứng nhận ngày {certifiedOn}.',
  },
  'verification.reply-on-time': {
    title: 'cấp ủy, cơ quan được yêu cầu trả lời thẩm tra đúng thời hạn',
    broken:
      'Yêu cầu thẩm tra nhận ngày {from} phải được trả lời chậm nhất ngày {lastDay}; ngày {actual} mới trả lời là quá hạn, trách nhiệm thuộc nơi được yêu cầu.',
    met: 'Yêu cầu thẩm tra nhận ngày {from} được trả lời ngày {actual}, trong hạn đến ngày {lastDay}.',
  },
  'introduction.two-official-members': {
    title: 'người xin vào Đảng được đủ số đảng viên chính thức giới thiệu',
    met: 'Đã có {actual} đảng viên chính thức giới thiệu, đủ {required} người theo quy định.',
  },
  'introduction.youth-union-route': {
    title:
      'nơi có tổ chức Đoàn TNCS Hồ Chí Minh, người trong độ tuổi thanh niên phải là đoàn viên, được tổ chức đoàn có thẩm quyền và đảng viên chính thức giới thiệu',
    broken: (facts) =>
      facts.youthUnionMember === false
        ? 'Người xin vào Đảng trong độ tuổi thanh niên, ở nơi có tổ chức Đoàn TNCS Hồ Chí Minh, nhưng không phải là đoàn viên.'
        : 'Nghị quyết giới thiệu do {actual} ban hành là không đúng thẩm quyền; phải là {required|or}.',
    met: 'Đã có nghị quyết giới thiệu của tổ chức đoàn và {actual} đảng viên chính thức giới thiệu.',
  },
  'introduction.trade-union-route': {
    title:
      'nơi không có tổ chức Đoàn, người xin vào Đảng phải là đoàn viên công đoàn, được công đoàn cơ sở và đảng viên chính thức giới thiệu',
    broken: (facts) =>
      facts.tradeUnionMember === false
        ? 'Người xin vào Đảng ở nơi không có tổ chức Đoàn mà có công đoàn, nhưng không phải là đoàn viên công đoàn.'
        : 'Nghị quyết giới thiệu do {actual} ban hành là không đúng thẩm quyền; phải là {required|or}.',
    met: 'Đã có nghị quyết giới thiệu của công đoàn cơ sở và {actual} đảng viên chính thức giới thiệu.',
  },
  'introduction.official-status': {
    title: 'người giới thiệu là đảng viên chính thức',
    broken:
      'Người giới thiệu không phải là đảng viên chính thức; chỉ đảng viên chính thức mới được giới thiệu người vào Đảng.',
    met: 'Người giới thiệu là đảng viên chính thức.',
  },
  'introduction.worked-together': {
    title:
      'người giới thiệu cùng công tác, lao động, học tập hoặc sinh hoạt với người xin vào Đảng đủ thời gian quy định, trong cùng tổ chức đảng',
    broken: (facts) => {
      if (Number(facts.months) < Number(facts.minimum))
        return 'Người giới thiệu mới cùng công tác, lao động, học tập hoặc sinh hoạt với người xin vào Đảng được {months} tháng (từ ngày {togetherSince}); phải đủ {minimum} tháng.'
      return facts.actual === undefined
        ? 'Người giới thiệu đã cùng công tác, lao động, học tập hoặc sinh hoạt {months} tháng nhưng không cùng đơn vị, cùng tổ chức đảng với người xin vào Đảng.'
        : 'Thời gian cùng nhau của người giới thiệu thuộc hình thức “{actual}”, quy định áp dụng chỉ tính: {required}.'
    },
    met: (facts) =>
      facts.waived === true
        ? facts.movedOn === undefined
          ? 'Người giới thiệu được chi bộ phân công thay thế, không phải bảo đảm thời gian cùng công tác, lao động, học tập hoặc sinh hoạt.'
          : 'Người giới thiệu được phân công tại nơi người xin vào Đảng chuyển đến ngày {movedOn}, không phải bảo đảm thời gian cùng công tác, lao động, học tập hoặc sinh hoạt.'
        : 'Người giới thiệu đã cùng công tác, lao động, học tập hoặc sinh hoạt với người xin vào Đảng {months} tháng (từ ngày {togetherSince}), đủ {minimum} tháng.',
  },
  'opinions.gathered': {
    title: 'ý kiến nhận xét được tổng hợp bằng văn bản trước khi chi bộ xét',
    met: 'Ý kiến nhận xét đã được tổng hợp ngày {consolidatedOn}.',
  },
  'opinions.complete': {
    title: 'bản tổng hợp có ý kiến của tổ chức chính trị - xã hội và của chi ủy hoặc chi bộ nơi cư trú',
    broken:
      'Bản tổng hợp ghi miễn lấy ý kiến nơi cư trú, trong khi quy định áp dụng không cho miễn; phải lấy ý kiến nơi cư trú.',
    met: (facts) =>
      facts.residence === 'waived'
        ? 'Ý kiến nơi cư trú được miễn theo quy định của Ban Bí thư.'
        : 'Bản tổng hợp có đủ ý kiến của tổ chức chính trị - xã hội và nơi cư trú.',
  },
  'cell.dossier-complete': {
    title: 'hồ sơ đề nghị xét kết nạp có đủ giấy tờ trước khi chi bộ biểu quyết',
    broken: 'Hồ sơ còn thiếu: {absent}; phải bổ sung đủ trước khi chi bộ biểu quyết.',
  },
  'dossier.fresh': {
    title: 'hồ sơ đề nghị xét kết nạp còn trong thời hạn khi chi bộ xét',
    broken:
      'Hồ sơ lập ngày {openedOn} chỉ sử dụng được đến hết ngày {lastDay}; chi bộ xét ngày {actual} là quá hạn, phải làm lại: {redo}.',
    met: (facts) =>
      facts.redo === undefined
        ? 'Hồ sơ lập ngày {openedOn} còn thời hạn đến hết ngày {lastDay}.'
        : 'Hồ sơ lập ngày {openedOn} đã được làm lại các giấy tờ quá hạn, sử dụng được đến hết ngày {lastDay}.',
  },
}
