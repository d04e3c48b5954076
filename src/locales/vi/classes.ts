import type { RuleTexts } from '../texts.js'

/** Training classes, and the order of the acts. */
export const classRules: Readonly<Record<string, RuleTexts>> = {
  'awareness-class.completed': {
    title: 'học viên tham dự đủ thời gian và có bài thu hoạch đạt yêu cầu thì mới được cấp giấy chứng nhận',
    broken: (facts) => {
      if (facts.of === 'attendance')
        return 'Học viên chỉ tham dự {actual}% thời gian; phải tham dự ít nhất {required}%.'
      return facts.of === 'mark'
        ? 'Bài thu hoạch được {actual} điểm; phải đạt từ {required} điểm.'
        : 'Bài thu hoạch đã viết lại {actual} lần; chỉ được viết lại {required} lần.'
    },
  },
  'class.size': {
    title: 'lớp có đủ số học viên tối thiểu',
    broken: 'Lớp chỉ có {actual} học viên, chưa đủ tối thiểu {minimum}.',
    met: 'Lớp có {actual} học viên, đủ tối thiểu {minimum}.',
  },
  'class.certificate-on-time': {
    title: 'giấy chứng nhận được cấp đúng thời hạn sau quyết định công nhận hoàn thành chương trình',
    broken:
      'Quyết định công nhận hoàn thành chương trình ngày {completedOn}, giấy chứng nhận phải cấp chậm nhất ngày {lastDay}; cấp ngày {actual} là quá hạn.',
    met: 'Giấy chứng nhận cấp ngày {actual}, trong hạn đến ngày {lastDay}.',
  },
  'class.open-for-enrolment': {
    title: 'lớp đang mở ghi danh',
    broken: 'Lớp không mở ghi danh; chỉ ghi danh học viên khi lớp đang mở ghi danh.',
  },
  'class.entrant-education': {
    title: 'học viên đạt yêu cầu đầu vào của lớp về trình độ học vấn',
    broken: 'Trình độ học vấn của học viên là “{actual}”, chưa đạt yêu cầu đầu vào “{required}”.',
    met: 'Trình độ học vấn “{actual}” của học viên đạt yêu cầu đầu vào “{required}”.',
  },
  'class.attendance': {
    title: 'học viên tham dự đủ thời gian thì mới được viết bài thu hoạch',
    broken: 'Học viên chỉ tham dự {actual}% thời gian, chưa đủ {required}% để viết bài thu hoạch.',
    met: 'Học viên tham dự {actual}% thời gian, đủ {required}% để viết bài thu hoạch.',
  },
  'class.essay-rewrites': {
    title: 'bài thu hoạch không được viết lại quá số lần cho phép',
    broken: 'Bài thu hoạch đã được chấm {actual} lần; chỉ được viết lại {maximum} lần.',
    met: 'Bài thu hoạch đã được chấm {actual} lần, còn trong số lần viết lại cho phép ({maximum}).',
  },
  'class.essay-passed': {
    title: 'chỉ công nhận hoàn thành và cấp giấy chứng nhận cho học viên có bài thu hoạch đạt yêu cầu',
    broken:
      'Có {failed} học viên chưa đạt {required} điểm bài thu hoạch; không được công nhận hoàn thành hoặc cấp giấy chứng nhận.',
    met: 'Bài thu hoạch của học viên đạt từ {required} điểm.',
  },
  'class.certificate-earned': {
    title: 'giấy chứng nhận chỉ cấp sau khi có quyết định công nhận hoàn thành chương trình',
    broken: 'Học viên chưa được công nhận hoàn thành chương trình; chưa được cấp giấy chứng nhận.',
    missing: 'Học viên chưa được công nhận hoàn thành chương trình; chưa được cấp giấy chứng nhận.',
  },
  'class.not-enrolled': {
    title: 'học viên đã được ghi danh vào lớp',
    broken: 'Học viên chưa được ghi danh vào lớp; phải ghi danh trước.',
    missing: 'Học viên chưa được ghi danh vào lớp; phải ghi danh trước.',
  },
  'class.out-of-order': {
    title: 'các việc của lớp học theo đúng trình tự',
    broken: (facts) => outOfOrder(facts.possible, 'Lớp'),
  },
  'procedure.out-of-order': {
    title: 'các bước của quy trình theo đúng trình tự',
    broken: (facts) => outOfOrder(facts.possible, 'Hồ sơ'),
  },
}

export function outOfOrder(possible: unknown, what: string): string {
  const refused = `${what} đang ở bước: {state|state}; chưa thực hiện được việc “{act}”.`
  return Array.isArray(possible) && possible.length > 0
    ? `${refused} Các việc có thể thực hiện lúc này: {possible|list}.`
    : `${refused} Lúc này không còn việc nào có thể thực hiện.`
}
