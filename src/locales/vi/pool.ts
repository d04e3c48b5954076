import { isCutShort } from '../facts.js'
import { either, sentencesOf } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

/** Words of the pool, the awareness class and its certificate. */
export const pool: SubjectTexts<'pool'> = {
  rules: {
    'pool.listed-by-resolution': {
      title: 'việc đưa vào hoặc đưa ra khỏi danh sách cảm tình Đảng do chi bộ ra nghị quyết',
      broken: { headline: 'Chi bộ chưa ra nghị quyết về danh sách cảm tình Đảng.' },
      met: 'Chi bộ đã ra nghị quyết về danh sách cảm tình Đảng.',
    },
    'pool.helper-assigned': {
      title: 'chi bộ phân công đảng viên chính thức giúp đỡ người được đưa vào danh sách cảm tình Đảng',
      broken: {
        headline: (facts) =>
          facts.byResolution === false
            ? 'Việc phân công giúp đỡ không có nghị quyết của chi bộ.'
            : 'Người giúp đỡ chưa phải là đảng viên chính thức.',
      },
      missing: (facts) =>
        facts.missing === 'helper.assigned'
          ? 'Chưa có đảng viên chính thức giúp đỡ, cần ít nhất {required}.'
          : undefined,
      met: (facts) =>
        facts.actual === undefined
          ? 'Người được phân công giúp đỡ là đảng viên chính thức.'
          : 'Đã phân công {actual} đảng viên giúp đỡ.',
    },
    'pool.start-authorised': {
      title:
        'thủ tục kết nạp chỉ bắt đầu sau khi đảng ủy cơ sở (nơi không có thì cấp ủy cấp trên trực tiếp) cho phép',
      broken: null,
      met: 'Thủ tục kết nạp đã được cho phép từ ngày {authorisedOn}.',
    },
    'pool.application-sequence': {
      title: 'chi bộ phân công người giúp đỡ trước, rồi mới đề nghị cho làm thủ tục kết nạp',
      broken: { headline: 'Sai trình tự: đề nghị {proposedOn}, phân công giúp đỡ {helperOn}.' },
      met: either(
        'helperOn',
        'Chi bộ đã đề nghị cho làm thủ tục kết nạp ngày {proposedOn}, sau khi phân công đảng viên giúp đỡ (ngày {helperOn}), đúng trình tự.',
        'Chi bộ đã đề nghị cho làm thủ tục kết nạp ngày {proposedOn}.',
      ),
    },
    'awareness-class.attended-from-list': {
      title:
        'chỉ cử học lớp bồi dưỡng nhận thức về Đảng người có tên trong danh sách cảm tình Đảng, do chi bộ đề nghị và đủ trình độ học vấn',
      broken: {
        headline: (facts) =>
          facts.required === undefined
            ? 'Chi bộ chưa đề nghị cử đi học lớp bồi dưỡng.'
            : 'Chưa đạt trình độ học vấn đầu vào của lớp.',
        detail: either('required', 'trình độ ghi trong hồ sơ là “{actual}”, yêu cầu “{required}”', undefined),
      },
      met: (facts) =>
        facts.listedOn === undefined
          ? 'Người được cử đi học đạt yêu cầu đầu vào của lớp về trình độ học vấn.'
          : 'Người được cử đi học có tên trong danh sách cảm tình Đảng từ ngày {listedOn}.',
    },
    'awareness-certificate.held': {
      title: 'người xin vào Đảng có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng trước khi chi bộ xét',
      broken: null,
      met: 'Đã có giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày {issuedOn}.',
    },
    'awareness-certificate.rightly-issued': {
      title:
        'giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng do đúng cơ quan có thẩm quyền cấp và chỉ cấp một lần',
      broken: {
        headline: (facts) =>
          facts.reissue === true
            ? 'Cấp quá {maximum} lần: giấy chứng nhận cấp lại ngày {issuedOn}.'
            : 'Cấp sai thẩm quyền: giấy chứng nhận ngày {issuedOn}.',
        detail: ({ reissue }) => (reissue === true ? undefined : 'cơ quan cấp là {actual}'),
        todo: (facts) =>
          facts.reissue === true
            ? '{actor} dùng giấy chứng nhận đã cấp lần đầu; chỉ cấp lại khi trung tâm chính trị có sai sót'
            : '{required|or} cấp lại giấy chứng nhận đúng thẩm quyền',
      },
      met: 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng ngày {issuedOn} được cấp đúng thẩm quyền.',
    },
    'awareness-certificate.valid': {
      title: 'giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng còn thời hạn giá trị khi chi bộ xét',
      broken: {
        headline: (facts) =>
          isCutShort(facts)
            ? 'Giấy chứng nhận cấp huyện hết giá trị sau ngày {lastDay}.'
            : 'Giấy chứng nhận hết giá trị sau ngày {lastDay}.',
        todo: (facts) =>
          isCutShort(facts)
            ? 'cử học lại lớp bồi dưỡng nhận thức về Đảng để được cấp giấy mới (giấy cũ cấp ngày {issuedOn})'
            : 'cử học lại lớp bồi dưỡng nhận thức về Đảng để được cấp giấy mới (giấy cũ cấp ngày {issuedOn}, giá trị {months} tháng)',
      },
      met: 'Giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng cấp ngày {issuedOn} còn giá trị đến hết ngày {lastDay}.',
    },
    'awareness-class.completed': {
      title: 'học viên tham dự đủ thời gian và có bài thu hoạch đạt yêu cầu thì mới được cấp giấy chứng nhận',
      broken: {
        headline: (facts) => {
          if (facts.of === 'attendance') return 'Chưa đủ thời gian học: {actual}%, yêu cầu {required}%.'
          return facts.of === 'mark'
            ? 'Bài thu hoạch chưa đạt: {actual} điểm, yêu cầu {required} điểm.'
            : 'Viết lại bài thu hoạch quá {required} lần: {actual} lần.'
        },
      },
      met: (facts) =>
        sentencesOf(facts, {
          attendance: 'Học viên tham dự {attendance}% thời gian, đủ theo quy định.',
          mark: 'Bài thu hoạch được {mark} điểm, đạt yêu cầu.',
          rewrites: 'Bài thu hoạch đã viết lại {rewrites} lần, trong số lần được phép.',
        }),
    },
    'pool.monthly-list': note(
      'hằng tháng chi bộ rà soát danh sách cảm tình Đảng, đảng ủy cơ sở xem xét, cấp trên trực tiếp cập nhật và mở lớp',
    ),
    'awareness-class.opened-by-upper-committee': note(
      'lớp bồi dưỡng nhận thức về Đảng do cấp ủy cấp trên trực tiếp giao trung tâm chính trị mở',
    ),
    'awareness-class.programme': note(
      'lớp bồi dưỡng nhận thức về Đảng học đủ số bài và số tiết của chương trình',
    ),
  },
  missing: {
    'certificate.awareness': 'Chưa có giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng.',
    'evidence.byResolution': 'Chưa ghi chi bộ có ra nghị quyết hay không.',
    'evidence.helper.official': 'Chưa ghi người giúp đỡ có là đảng viên chính thức không.',
    'helper.assigned': 'Chưa phân công đảng viên chính thức giúp đỡ.',
    'procedure.authorised': 'Chưa được cho phép làm thủ tục kết nạp.',
    'start.proposed': 'Chi bộ chưa đề nghị cho làm thủ tục kết nạp.',
    'sympathiser.listed': 'Chưa có tên trong danh sách cảm tình Đảng.',
  },
  cures: {
    'cell.resolution': 'chi bộ ra nghị quyết',
    'class.awareness.attend': '{actor} cử đi học lớp bồi dưỡng nhận thức về Đảng',
    'class.awareness.repeat':
      '{actor} cử học lại lớp bồi dưỡng nhận thức về Đảng để được cấp giấy chứng nhận mới',
    'class.repeat': 'học viên học lại lớp bồi dưỡng',
    'helper.assigned': 'chi bộ phân công đảng viên chính thức giúp đỡ',
    'procedure.authorised': 'chi bộ đề nghị đảng ủy cơ sở cho phép làm thủ tục kết nạp',
    'start.proposed': 'chi bộ ra nghị quyết đề nghị cho làm thủ tục kết nạp',
    'sympathiser.listed': 'chi bộ ra nghị quyết đưa vào danh sách cảm tình Đảng',
  },
  tasks: {},
  codes: {
    course: {
      awareness: 'lớp bồi dưỡng nhận thức về Đảng',
      'new-member': 'lớp bồi dưỡng đảng viên mới',
    },
    recommender: {
      'youth-union': 'Đoàn TNCS Hồ Chí Minh',
      'trade-union': 'công đoàn',
      'veterans-association': 'Hội Cựu chiến binh',
    },
    reissue: {
      'fault-of-centre': 'do sai sót của trung tâm chính trị',
      other: 'khác',
    },
  },
  provisions: {
    'awareness-certificate.fallback-issuer': 'cơ quan cấp giấy chứng nhận nơi không có trung tâm chính trị',
    'awareness-certificate.issuer': 'cơ quan cấp giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng',
    'awareness-certificate.issues.maximum': 'số lần cấp giấy chứng nhận',
    'awareness-certificate.validity':
      'thời hạn giá trị của giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng',
    'awareness-class.entrant.age.minimum': 'tuổi tối thiểu để học lớp bồi dưỡng nhận thức về Đảng',
    'awareness-class.entrant.education': 'trình độ học vấn để học lớp bồi dưỡng nhận thức về Đảng',
    'awareness-class.half-days': 'số buổi của lớp bồi dưỡng nhận thức về Đảng',
    'awareness-class.lesson-periods': 'số tiết từng bài của lớp bồi dưỡng nhận thức về Đảng',
    'awareness-class.lessons': 'số bài của lớp bồi dưỡng nhận thức về Đảng',
    'awareness-class.periods': 'tổng số tiết của lớp bồi dưỡng nhận thức về Đảng',
    'pool.authorisation.actor': 'cơ quan cho phép làm thủ tục kết nạp',
    'pool.helper.minimum': 'số đảng viên chính thức được phân công giúp đỡ tối thiểu',
    'pool.review.interval': 'chu kỳ rà soát danh sách cảm tình Đảng',
    'pool.review.levels': 'các cấp rà soát danh sách cảm tình Đảng',
    'pool.time-on-list.minimum': 'thời gian tối thiểu trong danh sách cảm tình Đảng',
  },
}
