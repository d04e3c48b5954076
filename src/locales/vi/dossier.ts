import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { bodies } from './bodies.js'
import { note } from './note.js'

/** Words of application, background, verification, introduction, opinions, and the dossier as a whole. */
export const dossier: SubjectTexts<'dossier'> = {
  rules: {
    'application.self-made': {
      title: 'người xin vào Đảng tự mình làm đơn',
      broken: { headline: 'Đơn xin vào Đảng không do người xin vào Đảng tự làm.' },
      met: 'Đơn xin vào Đảng do người xin vào Đảng tự làm.',
    },
    'application.handwritten': {
      title: 'đơn xin vào Đảng được viết tay theo thông lệ',
      broken: {
        headline: 'Đơn xin vào Đảng không viết tay.',
        todo: 'không bắt buộc làm lại: viết tay là thông lệ, văn bản của Trung ương không quy định',
      },
      met: 'Đơn xin vào Đảng được viết tay.',
    },
    'application.before-declaration': {
      title: 'người xin vào Đảng làm đơn trước, rồi mới khai lý lịch',
      broken: {
        headline: 'Sai trình tự: khai lý lịch {declaredOn}, làm đơn {appliedOn}.',
        todo: '{actor} kiểm tra lại ngày ghi trên đơn và trên lý lịch',
      },
      met: 'Đơn xin vào Đảng ngày {appliedOn} có trước khi khai lý lịch ngày {declaredOn}.',
    },
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
        headline: 'Chưa thẩm tra đủ: còn thiếu {uncovered|count} nội dung.',
        detail: '{uncovered|list}',
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
    'background.certified-after-verification': {
      title:
        'lý lịch được đúng cấp ủy có thẩm quyền chứng nhận sau khi có đủ kết quả thẩm tra, trước khi chi bộ xét',
      broken: { headline: 'Còn {unanswered} yêu cầu thẩm tra chưa được trả lời.' },
      met: (facts) =>
        facts.certifiedOn === undefined
          ? 'Mọi yêu cầu thẩm tra lý lịch đã được trả lời.'
          : 'Lý lịch đã được chứng nhận ngày {certifiedOn}.',
    },
    'verification.reply-on-time': {
      title: 'cấp ủy, cơ quan được yêu cầu trả lời thẩm tra đúng thời hạn',
      broken: { headline: 'Trả lời thẩm tra quá thời hạn: {actual}, hạn cuối {lastDay}.' },
      met: 'Yêu cầu thẩm tra nhận ngày {from} được trả lời ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'introduction.two-official-members': {
      title: 'người xin vào Đảng được đủ số đảng viên chính thức giới thiệu',
      broken: null,
      met: 'Đã có {actual} đảng viên chính thức giới thiệu, đủ {required} người theo quy định.',
    },
    'introduction.youth-union-route': {
      title:
        'người trong độ tuổi thanh niên là đoàn viên, được tổ chức Đoàn và đảng viên chính thức giới thiệu',
      broken: {
        headline: (facts) =>
          facts.youthUnionMember === false
            ? 'Chưa là đoàn viên dù trong độ tuổi thanh niên.'
            : 'Nghị quyết giới thiệu sai thẩm quyền.',
        detail: (facts) => (facts.youthUnionMember === false ? undefined : '{actual} ra nghị quyết'),
        todo: (facts) =>
          facts.youthUnionMember === false
            ? 'người xin vào Đảng vào Đoàn TNCS Hồ Chí Minh trước, rồi tổ chức Đoàn giới thiệu'
            : '{required|or} ra nghị quyết giới thiệu',
      },
      met: 'Đã có nghị quyết giới thiệu của tổ chức Đoàn và {actual} đảng viên chính thức giới thiệu.',
    },
    'introduction.trade-union-route': {
      title:
        'nơi không có tổ chức Đoàn, người xin vào Đảng phải là đoàn viên công đoàn, được công đoàn cơ sở và đảng viên chính thức giới thiệu',
      broken: {
        headline: (facts) =>
          facts.tradeUnionMember === false
            ? 'Chưa là đoàn viên công đoàn, nơi không có Đoàn.'
            : 'Nghị quyết giới thiệu sai thẩm quyền.',
        detail: (facts) => (facts.tradeUnionMember === false ? undefined : '{actual} ra nghị quyết'),
        todo: (facts) =>
          facts.tradeUnionMember === false
            ? 'người xin vào Đảng vào công đoàn trước, rồi công đoàn cơ sở giới thiệu'
            : '{required|or} ra nghị quyết giới thiệu',
      },
      met: 'Đã có nghị quyết giới thiệu của công đoàn cơ sở và {actual} đảng viên chính thức giới thiệu.',
    },
    'introduction.official-status': {
      title: 'người giới thiệu là đảng viên chính thức',
      broken: { headline: 'Người giới thiệu không phải là đảng viên chính thức.' },
      met: either(
        'beside',
        'Có {actual} người giới thiệu là đảng viên chính thức, đủ số theo quy định; người giới thiệu khác không được tính.',
        'Người giới thiệu là đảng viên chính thức.',
      ),
    },
    'introduction.worked-together': {
      title:
        'người giới thiệu cùng công tác, lao động, học tập hoặc sinh hoạt với người xin vào Đảng đủ thời gian quy định, trong cùng tổ chức đảng',
      broken: {
        headline: (facts) => {
          if (Number(facts.months) < Number(facts.minimum))
            return 'Người giới thiệu chưa đủ {minimum} tháng cùng công tác: mới {months}.'
          return facts.actual === undefined
            ? 'Người giới thiệu không cùng đơn vị, tổ chức đảng.'
            : 'Thời gian này không được tính cho người giới thiệu.'
        },
        detail: (facts) => {
          if (Number(facts.months) < Number(facts.minimum)) return undefined
          return facts.actual === undefined ? 'thời gian cùng công tác là {months} tháng' : '{actual}'
        },
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
      broken: null,
      met: 'Ý kiến nhận xét đã được tổng hợp ngày {consolidatedOn}.',
    },
    'opinions.complete': {
      title: 'bản tổng hợp có ý kiến của tổ chức chính trị - xã hội và của chi ủy hoặc chi bộ nơi cư trú',
      broken: {
        headline: 'Không được miễn ý kiến nơi cư trú.',
        todo: '{actor} lấy ý kiến nhận xét của chi ủy hoặc chi bộ nơi cư trú',
      },
      met: (facts) =>
        facts.residence === 'waived'
          ? 'Ý kiến nơi cư trú được miễn theo quy định của Ban Bí thư.'
          : 'Bản tổng hợp có đủ ý kiến của tổ chức chính trị - xã hội và nơi cư trú.',
    },
    'dossier.fresh': {
      title: 'hồ sơ đề nghị xét kết nạp còn trong thời hạn khi chi bộ xét',
      broken: { headline: 'Hồ sơ hết thời hạn sử dụng sau ngày {lastDay}.', todo: '{actor} làm lại: {redo}' },
      met: (facts) =>
        facts.redo === undefined
          ? 'Hồ sơ lập ngày {openedOn} còn thời hạn đến hết ngày {lastDay}.'
          : 'Hồ sơ lập ngày {openedOn} đã được làm lại các giấy tờ quá thời hạn, sử dụng được đến hết ngày {lastDay}.',
    },
    'dossier.returned-step-redone': {
      title: 'hồ sơ bị trả lại một bước thì bước đó được làm lại trước khi sang bước sau',
      broken: null,
      met: 'Hồ sơ bị trả lại ngày {returnedOn}, các bước sau đó đã được làm lại.',
    },
    'dossier.resubmitted': {
      title: 'hồ sơ bị cấp ủy có thẩm quyền trả lại phải được gửi lại trước khi quyết định',
      broken: null,
      met: 'Hồ sơ đã được gửi lại ngày {sentOn}.',
    },
    'dossier.sent': {
      title: 'hồ sơ đã được gửi đến cấp ủy có thẩm quyền khi quyết định',
      broken: null,
      met: 'Hồ sơ được gửi ngày {sentOn}.',
    },
    'application.made-again-after-withdrawal': {
      title: 'người đã rút đơn phải làm lại đơn xin vào Đảng',
      broken: null,
      met: 'Người xin vào Đảng rút đơn ngày {withdrewOn} và làm lại đơn ngày {appliedOn}.',
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
    'introduction.wartime-single': {
      title: 'việc kết nạp trong kháng chiến chỉ có một đảng viên giới thiệu được công nhận',
      broken: {
        headline: 'Chỉ một người giới thiệu, kết nạp ngày {admittedOn}.',
        detail: '{region}',
        todo: '{actor} đối chiếu hồ sơ: chỉ công nhận một người giới thiệu khi kết nạp từ tháng 07/1954 trở về trước, ở phía nam sông Bến Hải đến hết tháng 12/1973',
      },
      met: 'Việc kết nạp ngày {admittedOn} được công nhận dù chỉ có một đảng viên giới thiệu.',
    },
    'introduction.duty': note(
      'người giới thiệu báo cáo chi bộ về lý lịch, phẩm chất, năng lực của người xin vào Đảng và chịu trách nhiệm về việc giới thiệu',
    ),
    'opinions.no-veto': note('ý kiến nhận xét để chi bộ xem xét, không quy định tỷ lệ tối thiểu'),
  },
  missing: {
    'application.made': 'Chưa có đơn xin vào Đảng.',
    'application.made-again': either(
      'withdrewOn',
      'Chưa làm lại đơn sau khi rút đơn ngày {withdrewOn}.',
      'Chưa làm lại đơn sau khi rút đơn.',
    ),
    'background.certified': 'Lý lịch chưa được chứng nhận.',
    'background.sealed': 'Lý lịch chưa được đóng dấu giáp lai.',
    'dossier.resubmitted': either(
      'returnedOn',
      'Chưa gửi lại hồ sơ bị trả lại ngày {returnedOn}.',
      'Chưa gửi lại hồ sơ bị trả lại.',
    ),
    'dossier.submitted': 'Chưa ghi việc gửi hồ sơ đến cấp ủy có thẩm quyền.',
    'evidence.assignedByCell': 'Chưa ghi việc chi bộ phân công người giới thiệu thay thế.',
    'evidence.backgroundChanged': 'Chưa ghi lý lịch có thay đổi hay không.',
    'evidence.byApplicant': 'Chưa ghi có tự khai lý lịch hay không.',
    'evidence.family': 'Chưa ghi những người thân thuộc diện thẩm tra.',
    'evidence.introducer.official': 'Chưa ghi người giới thiệu có là đảng viên chính thức không.',
    'evidence.organisations': 'Chưa có ý kiến của các tổ chức chính trị - xã hội.',
    'evidence.personally': 'Chưa ghi người xin vào Đảng có tự làm đơn hay không.',
    'evidence.relativesDeclared': 'Chưa ghi lý lịch đã khai những người thân nào.',
    'evidence.residence': 'Chưa có ý kiến nhận xét nơi cư trú.',
    'evidence.sameOrganisation': 'Chưa ghi người giới thiệu có cùng tổ chức đảng không.',
    'evidence.togetherSince': 'Chưa ghi ngày người giới thiệu bắt đầu cùng công tác.',
    'evidence.topics': 'Chưa ghi các nội dung đã thẩm tra.',
    'evidence.verified': 'Chưa ghi những người đã được thẩm tra.',
    'evidence.waiverRule': 'Chưa nêu căn cứ miễn ý kiến nơi cư trú.',
    'grassroots.revoted': 'Đảng ủy cơ sở chưa biểu quyết lại hồ sơ.',
    'introduction.made': ({ actual }) => {
      if (actual === undefined) return 'Chưa có giấy giới thiệu người vào Đảng.'
      return actual === 0
        ? 'Chưa có đảng viên chính thức giới thiệu, phải có {required} người.'
        : 'Chưa đủ {required} đảng viên chính thức giới thiệu: mới có {actual}.'
    },
    'opinions.consolidated': 'Chưa có bản tổng hợp ý kiến nhận xét.',
    'person.tradeUnionMember': 'Chưa ghi có là đoàn viên công đoàn hay không.',
    'person.youthAge': 'Chưa đủ căn cứ về độ tuổi thanh niên.',
    'person.youthUnionMember': 'Chưa ghi có là đoàn viên Đoàn TNCS Hồ Chí Minh không.',
    'union.resolved': either(
      'union',
      'Chưa có nghị quyết giới thiệu của {union}.',
      'Chưa có nghị quyết giới thiệu của tổ chức Đoàn hoặc công đoàn.',
    ),
    'unit.tradeUnion': 'Chưa ghi nơi đó có tổ chức công đoàn hay không.',
    'unit.youthUnion': 'Chưa ghi nơi đó có tổ chức Đoàn hay không.',
  },
  cures: {
    'application.made': 'người xin vào Đảng tự làm đơn',
    'background.certified': '{actor} kết luận và chứng nhận lý lịch',
    'background.completed': 'người xin vào Đảng bổ sung, hoàn chỉnh lý lịch',
    'background.declared': 'người xin vào Đảng tự khai lại lý lịch đầy đủ, rõ ràng, trung thực',
    'background.sealed': '{actor} đóng dấu giáp lai vào lý lịch trước khi gửi thẩm tra',
    'dossier.completed': '{actor} bổ sung đủ giấy tờ trước khi chi bộ biểu quyết',
    'dossier.submitted': '{actor} gửi hồ sơ đến cấp ủy có thẩm quyền',
    'introducer.wait': 'chờ người giới thiệu đủ thời gian cùng công tác, lao động, học tập hoặc sinh hoạt',
    'introduction.made': 'đảng viên chính thức đủ điều kiện viết giấy giới thiệu',
    'opinions.consolidated': '{actor} lấy đủ ý kiến và tổng hợp bằng văn bản',
    'papers.renewed': '{actor} làm lại các giấy tờ đã quá thời hạn',
    'union.resolved': 'tổ chức Đoàn hoặc công đoàn có thẩm quyền ra nghị quyết giới thiệu',
    'verification.replied': 'chờ đủ văn bản trả lời thẩm tra',
    'verification.requested': '{actor} thẩm tra bổ sung hoặc cử người khác thẩm tra',
    'verification.taken-further':
      '{actor} đề nghị ban tổ chức của cấp ủy cấp trên trực tiếp nơi được yêu cầu có ý kiến',
  },
  tasks: {
    'verification.reply-on-time': 'cấp ủy, cơ quan được yêu cầu trả lời thẩm tra lý lịch',
  },
  codes: {
    hometownSource: {
      'birth-certificate': 'giấy khai sinh',
      'identity-card': 'căn cước công dân',
    },
    relativeGroup: {
      'own-grandparents': 'ông, bà',
      'spouse-grandparents': 'ông, bà của vợ hoặc chồng',
      'parents-or-carer': 'cha, mẹ hoặc người nuôi dưỡng',
      'spouse-parents': 'cha, mẹ của vợ hoặc chồng',
      spouse: 'vợ hoặc chồng',
      'own-siblings': 'anh, chị, em ruột',
      'spouse-siblings': 'anh, chị, em ruột của vợ hoặc chồng',
      children: 'con',
    },
    relation: {
      father: 'cha đẻ',
      mother: 'mẹ đẻ',
      sibling: 'anh, chị, em ruột',
      child: 'con',
      spouse: 'vợ hoặc chồng',
      'spouse-father': 'cha đẻ của vợ hoặc chồng',
      'spouse-mother': 'mẹ đẻ của vợ hoặc chồng',
      'spouse-sibling': 'anh, chị, em ruột của vợ hoặc chồng',
    },
    verified: {
      applicant: bodies.applicant,
      father: 'cha đẻ',
      mother: 'mẹ đẻ',
      carer: 'người trực tiếp nuôi dưỡng',
      spouse: 'vợ hoặc chồng',
      'spouse-father': 'cha đẻ của vợ hoặc chồng',
      'spouse-mother': 'mẹ đẻ của vợ hoặc chồng',
      'spouse-carer': 'người trực tiếp nuôi dưỡng vợ hoặc chồng',
      'adult-child': 'con đẻ có năng lực hành vi dân sự đầy đủ',
    },
    verificationAnswer: {
      right: 'khai đúng',
      'not-right': 'khai chưa đúng',
      'not-complete': 'khai chưa đủ',
      unclear: 'còn nội dung chưa rõ',
      refused: 'không xác nhận',
    },
    verifier: {
      unrelated: 'người không có quan hệ gia đình',
      applicant: bodies.applicant,
      parent: 'cha, mẹ',
      spouse: 'vợ hoặc chồng',
      sibling: 'anh, chị, em ruột',
      child: 'con',
    },
    topic: {
      'political-history': 'lịch sử chính trị',
      'present-politics': 'chính trị hiện nay',
      'political-standard': 'tiêu chuẩn chính trị',
      'line-and-law': 'chấp hành đường lối của Đảng, pháp luật của Nhà nước',
      'morals-and-lifestyle': 'đạo đức, lối sống',
    },
    topicHolder: {
      applicant: bodies.applicant,
      relatives: 'người thân',
    },
    memberRelativeExemption: {
      'none-verified': 'không phải thẩm tra',
      'none-verified-if-confirmed': 'không phải thẩm tra nếu cấp ủy quản lý đảng viên đó đã xác nhận',
      'history-only': 'chỉ miễn thẩm tra lịch sử chính trị',
    },
    union: {
      'youth-union': 'Đoàn TNCS Hồ Chí Minh',
      'trade-union': 'công đoàn',
    },
    togetherIn: {
      work: 'công tác',
      labour: 'lao động',
      study: 'học tập',
      residence: 'sinh hoạt tại nơi cư trú',
    },
    togetherScope: {
      'same-unit-one-grassroots-organisation': 'cùng đơn vị thuộc một tổ chức cơ sở đảng',
      'same-unit-one-organisation': 'cùng đơn vị thuộc một tổ chức đảng',
    },
    introducerLoss: {
      moved: 'chuyển đi nơi khác',
      disciplined: 'bị kỷ luật',
      unable: 'không còn điều kiện',
    },
    residenceOpinion: {
      given: 'đã có ý kiến',
      waived: 'được miễn lấy ý kiến',
      none: 'không có',
    },
    residenceWaiver: {
      never: 'không được miễn',
      'secretariat-rule': 'được miễn theo quy định của Ban Bí thư',
    },
    redoItem: {
      'introduction-paper': 'giấy giới thiệu người vào Đảng',
      'union-resolution': 'nghị quyết giới thiệu của tổ chức Đoàn hoặc công đoàn',
      verification: 'thẩm tra lý lịch',
      'verification-if-changed': 'thẩm tra bổ sung nếu lý lịch có thay đổi',
      'consolidated-opinions': 'tổng hợp ý kiến nhận xét',
    },
    dossierPaper: {
      'doc.awareness-certificate': 'giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng',
      'doc.application': 'đơn xin vào Đảng',
      'doc.background-declaration': 'lý lịch của người xin vào Đảng',
      'doc.introduction-paper': 'giấy giới thiệu người vào Đảng',
      'doc.youth-union-resolution': 'nghị quyết giới thiệu đoàn viên ưu tú',
      'doc.trade-union-resolution': 'nghị quyết giới thiệu đoàn viên công đoàn',
      'doc.consolidated-opinions': 'tổng hợp ý kiến nhận xét',
    },
    consentMatter: {
      'over-age': 'quá tuổi quy định',
      literacy: 'trình độ biết đọc, biết viết chữ quốc ngữ',
      'political-standard': 'tiêu chuẩn chính trị',
      'late-ceremony': 'tổ chức lễ kết nạp muộn',
      religion: 'tôn giáo',
      'foreign-marriage': 'kết hôn với người nước ngoài',
      'foreign-origin': 'gốc nước ngoài',
      'private-owner': 'chủ doanh nghiệp tư nhân',
      readmission: 'kết nạp lại',
      population: 'vi phạm chính sách dân số',
      'member-file': 'sửa hồ sơ đảng viên',
    },
    returnedTo: {
      previous: 'trả lại một bước',
      start: 'trả lại từ đầu',
    },
    returnReason: {
      papers: 'giấy tờ',
      background: 'lý lịch',
      introduction: 'việc giới thiệu',
      vote: 'kết quả biểu quyết',
      other: 'khác',
    },
  },
  provisions: {
    'background-declaration.hometown.source': 'giấy tờ làm căn cứ khai quê quán',
    'background-declaration.relatives': 'người thân phải khai trong lý lịch',
    'background-declaration.written-by-another.ban': 'việc cấm nhờ người khác viết hộ lý lịch',
    'dossier.redo-items': 'giấy tờ phải làm lại khi hồ sơ quá thời hạn',
    'dossier.validity': 'thời hạn của hồ sơ đề nghị xét kết nạp',
    'member-file.items.after-vote': 'số loại giấy tờ có sau khi chi bộ xét',
    'member-file.items.before-vote': 'số loại giấy tờ có trước khi chi bộ xét',
    'introduction.members.default': 'số đảng viên chính thức giới thiệu',
    'introduction.members.with-union':
      'số đảng viên chính thức giới thiệu cùng với tổ chức Đoàn hoặc công đoàn',
    'introduction.official-time.minimum': 'thời gian là đảng viên chính thức tối thiểu của người giới thiệu',
    'introduction.replacement.together-minimum': 'thời gian cùng công tác của người giới thiệu thay thế',
    'introduction.together.kinds': 'các hình thức cùng công tác, lao động, học tập, sinh hoạt',
    'introduction.together.minimum': 'thời gian cùng công tác, lao động, học tập, sinh hoạt tối thiểu',
    'introduction.together.scope': 'phạm vi cùng đơn vị, cùng tổ chức đảng',
    'introduction.trade-union.bodies': 'tổ chức công đoàn được giới thiệu',
    'introduction.wartime-single.national.until':
      'ngày cuối cùng việc kết nạp có một người giới thiệu được công nhận',
    'introduction.wartime-single.south.until':
      'ngày cuối cùng việc kết nạp có một người giới thiệu được công nhận ở phía nam sông Bến Hải',
    'introduction.youth.age.maximum': 'tuổi thanh niên tối đa',
    'introduction.youth.age.of-cadres': 'độ tuổi thanh niên của cán bộ Đoàn theo cách hiểu khác',
    'introduction.youth.age.where-not-defined': 'tuổi thanh niên tối đa được áp dụng khi không quy định',
    'introduction.youth-union.bodies': 'tổ chức Đoàn được giới thiệu',
    'opinions.quorum': 'tỷ lệ ý kiến tối thiểu',
    'opinions.residence.waiver': 'miễn lấy ý kiến nơi cư trú',
    'verification.barred-verifiers': 'người không được cử đi thẩm tra',
    'verification.certifier': 'cơ quan chứng nhận lý lịch',
    'verification.content': 'nội dung thẩm tra',
    'verification.member-relative.exemption': 'miễn thẩm tra đối với người thân là đảng viên',
    'verification.reply.abroad': 'thời hạn trả lời thẩm tra ở ngoài nước',
    'verification.reply.domestic': 'thời hạn trả lời thẩm tra ở trong nước',
    'verification.same-place':
      'không phải thẩm tra riêng khi mọi người cùng sinh sống ở một nơi, đã rõ lý lịch',
    'verification.subjects': 'những người phải thẩm tra',
  },
}
