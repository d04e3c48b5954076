import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { applicationRules } from './application.js'
import { backgroundRules } from './background.js'
import { codes } from './codes.js'
import { introductionRules } from './introduction.js'
import { opinionsRules } from './opinions.js'
import { provisions } from './provisions.js'
import { verificationRules } from './verification.js'
import { wholeDossierRules } from './whole-dossier.js'

/** Words of application, background, verification, introduction, opinions, and the dossier as a whole. */
export const dossier: SubjectTexts<'dossier'> = {
  rules: {
    ...applicationRules,
    ...backgroundRules,
    ...verificationRules,
    ...introductionRules,
    ...opinionsRules,
    ...wholeDossierRules,
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
    'evidence.togetherIn': {
      headline: 'Chưa ghi cùng công tác, lao động hay học tập.',
      detail: 'chỉ tính {required|or}',
    },
    'evidence.togetherSince': 'Chưa ghi ngày người giới thiệu bắt đầu cùng công tác.',
    'evidence.topics': 'Chưa ghi các nội dung đã thẩm tra.',
    'evidence.verifier': 'Chưa ghi người được cử đi thẩm tra, hoặc gửi công văn.',
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
  codes,
  provisions,
}
