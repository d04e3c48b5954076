import type { Facts } from '../../law/finding.js'
import { isMajority, isReachedButNotProposed } from '../facts.js'
import type { RuleTexts } from '../texts.js'

const recordedAsShortfall =
  'Có {yes}/{base} phiếu tán thành, đã đủ {fraction} (cần ít nhất {needed} phiếu) nhưng lại ghi là không đủ tỷ lệ; phải ghi nhận là đã đề nghị.'

const reached = (facts: Facts) => (isMajority(facts) ? 'quá một nửa' : 'đủ {fraction}')

const notReached = (facts: Facts) => (isMajority(facts) ? 'chưa quá một nửa' : 'chưa đủ {fraction}')

/** The votes, the committees and the decisions. */
export const voteRules: Readonly<Record<string, RuleTexts>> = {
  'cell.able-to-meet': {
    title: 'chi bộ có đủ số đảng viên chính thức tối thiểu để họp xét',
    broken:
      'Chi bộ chỉ có {actual} đảng viên chính thức, chưa đủ {minimum} đảng viên để họp và ra nghị quyết đề nghị.',
    met: 'Chi bộ có {actual} đảng viên chính thức, đủ tối thiểu {minimum}.',
  },
  'cell.conditions-rechecked': {
    title: 'chi ủy kiểm tra lại toàn bộ tiêu chuẩn, điều kiện trước khi chi bộ họp',
    broken: 'Chi ủy chưa kiểm tra lại tiêu chuẩn, điều kiện trước khi chi bộ họp.',
  },
  'cell.one-by-one': {
    title: 'xét, biểu quyết và quyết định từng người một',
    broken: 'Đã biểu quyết chung {actual} người một lần; phải xét và biểu quyết từng người một.',
  },
  'cell.two-thirds': {
    title: 'chi bộ chỉ ra nghị quyết đề nghị khi đủ tỷ lệ đảng viên chính thức tán thành',
    broken: (facts) =>
      isReachedButNotProposed(facts)
        ? recordedAsShortfall
        : 'Chỉ có {yes}/{base} đảng viên chính thức tán thành, chưa đủ {fraction} (cần ít nhất {needed} phiếu); chi bộ chưa được ra nghị quyết đề nghị.',
    met: (facts) =>
      isReachedButNotProposed(facts)
        ? 'Có {yes}/{base} đảng viên chính thức tán thành, chưa đủ {fraction} (cần ít nhất {needed} phiếu); ghi nhận không đủ tỷ lệ là đúng.'
        : 'Có {yes}/{base} đảng viên chính thức tán thành, đủ {fraction} (cần ít nhất {needed} phiếu).',
  },
  'cell.only-official-members-vote': {
    title: 'chỉ đảng viên chính thức được biểu quyết và được tính vào tổng số',
    broken:
      'Có {actual} phiếu của đảng viên dự bị; đảng viên dự bị không có quyền biểu quyết, phải loại các phiếu này.',
  },
  'cell.vote-form': {
    title: 'biểu quyết bằng hình thức được quy định',
    broken: 'Đã biểu quyết bằng hình thức {actual}; chỉ được biểu quyết bằng hình thức {required|or}.',
  },
  'cell.resolution-content': {
    title: 'nghị quyết của chi bộ ghi đủ các kết luận và số phiếu tán thành, không tán thành',
    broken:
      'Nghị quyết của chi bộ chưa ghi đủ các kết luận và số phiếu tán thành, không tán thành; phải bổ sung.',
  },
  'section.appraisal-present': {
    title: 'nơi có đảng ủy bộ phận, đảng ủy bộ phận thẩm định nghị quyết của chi bộ trước bước tiếp theo',
    met: 'Đảng ủy bộ phận đã thẩm định nghị quyết của chi bộ ngày {appraisedOn}.',
  },
  'grassroots.two-thirds': {
    title: 'đảng ủy cơ sở chỉ ra nghị quyết đề nghị khi đủ tỷ lệ đảng ủy viên tán thành',
    broken: (facts) =>
      isReachedButNotProposed(facts)
        ? recordedAsShortfall
        : 'Chỉ có {yes}/{base} đảng ủy viên tán thành, chưa đủ {fraction} (cần ít nhất {needed} phiếu); đảng ủy cơ sở chưa được ra nghị quyết đề nghị.',
    met: (facts) =>
      isReachedButNotProposed(facts)
        ? 'Có {yes}/{base} đảng ủy viên tán thành, chưa đủ {fraction} (cần ít nhất {needed} phiếu); ghi nhận không đủ tỷ lệ là đúng.'
        : 'Có {yes}/{base} đảng ủy viên tán thành, đủ {fraction} (cần ít nhất {needed} phiếu).',
  },
  'grassroots.resolution-present': {
    title: 'có nghị quyết đề nghị của đảng ủy cơ sở trước khi gửi hồ sơ hoặc quyết định',
    met: 'Đảng ủy cơ sở đã ra nghị quyết đề nghị ngày {votedOn}.',
  },
  'cell.shortfall-reported': {
    title: 'kết quả biểu quyết kết nạp không đủ tỷ lệ được báo cáo đầy đủ lên cấp ủy có thẩm quyền',
    met: 'Kết quả biểu quyết không đủ tỷ lệ đã được báo cáo ngày {reportedOn}.',
  },
  'recognition.shortfall-reported': {
    title:
      'kết quả biểu quyết công nhận chính thức không đủ tỷ lệ được báo cáo đầy đủ lên cấp ủy có thẩm quyền',
    met: 'Kết quả biểu quyết không đủ tỷ lệ đã được báo cáo ngày {reportedOn}.',
  },
  'authority.competent': {
    title: 'quyết định do đúng cấp có thẩm quyền ban hành',
    broken: 'Quyết định do {actual} ban hành là không đúng thẩm quyền; phải là {required|or}.',
    met: 'Quyết định do {actual} ban hành, đúng thẩm quyền.',
  },
  'authority.majority': {
    title: 'quyết định được đủ tỷ lệ ủy viên của ban thường vụ, thường trực có thẩm quyền tán thành',
    broken: (facts) =>
      `Chỉ có {yes}/{base} ủy viên tán thành, ${notReached(facts)} (cần ít nhất {needed} phiếu); không được ban hành quyết định.`,
    met: (facts) => `Có {yes}/{base} ủy viên tán thành, ${reached(facts)} (cần ít nhất {needed} phiếu).`,
  },
  'authority.delegated-collective': {
    title:
      'đảng ủy cơ sở được ủy quyền quyết định bằng biểu quyết của tập thể đảng ủy, tính trên tổng số đảng ủy viên',
    broken:
      'Chỉ có {yes}/{base} đảng ủy viên tán thành, chưa đủ {fraction} tổng số đảng ủy viên (cần ít nhất {needed} phiếu); không được ban hành quyết định.',
    met: 'Có {yes}/{base} đảng ủy viên tán thành, đủ {fraction} tổng số đảng ủy viên (cần ít nhất {needed} phiếu).',
  },
  'authority.file-reappraised': {
    title: 'ban tổ chức của cấp ủy có thẩm quyền thẩm định lại hồ sơ trước khi quyết định',
    broken: 'Ban tổ chức của cấp ủy có thẩm quyền chưa thẩm định lại hồ sơ trước khi quyết định.',
  },
  'decision.one-person': {
    title: 'mỗi quyết định kết nạp chỉ ghi một người',
    broken: 'Quyết định kết nạp ghi chung {actual} người; thông lệ là mỗi người một quyết định.',
    met: 'Quyết định kết nạp ghi chung {actual} người; theo cách hiểu đã chọn, việc này được chấp nhận.',
  },
  'decision.on-time': {
    title: 'cấp ủy có thẩm quyền quyết định về việc kết nạp đúng thời hạn, tính từ nghị quyết của chi bộ',
    broken:
      'Nghị quyết của chi bộ ngày {from} phải được xem xét, quyết định chậm nhất ngày {lastDay}; đến ngày {actual} mới quyết định là quá hạn. Quyết định vẫn có giá trị, cấp ủy có thẩm quyền phải kiểm điểm trách nhiệm.',
    met: 'Cấp ủy có thẩm quyền quyết định ngày {actual}, trong hạn đến ngày {lastDay} tính từ nghị quyết của chi bộ ngày {from}.',
  },
  'recognition.decision-on-time': {
    title:
      'cấp ủy có thẩm quyền quyết định về việc công nhận chính thức đúng thời hạn, tính từ nghị quyết của chi bộ',
    broken:
      'Nghị quyết của chi bộ ngày {from} phải được xem xét, quyết định chậm nhất ngày {lastDay}; đến ngày {actual} mới quyết định là quá hạn. Ngày công nhận chính thức không thay đổi, cấp ủy có thẩm quyền phải kiểm điểm trách nhiệm.',
    met: 'Cấp ủy có thẩm quyền quyết định ngày {actual}, trong hạn đến ngày {lastDay} tính từ nghị quyết của chi bộ ngày {from}.',
  },
  'decision.cell-notified': {
    title: 'cấp ủy có thẩm quyền thông báo kết quả cho chi bộ đã đề nghị',
    broken: 'Cấp ủy có thẩm quyền chưa thông báo kết quả cho chi bộ đã đề nghị.',
  },
  'authority.consents-first': {
    title: 'mọi văn bản đồng ý có trước hoặc cùng ngày quyết định kết nạp',
    broken:
      'Văn bản đồng ý ghi ngày {consentOn}, sau quyết định kết nạp ngày {decidedOn}; văn bản đồng ý phải có trước.',
    met: 'Văn bản đồng ý ngày {consentOn} không muộn hơn quyết định kết nạp.',
  },
  'order.cell-then-section-then-grassroots': {
    title:
      'nghị quyết của chi bộ, thẩm định của đảng ủy bộ phận và nghị quyết của đảng ủy cơ sở theo đúng thứ tự ngày',
    broken:
      'Ngày thực hiện {actual} sớm hơn việc “{earlier}” ngày {earlierOn}; thứ tự là chi bộ, đảng ủy bộ phận, đảng ủy cơ sở.',
    met: 'Ngày thực hiện {actual} không sớm hơn việc “{earlier}” ngày {earlierOn}.',
  },
  'order.resolutions-then-decision': {
    title: 'nghị quyết của các cấp có trước hoặc cùng ngày với việc gửi hồ sơ, quyết định',
    broken:
      'Ngày thực hiện {actual} sớm hơn việc “{earlier}” ngày {earlierOn}; nghị quyết phải có trước khi gửi hồ sơ và quyết định.',
    met: 'Ngày thực hiện {actual} không sớm hơn việc “{earlier}” ngày {earlierOn}.',
  },
  'order.decision-then-ceremony': {
    title: 'quyết định kết nạp có trước, rồi chi bộ nhận quyết định và tổ chức lễ kết nạp',
    broken:
      'Ngày thực hiện {actual} sớm hơn việc “{earlier}” ngày {earlierOn}; quyết định kết nạp phải có trước khi chi bộ nhận và tổ chức lễ kết nạp.',
    met: 'Ngày thực hiện {actual} không sớm hơn việc “{earlier}” ngày {earlierOn}.',
  },
}
