import { isReachedButNotProposed } from '../facts.js'
import type { SubjectTexts } from '../subject-texts.js'

const recordedAsShortfall = 'Ghi sai kết quả: đủ {fraction} ({yes}/{base} phiếu, cần {needed}).'

/** Words of the votes. */
export const vote: SubjectTexts<'vote'> = {
  rules: {
    'cell.dossier-complete': {
      title: 'hồ sơ đề nghị xét kết nạp có đủ giấy tờ trước khi chi bộ biểu quyết',
      broken: {
        headline: 'Hồ sơ còn thiếu {absent|count} giấy tờ.',
        detail: '{absent|list}',
      },
      met: 'Hồ sơ đã có đủ giấy tờ theo quy định.',
    },
    'cell.able-to-meet': {
      title: 'chi bộ có đủ số đảng viên chính thức tối thiểu để họp xét',
      broken: { headline: 'Chưa đủ {minimum} đảng viên chính thức để họp: mới {actual}.' },
      met: 'Chi bộ có {actual} đảng viên chính thức, đủ tối thiểu {minimum}.',
    },
    'cell.conditions-rechecked': {
      title: 'chi ủy kiểm tra lại toàn bộ tiêu chuẩn, điều kiện trước khi chi bộ họp',
      broken: {
        headline: 'Chi ủy chưa kiểm tra lại tiêu chuẩn trước khi họp.',
        todo: 'chi ủy kiểm tra lại toàn bộ tiêu chuẩn, điều kiện và ghi rõ vào hồ sơ',
      },
      met: 'Chi ủy đã kiểm tra lại tiêu chuẩn, điều kiện trước khi họp.',
    },
    'cell.one-by-one': {
      title: 'xét, biểu quyết và quyết định từng người một',
      broken: { headline: 'Biểu quyết chung {actual} người, không xét từng người một.' },
      met: 'Đã xét, biểu quyết từng người một.',
    },
    'cell.two-thirds': {
      title: 'chi bộ chỉ ra nghị quyết đề nghị khi đủ tỷ lệ đảng viên chính thức tán thành',
      broken: {
        headline: (facts) =>
          isReachedButNotProposed(facts)
            ? recordedAsShortfall
            : 'Không đủ tỷ lệ {fraction}: {yes}/{base} phiếu tán thành, cần {needed}.',
      },
      met: (facts) =>
        isReachedButNotProposed(facts)
          ? 'Có {yes}/{base} đảng viên chính thức tán thành, chưa đủ {fraction} (cần ít nhất {needed} phiếu); ghi nhận không đủ tỷ lệ là đúng.'
          : 'Có {yes}/{base} đảng viên chính thức tán thành, đủ {fraction} (cần ít nhất {needed} phiếu).',
    },
    'cell.only-official-members-vote': {
      title: 'chỉ đảng viên chính thức của chi bộ được biểu quyết và được tính vào tổng số',
      broken: { headline: 'Tính sai {actual} phiếu của người không được biểu quyết.' },
      met: 'Không có phiếu nào của người không có quyền biểu quyết.',
    },
    'cell.vote-form': {
      title: 'biểu quyết bằng hình thức được quy định',
      broken: {
        headline: 'Biểu quyết sai hình thức: {actual}.',
        todo: '{actor} tổ chức biểu quyết lại bằng {required|or}',
      },
      met: 'Hình thức biểu quyết đúng quy định.',
    },
    'cell.resolution-content': {
      title: 'nghị quyết của chi bộ ghi đủ các kết luận và số phiếu tán thành, không tán thành',
      broken: { headline: 'Nghị quyết chưa ghi đủ các kết luận hoặc số phiếu.' },
      met: 'Nghị quyết của chi bộ ghi đủ các kết luận và số phiếu.',
    },
    'section.appraisal-present': {
      title: 'nơi có đảng ủy bộ phận, đảng ủy bộ phận thẩm định nghị quyết của chi bộ trước bước tiếp theo',
      broken: null,
      met: 'Đảng ủy bộ phận đã thẩm định nghị quyết của chi bộ ngày {appraisedOn}.',
    },
    'grassroots.two-thirds': {
      title: 'đảng ủy cơ sở chỉ ra nghị quyết đề nghị khi đủ tỷ lệ đảng ủy viên tán thành',
      broken: {
        headline: (facts) =>
          isReachedButNotProposed(facts)
            ? recordedAsShortfall
            : 'Không đủ tỷ lệ {fraction}: {yes}/{base} phiếu tán thành, cần {needed}.',
      },
      met: (facts) =>
        isReachedButNotProposed(facts)
          ? 'Có {yes}/{base} đảng ủy viên tán thành, chưa đủ {fraction} (cần ít nhất {needed} phiếu); ghi nhận không đủ tỷ lệ là đúng.'
          : 'Có {yes}/{base} đảng ủy viên tán thành, đủ {fraction} (cần ít nhất {needed} phiếu).',
    },
    'grassroots.resolution-present': {
      title: 'có nghị quyết đề nghị của đảng ủy cơ sở trước khi gửi hồ sơ hoặc quyết định',
      broken: null,
      met: 'Đảng ủy cơ sở đã ra nghị quyết đề nghị ngày {votedOn}.',
    },
    'cell.shortfall-reported': {
      title: 'kết quả biểu quyết kết nạp không đủ tỷ lệ được báo cáo đầy đủ lên cấp ủy có thẩm quyền',
      broken: null,
      met: 'Kết quả biểu quyết không đủ tỷ lệ đã được báo cáo ngày {reportedOn}.',
    },
    'order.cell-then-section-then-grassroots': {
      title:
        'nghị quyết của chi bộ, thẩm định của đảng ủy bộ phận và nghị quyết của đảng ủy cơ sở theo đúng thứ tự ngày',
      broken: {
        headline: 'Sai thứ tự: ngày {actual}, việc phải có trước {earlierOn}.',
        todo: '{actor} kiểm tra lại ngày ghi trên các văn bản; việc “{earlier}” phải có trước',
      },
      met: 'Ngày thực hiện {actual} không sớm hơn việc “{earlier}” ngày {earlierOn}.',
    },
  },
  missing: {
    'cell.voted': 'Chi bộ chưa ra nghị quyết đề nghị việc này.',
    'evidence.conclusionsStated': 'Chưa ghi nghị quyết có đủ kết luận, số phiếu hay không.',
    'evidence.conditionsRechecked': 'Chưa ghi chi ủy có kiểm tra lại tiêu chuẩn không.',
    'evidence.persons': 'Chưa ghi số người được xét trong lần biểu quyết.',
    'unit.sectionCommittee': 'Chưa ghi nơi xét có đảng ủy bộ phận hay không.',
    'evidence.form': { headline: 'Chưa ghi hình thức biểu quyết.', detail: 'phải là {required|or}' },
    'evidence.full': 'Báo cáo kết quả không đủ tỷ lệ chưa đầy đủ.',
    'evidence.tally': 'Chưa ghi kết quả kiểm phiếu.',
    'grassroots.voted': 'Chưa có nghị quyết đề nghị của đảng ủy cơ sở.',
    'section.appraised': 'Đảng ủy bộ phận chưa thẩm định nghị quyết của chi bộ.',
    'shortfall.reported': 'Chưa báo cáo kết quả biểu quyết không đủ tỷ lệ.',
  },
  cures: {
    'date.checked': '{actor} kiểm tra lại ngày ghi trên các văn bản',
    'grassroots.voted': 'đảng ủy cơ sở họp, biểu quyết ra nghị quyết đề nghị',
    'resolution.completed': 'chi bộ bổ sung nội dung nghị quyết',
    'section.appraised': 'đảng ủy bộ phận thẩm định nghị quyết của chi bộ',
    'shortfall.answered': 'chờ cấp ủy có thẩm quyền trả lời về kết quả không đủ tỷ lệ',
    'shortfall.reported': '{actor} báo cáo đầy đủ kết quả biểu quyết lên cấp ủy có thẩm quyền',
    'vote.recorded-as-not-proposed': '{actor} ghi nhận kết quả là không đủ tỷ lệ để đề nghị',
    'vote.recorded-as-proposed': '{actor} ghi nhận kết quả là đã đủ tỷ lệ để đề nghị',
    'vote.repeated': '{actor} tổ chức biểu quyết lại theo đúng quy định',
    'vote.struck-out': '{actor} loại phiếu của người không được biểu quyết rồi tính lại kết quả',
  },
  tasks: {
    'cell.shortfall-reported':
      'chi bộ báo cáo kết quả biểu quyết kết nạp không đủ tỷ lệ lên cấp ủy có thẩm quyền',
  },
  codes: {
    voteOutcome: {
      proposed: 'đề nghị',
      'not-proposed': 'không đủ tỷ lệ để đề nghị',
    },
    voteForm: {
      'secret-ballot': 'bỏ phiếu kín',
      'raised-card': 'giơ thẻ đảng viên',
      'show-of-hands': 'giơ tay',
    },
    voteBase: {
      'official-members-summoned-less-deductions':
        'số đảng viên chính thức được triệu tập, trừ những người được trừ theo quy định',
      'sitting-members-less-deductions': 'số cấp ủy viên đương nhiệm, trừ những người được trừ theo quy định',
    },
    shortfallAction: {
      'report-full-result-to-competent-committee': 'báo cáo đầy đủ kết quả lên cấp ủy có thẩm quyền',
    },
    shortfallAnswer: {
      consider: 'xem xét, quyết định',
      refuse: 'không đồng ý',
      return: 'trả lại chi bộ',
    },
  },
  provisions: {
    'cell.conditions-rechecked.recognition': 'chi ủy rà lại điều kiện trước khi xét công nhận chính thức',
    'cell.official-members.minimum': 'số đảng viên chính thức tối thiểu của chi bộ',
    'vote.cell.base': 'cách tính tổng số khi chi bộ biểu quyết',
    'vote.cell.threshold': 'tỷ lệ biểu quyết của chi bộ',
    'vote.form': 'hình thức biểu quyết',
    'vote.committee.base': 'cách tính tổng số khi cấp ủy, ban thường vụ biểu quyết',
    'vote.delegated-committee.threshold': 'tỷ lệ biểu quyết của đảng ủy cơ sở được ủy quyền',
    'vote.grassroots-committee.threshold': 'tỷ lệ biểu quyết của đảng ủy cơ sở',
    'vote.grassroots-standing-committee.threshold': 'tỷ lệ biểu quyết của ban thường vụ đảng ủy cơ sở',
    'vote.grassroots-standing-committee.threshold.two-thirds':
      'tỷ lệ biểu quyết của ban thường vụ đảng ủy cơ sở theo cách hiểu khác',
    'vote.recognition.attempts.maximum':
      'số lần biểu quyết công nhận không đủ tỷ lệ trước khi báo cáo cấp trên',
    'vote.shortfall.action': 'việc phải làm khi không đủ tỷ lệ biểu quyết',
  },
}
