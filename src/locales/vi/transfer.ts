import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of transfers of members. */
export const transfer: SubjectTexts<'transfer'> = {
  rules: {
    'member-transfer.other-cell': {
      title: 'đảng viên chuyển sinh hoạt đảng sang chi bộ khác',
      broken: { headline: 'Sai nơi chuyển đến: chính chi bộ đang sinh hoạt.' },
      met: 'Đảng viên chuyển sinh hoạt đảng sang một chi bộ khác.',
    },
    'member-transfer.not-blocked': {
      title:
        'chuyển sinh hoạt chính thức khi không bị kiểm tra, khiếu nại, tố cáo và mục lục hồ sơ đã được xác nhận',
      broken: {
        headline: either(
          'indexCertified',
          'Mục lục hồ sơ đảng viên chưa được xác nhận.',
          'Chưa được chuyển: đang bị kiểm tra, khiếu nại hoặc tố cáo.',
        ),
        todo: either(
          'indexCertified',
          'nơi chuyển đi xác nhận mục lục hồ sơ đảng viên trước khi tiếp nhận',
          'chờ có kết luận kiểm tra, xem xét hoặc giải quyết xong khiếu nại, tố cáo',
        ),
      },
      met: either(
        'indexCertified',
        'Mục lục hồ sơ đảng viên đã được xác nhận.',
        either(
          'transfer',
          'Đây là chuyển sinh hoạt đảng tạm thời; chỉ chuyển chính thức mới phải chờ việc kiểm tra, xem xét hoặc giải quyết khiếu nại, tố cáo.',
          'Đảng viên không bị kiểm tra, xem xét và không có khiếu nại, tố cáo đang được giải quyết.',
        ),
      ),
    },
    'member-transfer.papers': {
      title: 'đảng viên chuyển sinh hoạt đảng có đủ giấy tờ',
      broken: { headline: 'Chưa đủ giấy tờ chuyển sinh hoạt đảng.', todo: '{actor} bổ sung: {required}' },
      met: 'Giấy tờ chuyển sinh hoạt đảng đã đủ: {required}.',
    },
    'member-transfer.temporary-window': {
      title:
        'sinh hoạt tạm thời áp dụng cho thời gian ở nơi đến không quá ngắn và không quá dài theo quy định',
      broken: {
        headline: either(
          'study',
          'Học {months} tháng, ngoài diện {minimum}–{maximum} tháng.',
          'Ở {months} tháng, ngoài diện {minimum} đến dưới {under} tháng.',
        ),
      },
      met: either(
        'study',
        'Thời gian học {months} tháng thuộc diện sinh hoạt tạm thời, là từ {minimum} đến {maximum} tháng.',
        'Thời gian {months} tháng thuộc diện sinh hoạt tạm thời, là từ {minimum} tháng đến dưới {under} tháng.',
      ),
    },
    'member-transfer.started-on-time': {
      title: 'chuyển sinh hoạt đảng chính thức đúng thời hạn sau khi chuyển công tác hoặc chuyển nơi ở',
      broken: { headline: 'Chuyển sinh hoạt quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Chuyển sinh hoạt đảng chính thức ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'member-transfer.letter-on-time': {
      title: 'đảng viên nộp giấy giới thiệu sinh hoạt đảng cho chi ủy nơi đến đúng thời hạn',
      broken: { headline: 'Nộp giấy giới thiệu quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Giấy giới thiệu sinh hoạt đảng nộp ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'member-transfer.dossier-filed': {
      title: 'hồ sơ chuyển sinh hoạt đảng được nộp cho nơi đến đúng thời hạn',
      broken: { headline: 'Nộp hồ sơ chuyển sinh hoạt chậm: {actual}, hạn cuối {lastDay}.' },
      met: 'Hồ sơ chuyển sinh hoạt đảng nộp ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'member-transfer.withheld-too-long': {
      title:
        'chỉ xóa tên vì không nộp hồ sơ chuyển sinh hoạt đảng khi đã quá thời hạn mà không có lý do chính đáng',
      broken: {
        headline: either(
          'excused',
          'Chưa xóa tên: chậm nộp hồ sơ có lý do chính đáng.',
          'Chưa xem xét xóa tên: hạn nộp hồ sơ đến {lastDay}.',
        ),
        todo: either('excused', 'chờ đảng viên nộp hồ sơ; không xóa tên khi có lý do chính đáng', undefined),
      },
      met: 'Hồ sơ chuyển sinh hoạt đảng phải nộp chậm nhất ngày {lastDay}, đến ngày {actual} vẫn chưa nộp; lý do xóa tên ghi là tự ý bỏ sinh hoạt đảng, không được xét kết nạp lại.',
    },
    'member-transfer.abroad-kind': {
      title: 'ra ngoài nước thì không chuyển, chuyển tạm thời hoặc chuyển chính thức tùy thời gian',
      broken: { headline: 'Ra ngoài nước {months} tháng, chưa phải chuyển sinh hoạt đảng.' },
      met: 'Ra ngoài nước {months} tháng: {kind}.',
    },
    'member-transfer.stay-ended': {
      title:
        'hết thời gian sinh hoạt tạm thời thì trở về chi bộ nơi sinh hoạt chính thức hoặc được gia hạn trước đó',
      broken: { headline: 'Quá thời hạn sinh hoạt tạm thời: {actual}, hết ngày {lastDay}.' },
      met: 'Thời gian sinh hoạt tạm thời đến ngày {lastDay}; trở về hoặc gia hạn ngày {actual}.',
    },
    'member-transfer.stay-prolonged': {
      title: 'nơi sinh hoạt tạm thời gia hạn và báo cho chi bộ nơi sinh hoạt chính thức',
      broken: {
        headline: either(
          'under',
          'Gia hạn quá mức: {months} tháng, chỉ được dưới {under} tháng.',
          'Chưa báo gia hạn cho chi bộ nơi sinh hoạt chính thức.',
        ),
        todo: either('under', 'chuyển sinh hoạt đảng chính thức nếu ở lâu hơn', undefined),
      },
      met: 'Gia hạn sinh hoạt tạm thời {months} tháng, đã báo cho chi bộ nơi sinh hoạt chính thức.',
    },
    'member-transfer.abroad': {
      title: 'đảng viên ra ngoài nước nộp phiếu chuyển sinh hoạt đảng, về nước thì báo cáo, đúng thời hạn',
      broken: {
        headline: either(
          'returnedOn',
          'Báo cáo về nước quá thời hạn: {actual}, hạn cuối {lastDay}.',
          'Nộp phiếu chuyển sinh hoạt quá thời hạn: {actual}, hạn cuối {lastDay}.',
        ),
      },
      met: either(
        'returnedOn',
        'Đảng viên về nước ngày {returnedOn}, báo cáo ngày {actual}, trong thời hạn đến ngày {lastDay}.',
        'Phiếu chuyển sinh hoạt đảng nộp ngày {actual}, trong thời hạn đến ngày {lastDay}.',
      ),
    },
    'member-transfer.slips-checked': {
      title: 'tổ chức cơ sở đảng định kỳ kiểm tra phiếu báo chuyển sinh hoạt đảng',
      broken: null,
      met: 'Tổ chức cơ sở đảng kiểm tra phiếu báo chuyển sinh hoạt đảng {months} tháng một lần.',
    },
    'member-transfer.dissolved-organisation': {
      title: 'cấp ủy cấp trên chuyển sinh hoạt cho đảng viên của tổ chức đảng bị giải thể',
      broken: { headline: 'Chuyển sinh hoạt quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: (facts) =>
        facts.lastDay === undefined
          ? 'Khi tổ chức đảng giải thể, cấp ủy cấp trên chuyển sinh hoạt cho đảng viên trong {days} ngày làm việc.'
          : 'Chuyển sinh hoạt ngày {actual}, trong thời hạn đến ngày {lastDay} kể từ khi tổ chức đảng giải thể.',
    },
    'member-transfer.student-stay': {
      title: 'đảng viên là sinh viên tốt nghiệp chưa có việc làm được ở lại sinh hoạt tại trường có thời hạn',
      broken: null,
      met: 'Đảng viên tốt nghiệp chưa có việc làm được ở lại sinh hoạt tại tổ chức đảng của trường không quá {months} tháng.',
    },
  },
  missing: {
    'evidence.effectiveOn': 'Chưa ghi ngày quyết định có hiệu lực hoặc chuyển nơi ở.',
    'evidence.indexCertified': 'Chưa ghi mục lục hồ sơ đã được xác nhận chưa.',
    'evidence.papersComplete': 'Chưa ghi giấy tờ chuyển sinh hoạt đảng đã đủ hay chưa.',
    'evidence.reportedHome': 'Chưa ghi đã báo việc gia hạn hay chưa.',
    'evidence.labour': 'Chưa ghi có phải đi lao động ở nước ngoài không.',
    'evidence.returnedOn': 'Chưa ghi ngày đảng viên về nước.',
    'evidence.stayMonths': 'Chưa ghi thời gian ở nơi sinh hoạt tạm thời.',
    'evidence.underInspection': 'Chưa ghi có đang bị kiểm tra, khiếu nại, tố cáo không.',
    'transfer-notice.arrived': 'Chưa nhận phiếu báo chuyển, hoặc hồ sơ đã nộp.',
  },
  cures: {
    'file-index.certified': 'nơi chuyển đi xác nhận mục lục hồ sơ đảng viên trước khi tiếp nhận',
    'inspection.concluded': 'chờ có kết luận kiểm tra, xem xét hoặc giải quyết xong khiếu nại, tố cáo',
    'prolongation.reported-home': '{actor} báo việc gia hạn cho chi bộ nơi sinh hoạt chính thức',
    'removal.opened': 'nơi đến xem xét xóa tên khi để quá thời hạn mà không có lý do chính đáng',
    'stay.prolonged': '{actor} đề nghị nơi sinh hoạt tạm thời gia hạn trước khi hết thời gian',
    'transfer-dossier.awaited': 'chờ hết thời hạn nộp hồ sơ chuyển sinh hoạt đảng',
    'transfer-dossier.filed': 'đảng viên nộp hồ sơ chuyển sinh hoạt đảng cho nơi đến',
    'transfer-papers.completed': '{actor} bổ sung đủ giấy tờ chuyển sinh hoạt đảng',
    'transfer.none-needed':
      '{actor} sinh hoạt tại chi bộ nơi sinh hoạt chính thức, nếu cần thì xin miễn sinh hoạt đảng',
    'transfer.other-kind':
      '{actor} sinh hoạt tại chi bộ nơi sinh hoạt chính thức nếu ngắn hơn, chuyển chính thức nếu dài hơn',
    'transfer.to-other-cell': '{actor} ghi lại chi bộ nơi chuyển đến',
  },
  tasks: {
    'member-transfer.started-on-time': 'đảng viên làm thủ tục chuyển sinh hoạt đảng chính thức',
    'member-transfer.letter-on-time': 'đảng viên nộp giấy giới thiệu sinh hoạt đảng cho chi ủy nơi đến',
    'member-transfer.dossier-filed': 'đảng viên nộp hồ sơ chuyển sinh hoạt đảng cho nơi đến',
    'member-transfer.abroad': 'đảng viên nộp phiếu chuyển sinh hoạt đảng ở ngoài nước, về nước thì báo cáo',
    'member-transfer.stay-ended': 'đảng viên trở về chi bộ nơi sinh hoạt chính thức hoặc xin gia hạn',
  },
  codes: {
    transferBlock: {
      inspection: 'kiểm tra',
      examination: 'xem xét',
      'complaint-or-denunciation': 'giải quyết khiếu nại, tố cáo',
    },
    transferKind: {
      official: 'chính thức',
      temporary: 'tạm thời',
      internal: 'nội bộ',
      abroad: 'ra ngoài nước',
    },
    abroadKind: {
      none: 'không chuyển sinh hoạt đảng',
      temporary: 'chuyển sinh hoạt đảng tạm thời',
      official: 'chuyển sinh hoạt đảng chính thức',
    },
    across: {
      province: 'giữa các đảng bộ trực thuộc Trung ương',
      inside: 'trong cùng đảng bộ trực thuộc Trung ương',
    },
    transferSlip: {
      'official-transfer': 'chuyển sinh hoạt đảng chính thức',
      'internal-transfer': 'chuyển sinh hoạt nội bộ',
      'temporary-transfer': 'chuyển sinh hoạt đảng tạm thời',
      'transfer-abroad': 'chuyển sinh hoạt đảng ra ngoài nước',
    },
    transferAct: {
      'procedure-done': 'làm thủ tục',
    },
    temporaryStatus: {
      'counted-at-home': 'tính đảng số ở chi bộ nơi sinh hoạt chính thức',
      'fee-at-temporary-place': 'đóng đảng phí ở nơi sinh hoạt tạm thời',
      'no-vote-there': 'không biểu quyết, bầu cử, ứng cử ở nơi sinh hoạt tạm thời',
    },
    transferPaper: {
      'doc.transfer-slip': 'phiếu chuyển sinh hoạt đảng',
      'doc.admission-decision': 'quyết định kết nạp',
      'doc.membership-card': 'thẻ đảng viên',
      'doc.member-file': 'hồ sơ đảng viên',
      'doc.transfer-self-review': 'bản tự kiểm điểm có nhận xét của chi bộ và đảng ủy cơ sở',
    },
  },
  provisions: {
    'member-transfer.blocked-while': 'việc đang giải quyết mà chưa được chuyển sinh hoạt đảng chính thức',
    'member-transfer.abroad.official.deadline': 'thời hạn nộp phiếu khi chuyển chính thức ra ngoài nước',
    'member-transfer.abroad.official.minimum':
      'thời gian ở ngoài nước từ đó phải chuyển sinh hoạt đảng chính thức',
    'member-transfer.abroad.prolongation.maximum':
      'số tháng từ đó không còn gia hạn sinh hoạt tạm thời ở ngoài nước',
    'member-transfer.abroad.temporary.maximum':
      'thời gian ở ngoài nước từ đó không còn là sinh hoạt tạm thời',
    'member-transfer.abroad.temporary.minimum':
      'thời gian ngắn nhất ở ngoài nước được chuyển sinh hoạt đảng tạm thời',
    'member-transfer.abroad.return.deadline': 'thời hạn báo cáo sau khi về nước',
    'member-transfer.abroad.temporary.deadline': 'thời hạn nộp phiếu khi chuyển tạm thời ra ngoài nước',
    'member-transfer.dissolved.deadline': 'thời hạn chuyển đảng viên của tổ chức đảng giải thể',
    'member-transfer.dossier-overdue.from-receipt':
      'thời hạn nộp hồ sơ chuyển sinh hoạt đảng, tính từ ngày đảng viên nhận hồ sơ',
    'member-transfer.dossier-overdue.limit': 'thời hạn nộp hồ sơ chuyển sinh hoạt đảng',
    'member-transfer.letter.deadline': 'thời hạn nộp giấy giới thiệu sinh hoạt đảng',
    'member-transfer.notice-check.interval': 'chu kỳ kiểm tra phiếu báo chuyển sinh hoạt đảng',
    'member-transfer.official.act': 'việc phải làm trong thời hạn chuyển sinh hoạt đảng chính thức',
    'member-transfer.official.deadline': 'thời hạn chuyển sinh hoạt đảng chính thức',
    'member-transfer.official.deadline.shorter':
      'thời hạn chuyển sinh hoạt đảng chính thức, theo cách hiểu khác từ ngày 26/07/2026',
    'member-transfer.slip.kinds': 'số loại phiếu chuyển sinh hoạt đảng',
    'member-transfer.temporary.maximum': 'thời gian từ đó không còn là sinh hoạt tạm thời',
    'member-transfer.temporary.minimum': 'thời gian sinh hoạt tạm thời tối thiểu',
    'member-transfer.temporary.status': 'đảng số, đảng phí và quyền biểu quyết khi sinh hoạt tạm thời',
    'member-transfer.temporary.study.maximum': 'thời gian học tối đa để sinh hoạt tạm thời',
    'member-transfer.temporary.study.minimum': 'thời gian học tối thiểu để sinh hoạt tạm thời',
    'student-member.stay.maximum': 'thời gian đảng viên tốt nghiệp được ở lại sinh hoạt tại trường',
  },
}
