import type { SubjectTexts } from '../../subject-texts.js'

/** Words of what follows an exit, of death and of restoration. */
export const restorationRules = {
  'exit.card-and-file': {
    title: 'thông báo và hồ sơ của đảng viên từ trần hoặc ra khỏi Đảng được gửi lên cấp trên đúng thời hạn',
    broken: { headline: 'Gửi thông báo, hồ sơ quá thời hạn: {actual}, hạn cuối {lastDay}.' },
    met: 'Thông báo và hồ sơ được gửi ngày {actual}, trong thời hạn đến {lastDay} tính từ ngày làm thông báo {from}.',
  },
  'exit.card-collected': {
    title: 'chi bộ thu thẻ của đảng viên ra khỏi Đảng; đảng viên từ trần thì gia đình giữ thẻ',
    broken: { headline: 'Không thu thẻ của đảng viên từ trần ngày {leftOn}.' },
    met: 'Đảng viên ra khỏi Đảng ngày {leftOn} nên phải thu thẻ.',
  },
  'death.recorded': {
    title:
      'đảng viên từ trần thì thôi là đảng viên mà không phải biểu quyết; gia đình giữ thẻ và Huy hiệu Đảng',
    broken: null,
    met: (facts) =>
      facts.ended === undefined
        ? 'Đảng viên từ trần ngày {diedOn}; gia đình giữ thẻ và Huy hiệu Đảng.'
        : 'Đảng viên từ trần ngày {diedOn}, chấm dứt {ended}; gia đình giữ thẻ và Huy hiệu Đảng.',
  },
  'restoration.decided': {
    title:
      'chỉ phục hồi quyền đảng viên khi giải quyết khiếu nại kết luận như vậy, hoặc do cấp trên của cấp đã quyết định',
    broken: null,
    met: 'Khiếu nại đã được trả lời ngày {answeredOn}: phục hồi quyền đảng viên.',
  },
  'restoration.arrears-paid': {
    title: 'đảng viên được phục hồi, tuổi đảng tính liên tục, truy nộp đảng phí của thời gian ở ngoài Đảng',
    broken: { headline: 'Chưa truy nộp đảng phí của thời gian ở ngoài Đảng.' },
    met: 'Đã truy nộp đảng phí của thời gian ở ngoài Đảng; tuổi đảng tính liên tục.',
  },
  'exit.notice-made': {
    title: 'đảng ủy cơ sở làm thông báo đảng viên ra khỏi Đảng hoặc từ trần',
    met: 'Đã làm thông báo đảng viên ra khỏi Đảng hoặc từ trần.',
    broken: { headline: 'Chưa làm thông báo ra khỏi Đảng hoặc từ trần.' },
  },
} satisfies Partial<SubjectTexts<'exit'>['rules']>
