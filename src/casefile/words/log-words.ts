import type { Envelope } from '../privacy/privacy-marks.js'
import type { ClassAct, PlanAct, PlanTarget } from '../shapes.js'
import { group, type WordsOf, word } from './word.js'

type ActOf<A extends { type: string }, T> = Extract<A, { type: T }>

/** A class is held by a body; the other acts of it are the class's own. */
type ClassEnvelope = Exclude<keyof Envelope, 'by'>

const person = word('Mã học viên', 'Label of the person', { by: 'app' })

/** Words for the fields of the acts of a training class beside those of every act. */
export const classActWords: {
  readonly [T in ClassAct['type']]: WordsOf<Omit<ActOf<ClassAct, T>, ClassEnvelope>>
} = {
  'class.planned': {
    class: word('Mã lớp', 'Label of the class', { by: 'app' }),
    course: word('Lớp', 'Course', { codes: 'course' }),
    by: word('Cơ quan mở lớp', 'Body that holds the class', {
      means: ['nơi tổ chức học và cấp giấy chứng nhận', 'it teaches, and issues the certificates'],
    }),
    sessions: word('Số buổi học', 'Sessions', { means: ['số buổi sẽ học', 'how many will be held'] }),
    noCentre: word('Nơi không có trung tâm chính trị', 'No political centre at the place', {
      means: ['nên cơ quan khác mở lớp', 'so another body holds the class'],
    }),
  },
  'enrolment.opened': {},
  'person.enrolled': {
    person,
    education: word('Trình độ học vấn khi đi học', 'Education on entering', { codes: 'education' }),
    relaxed: word('Thuộc diện được giảm trình độ học vấn', 'Education relaxed', {
      means: [
        'ở vùng hoặc làm nghề mà yêu cầu học vấn được hạ xuống',
        'lives in an area, or follows a calling, for which less is asked',
      ],
    }),
  },
  'session.held': {
    session: word('Buổi thứ', 'Number of the session', { means: ['đếm từ 1', 'counted from 1'] }),
    attended: word('Học viên có mặt', 'Persons present', { by: 'app' }),
  },
  'essay.marked': {
    person,
    mark: word('Điểm bài thu hoạch', 'Mark of the essay', { means: ['thang điểm 10', 'out of 10'] }),
  },
  'completion.decided': {
    persons: word('Học viên hoàn thành chương trình', 'Persons who completed the course', { by: 'app' }),
  },
  'class-certificate.issued': { person },
  'class.closed': {},
}

const share = {
  unit: word('Đơn vị được giao', 'Body the target is given to', { by: 'app' }),
  measure: word('Chỉ tiêu về', 'What it counts', { codes: 'measure' }),
  recommendedBy: word('Tổ chức giới thiệu nguồn', 'Mass organisation that is to find the people', {
    codes: 'recommender',
  }),
}

const targetWords: WordsOf<PlanTarget> = {
  ...share,
  count: word('Số người', 'How many people', { means: ['trong cả năm', 'in the whole year'] }),
  byMonth: word('Chia theo tháng', 'By month', {
    means: [
      '12 số, từ tháng 1 đến tháng 12, cộng lại bằng số người',
      '12 counts from January on, whose sum is that of the year',
    ],
  }),
}
const targets = group<PlanTarget>('Chỉ tiêu', 'Targets', targetWords)
const level = word('Cấp', 'Level', { codes: 'body' })

/** Words for the fields of the acts of an annual plan beside those of every act. */
export const planActWords: {
  readonly [T in PlanAct['type']]: WordsOf<Omit<ActOf<PlanAct, T>, keyof Envelope>>
} = {
  'plan.drafted': {
    plan: word('Mã kế hoạch', 'Label of the plan', { by: 'app' }),
    unit: word('Đơn vị lập kế hoạch', 'Body whose plan it is', { by: 'app' }),
    level: word('Cấp lập kế hoạch', 'Level that draws it up', { codes: 'body' }),
    year: word('Năm', 'Year'),
    above: word('Mã kế hoạch cấp trên', 'Label of the plan of the level above', {
      by: 'app',
      means: ['kế hoạch này cụ thể hóa kế hoạch đó', 'which this one makes concrete'],
    }),
    poolSurveyed: word('Đã khảo sát nguồn', 'The pool was surveyed first'),
    membership: word('Số đảng viên đầu năm', 'Members at the beginning of the year'),
    targets,
  },
  'plan.approved': {},
  'plan.started': {},
  'targets.adjusted': { targets },
  'list.reviewed': { level },
  'shortfall.explained': {
    ...share,
    month: word('Tháng', 'Month', { means: ['1 đến 12', '1 to 12'] }),
    quarter: word('Quý', 'Quarter', {
      means: ['1 đến 4; không ghi tháng, quý là cả năm', '1 to 4; the whole year without month and quarter'],
    }),
    causes: word('Nguyên nhân', 'Causes', { codes: 'shortfallCause' }),
  },
  'plan.reviewed': {
    previousOn: word('Ngày sơ kết lần trước', 'Day of the review before'),
    reported: word('Đã báo cáo cấp trên', 'Reported to the level above'),
  },
  'plan.closed': {},
}
