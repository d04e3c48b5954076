import type { RuleTexts } from '../texts.js'

/** The ceremony, probation and recognition. */
export const membershipRules: Readonly<Record<string, RuleTexts>> = {
  'ceremony.on-time': {
    title: 'lễ kết nạp được tổ chức đúng thời hạn, hoặc muộn hơn khi cấp ủy cấp trên trực tiếp đã đồng ý',
    broken:
      'Lễ kết nạp theo quyết định ngày {decidedOn} phải được tổ chức chậm nhất ngày {lastDay}; tổ chức ngày {actual} là quá hạn mà chưa được cấp ủy cấp trên trực tiếp đồng ý trước. Việc kết nạp vẫn có giá trị.',
    met: (facts) =>
      facts.consentOn === undefined
        ? 'Lễ kết nạp tổ chức ngày {actual}, trong hạn đến ngày {lastDay}.'
        : 'Lễ kết nạp tổ chức ngày {actual}, sau hạn {lastDay} nhưng đã được đồng ý từ ngày {consentOn}.',
  },
  'ceremony.each-separately': {
    title: 'nhiều người có thể chung một buổi lễ nhưng kết nạp từng người một',
    broken: 'Tại buổi lễ đã kết nạp chung nhiều người; phải kết nạp từng người một.',
  },
  'ceremony.right-place': {
    title:
      'lễ kết nạp do chi bộ đã ra nghị quyết đề nghị tổ chức, hoặc do chi bộ nơi đến tổ chức nếu người xin vào Đảng đã chuyển đi',
    broken: (facts) =>
      facts.isNewPlace === undefined
        ? 'Lễ kết nạp do chi bộ khác với chi bộ đã ra nghị quyết đề nghị tổ chức; lễ như vậy không được công nhận.'
        : 'Lễ kết nạp không do chi bộ nơi người xin vào Đảng chuyển đến ngày {movedOn} tổ chức; lễ như vậy không được công nhận.',
    met: (facts) =>
      facts.isNewPlace === undefined
        ? 'Lễ kết nạp do chính chi bộ đã ra nghị quyết đề nghị tổ chức.'
        : 'Lễ kết nạp do chi bộ nơi người xin vào Đảng chuyển đến ngày {movedOn} tổ chức.',
  },
  'records.member-record-on-time': {
    title: 'đảng viên mới khai lý lịch đảng viên và phiếu đảng viên đúng thời hạn sau lễ kết nạp',
    broken:
      'Lễ kết nạp ngày {from} nên lý lịch đảng viên và phiếu đảng viên phải khai chậm nhất ngày {lastDay}; khai ngày {actual} là quá hạn.',
    met: 'Lý lịch đảng viên và phiếu đảng viên khai ngày {actual}, trong hạn đến ngày {lastDay}.',
  },
  'probation.twelve-months': {
    title:
      'chi bộ xét công nhận chính thức sau khi đảng viên hết thời kỳ dự bị, tính từ ngày tổ chức lễ kết nạp',
    broken:
      'Thời kỳ dự bị tính từ lễ kết nạp ngày {joinedOn} đến ngày {endsOn}; chi bộ xét công nhận chính thức ngày {actual} là quá sớm.',
    met: 'Thời kỳ dự bị tính từ lễ kết nạp ngày {joinedOn} đã hết ngày {endsOn}.',
  },
  'probation.discipline-forms': {
    title: 'đảng viên dự bị chỉ bị kỷ luật bằng hình thức khiển trách hoặc cảnh cáo',
    broken: 'Không áp dụng hình thức kỷ luật {actual} đối với đảng viên dự bị; chỉ có {required|or}.',
    met: 'Hình thức kỷ luật {actual} áp dụng được đối với đảng viên dự bị.',
  },
  'probation.helper-kept': {
    title: 'trong thời kỳ dự bị luôn có đảng viên chính thức được phân công giúp đỡ, công bố tại lễ kết nạp',
    broken:
      'Đảng viên được phân công giúp đỡ không phải là đảng viên chính thức; chi bộ phải phân công đảng viên chính thức.',
    met: 'Chi bộ đã phân công đảng viên chính thức giúp đỡ đảng viên dự bị.',
  },
  'new-member-class.certificate-held': {
    title: 'đảng viên dự bị có giấy chứng nhận bồi dưỡng đảng viên mới khi chi bộ xét công nhận chính thức',
    met: 'Đã có giấy chứng nhận bồi dưỡng đảng viên mới cấp ngày {issuedOn}.',
  },
  'new-member-class.issuer': {
    title: 'giấy chứng nhận bồi dưỡng đảng viên mới do đúng cơ quan có thẩm quyền cấp',
    broken:
      'Giấy chứng nhận bồi dưỡng đảng viên mới do {actual} cấp là không đúng thẩm quyền; phải do {required|or} cấp.',
    met: 'Giấy chứng nhận bồi dưỡng đảng viên mới do {actual} cấp, đúng thẩm quyền.',
  },
  'recognition.self-review-after-term': {
    title: 'bản tự kiểm điểm được viết sau khi hết thời kỳ dự bị',
    broken:
      'Bản tự kiểm điểm ghi ngày {actual}, trong khi thời kỳ dự bị hết ngày {endsOn}; bản tự kiểm điểm phải viết sau ngày đó.',
    met: 'Bản tự kiểm điểm ngày {actual} được viết sau khi hết thời kỳ dự bị ngày {endsOn}.',
  },
  'recognition.file-complete': {
    title: 'hồ sơ xét công nhận đảng viên chính thức có đủ giấy tờ',
    broken: 'Hồ sơ xét công nhận chính thức còn thiếu: {absent}; phải bổ sung đủ.',
  },
  'recognition.three-failed-votes': {
    title:
      'khi đã biểu quyết hết số lần cho phép mà không đủ tỷ lệ thì báo cáo cấp trên, không biểu quyết tiếp trước khi có trả lời',
    broken:
      'Đã có {failed} lần biểu quyết không đủ tỷ lệ (tối đa {maximum} lần); phải báo cáo cấp trên và chờ trả lời, chưa được biểu quyết tiếp.',
    met: 'Số lần biểu quyết không đủ tỷ lệ là {failed}, chưa đến {maximum} lần.',
  },
  'recognition.cell-review-on-time': {
    title: 'chi bộ xét, đề nghị công nhận chính thức đúng thời hạn sau khi hết thời kỳ dự bị',
    broken:
      'Thời kỳ dự bị hết ngày {from} nên chi bộ phải xét chậm nhất ngày {lastDay}; xét ngày {actual} là quá hạn. Ngày công nhận chính thức không thay đổi.',
    met: 'Chi bộ xét ngày {actual}, trong hạn đến ngày {lastDay} tính từ ngày hết thời kỳ dự bị {from}.',
  },
  'recognition.date-not-delayed': {
    title: 'ngày công nhận chính thức là ngày hết thời kỳ dự bị, dù quyết định ban hành muộn',
    met: 'Ngày công nhận chính thức là ngày {officialSince}, không phụ thuộc ngày ra quyết định công nhận {recognisedOn}.',
  },
  'dates.four-kept-apart': {
    title:
      'bốn mốc thời gian được ghi riêng: tuổi đảng, ngày vào Đảng, ngày công nhận chính thức, ngày ra quyết định công nhận',
    met: 'Tuổi đảng tính từ ngày {seniorityFrom}; ngày vào Đảng là {joinedOn}; ngày công nhận chính thức là {officialSince}; quyết định công nhận ra ngày {recognisedOn}.',
  },
  'probation.rights-limited': {
    title:
      'đảng viên dự bị chưa có quyền biểu quyết, ứng cử và bầu cử cho đến ngày có quyết định công nhận chính thức',
    broken: 'Đảng viên dự bị chưa có quyền biểu quyết, ứng cử và bầu cử cơ quan lãnh đạo của Đảng.',
    met: 'Quyền biểu quyết, ứng cử và bầu cử có từ ngày {rightsFrom}, ngày ra quyết định công nhận chính thức.',
  },
  'recognition.announced-at-nearest-meeting': {
    title: 'quyết định công nhận chính thức được công bố tại kỳ sinh hoạt chi bộ gần nhất',
    broken: 'Quyết định công nhận chính thức chưa được công bố tại kỳ sinh hoạt chi bộ gần nhất.',
  },
  'card.with-recognition': {
    title:
      'thẻ đảng viên được trao sau khi có quyết định công nhận chính thức, tại kỳ sinh hoạt chi bộ gần nhất',
    broken:
      'Thẻ đảng viên trao ngày {actual}, trước quyết định công nhận chính thức ngày {recognisedOn}; thẻ chỉ trao cho đảng viên chính thức.',
    met: 'Thẻ đảng viên được trao sau quyết định công nhận chính thức ngày {recognisedOn}.',
  },
}
