import type { SubjectTexts } from '../subject-texts.js'
import { outOfOrder } from './procedure.js'

/** Words of training classes. */
export const classes: SubjectTexts<'classes'> = {
  rules: {
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
  },
  missing: {
    'completion.decided': 'Chưa có quyết định công nhận học viên hoàn thành chương trình.',
    'person.enrolled': 'Học viên chưa được ghi danh vào lớp.',
  },
  cures: {},
  codes: {
    classMeasure: {
      attendance: 'thời gian tham dự',
      mark: 'điểm bài thu hoạch',
      rewrites: 'số lần viết lại bài thu hoạch',
    },
    classRank: {
      average: 'trung bình',
      fair: 'khá',
      good: 'giỏi',
      excellent: 'xuất sắc',
    },
  },
  provisions: {
    'class.attendance.minimum': 'tỷ lệ tham dự tối thiểu',
    'class.certificate.deadline': 'thời hạn cấp giấy chứng nhận sau khi hoàn thành chương trình',
    'class.essay.pass': 'điểm đạt của bài thu hoạch',
    'class.essay.ranks': 'xếp loại bài thu hoạch',
    'class.essay.rewrites.maximum': 'số lần được viết lại bài thu hoạch',
    'class.register': 'sổ theo dõi lớp và học viên đã ghi danh',
    'class.size.minimum': 'số học viên tối thiểu của lớp',
  },
}
