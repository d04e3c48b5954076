import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the introductions. */
export const introductionRules = {
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
  'introduction.wartime-single': {
    title: 'việc kết nạp trong kháng chiến chỉ có một đảng viên giới thiệu được công nhận',
    broken: {
      headline: 'Chỉ một người giới thiệu, kết nạp ngày {admittedOn}.',
      detail: ({ region }) => (region === undefined ? undefined : '{region}'),
      todo: '{actor} đối chiếu hồ sơ: chỉ công nhận một người giới thiệu khi kết nạp từ tháng 07/1954 trở về trước, ở phía nam sông Bến Hải đến hết tháng 12/1973',
    },
    met: 'Việc kết nạp ngày {admittedOn} được công nhận dù chỉ có một đảng viên giới thiệu.',
  },
  'introduction.duty': note(
    'người giới thiệu báo cáo chi bộ về lý lịch, phẩm chất, năng lực của người xin vào Đảng và chịu trách nhiệm về việc giới thiệu',
  ),
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
