import type { SubjectTexts } from '../subject-texts.js'
import { outOfOrder } from './procedure.js'

/** Words of training classes. */
export const classes: SubjectTexts<'classes'> = {
  rules: {
    'class.size': {
      title: 'lớp có đủ số học viên tối thiểu',
      broken: {
        headline: 'Chưa đủ {minimum} học viên: lớp có {actual}.',
        todo: '{actor} chỉ mở lớp khi đủ {minimum} học viên',
      },
      met: 'Lớp có {actual} học viên, đủ tối thiểu {minimum}.',
    },
    'class.certificate-on-time': {
      title: 'giấy chứng nhận được cấp đúng thời hạn sau quyết định công nhận hoàn thành chương trình',
      broken: {
        headline: 'Cấp giấy chứng nhận quá thời hạn: {actual}, hạn cuối {lastDay}.',
        todo: '{actor} kiểm điểm trách nhiệm về việc chậm; giấy chứng nhận vẫn có giá trị',
      },
      met: 'Giấy chứng nhận cấp ngày {actual}, trong thời hạn đến ngày {lastDay}.',
    },
    'class.entrant-education': {
      title: 'học viên đạt yêu cầu đầu vào của lớp về trình độ học vấn',
      broken: {
        headline: 'Chưa đạt trình độ học vấn đầu vào của lớp.',
        todo: '{actor} chỉ nhận học viên đạt trình độ học vấn đầu vào',
        detail: 'trình độ ghi trong hồ sơ là “{actual}”, yêu cầu “{required}”',
      },
      met: 'Trình độ học vấn “{actual}” của học viên đạt yêu cầu đầu vào “{required}”.',
    },
    'class.attendance': {
      title: 'học viên tham dự đủ thời gian thì mới được viết bài thu hoạch',
      broken: {
        headline: 'Chưa đủ thời gian học: {actual}%, yêu cầu {required}%.',
        todo: 'học viên tham dự đủ thời gian rồi mới viết bài thu hoạch',
      },
      met: 'Học viên tham dự {actual}% thời gian, đủ {required}% để viết bài thu hoạch.',
    },
    'class.essay-rewrites': {
      title: 'bài thu hoạch không được viết lại quá số lần cho phép',
      broken: {
        headline: 'Viết lại bài thu hoạch quá {maximum} lần: đã chấm {actual} lần.',
        todo: 'học viên học lại lớp bồi dưỡng',
      },
      met: 'Bài thu hoạch đã được chấm {actual} lần, còn trong số lần viết lại cho phép ({maximum}).',
    },
    'class.essay-passed': {
      title: 'chỉ công nhận hoàn thành và cấp giấy chứng nhận cho học viên có bài thu hoạch đạt yêu cầu',
      broken: {
        headline: 'Có {failed} học viên chưa đạt {required} điểm bài thu hoạch.',
        todo: '{actor} chỉ công nhận hoàn thành cho học viên có bài thu hoạch đạt yêu cầu',
      },
      met: 'Bài thu hoạch của học viên đạt từ {required} điểm.',
    },
    'class.certificate-earned': {
      title: 'giấy chứng nhận chỉ cấp sau khi có quyết định công nhận hoàn thành chương trình',
      broken: {
        headline: 'Học viên chưa được công nhận hoàn thành chương trình.',
        todo: '{actor} quyết định công nhận hoàn thành chương trình trước khi cấp giấy chứng nhận',
      },
      missing: 'Học viên chưa được công nhận hoàn thành chương trình.',
      met: 'Học viên đã được công nhận hoàn thành chương trình.',
    },
    'class.not-enrolled': {
      title: 'học viên đã được ghi danh vào lớp',
      broken: { headline: 'Học viên chưa được ghi danh vào lớp.', todo: '{actor} ghi danh học viên trước' },
      missing: 'Học viên chưa được ghi danh vào lớp.',
      met: 'Học viên đã được ghi danh vào lớp.',
    },
    'class.issuer': {
      title: 'lớp học do cơ quan có thẩm quyền cấp giấy chứng nhận tổ chức',
      broken: {
        headline: 'Sai thẩm quyền cấp giấy chứng nhận của lớp.',
        detail: 'cơ quan tổ chức lớp là {actual}',
        todo: '{required|or} tổ chức lớp và cấp giấy chứng nhận',
      },
      met: 'Lớp do {actual} tổ chức, đúng thẩm quyền cấp giấy chứng nhận.',
    },
    'class.days-in-order': {
      title: 'ngày của các việc trong lớp học theo đúng thứ tự',
      broken: {
        headline: 'Mâu thuẫn ngày tháng: {earlierOn} sau {actual}.',
        todo: '{actor} đối chiếu hai ngày này với sổ theo dõi lớp học',
      },
      met: 'Ngày của các việc trong lớp học đúng thứ tự.',
    },
    'class.entered-once': {
      title: 'việc chỉ diễn ra một lần trong lớp thì chỉ ghi một lần, giấy chứng nhận chỉ cấp một lần',
      broken: {
        headline: 'Ghi hoặc cấp trùng: lần đầu ngày {earlierOn}.',
        todo: '{actor} giữ lần ghi đầu; giấy chứng nhận chỉ cấp lại khi trung tâm chính trị có sai sót',
      },
      met: 'Việc này mới ghi một lần.',
    },
    'class.out-of-order': {
      title: 'các việc của lớp học theo đúng trình tự',
      broken: {
        headline: 'Chưa đến bước này của lớp học.',
        detail: 'bước đang xét là {act}',
        todo: (facts) => outOfOrder(facts.possible),
      },
      met: 'Việc của lớp học theo đúng trình tự.',
    },
  },
  missing: {
    'completion.decided': 'Học viên chưa được công nhận hoàn thành chương trình.',
    'person.enrolled': 'Học viên chưa được ghi danh vào lớp.',
  },
  cures: {},
  tasks: {},
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
