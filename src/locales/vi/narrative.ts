import type { NarrativeTexts } from '../narrative-texts.js'
import { capitalised } from '../sentence.js'
import { toldActs } from './told-acts.js'

/** The words of a case told in sentences, as an officer reports it. */
export const narrative: NarrativeTexts = {
  title: (name) => `Báo cáo quá trình theo dõi, xem xét hồ sơ ${name}`,
  asOf: (day) => `Tính đến ngày ${day}.`,
  headings: {
    summary: 'Tóm tắt',
    struck: 'Mục đã ghi nay gạch bỏ',
    owed: 'Việc còn phải làm',
  },
  stages: {
    source: 'Tạo nguồn, bồi dưỡng nhận thức về Đảng',
    dossier: 'Lập hồ sơ đề nghị kết nạp',
    consideration: 'Xét và quyết định kết nạp',
    probation: 'Lễ kết nạp và thời kỳ dự bị',
    recognition: 'Xét công nhận đảng viên chính thức',
    membership: 'Sinh hoạt đảng',
    removal: 'Xem xét việc xóa tên',
    expulsion: 'Xem xét việc khai trừ',
    resignation: 'Xem xét việc xin ra khỏi Đảng',
    death: 'Đảng viên từ trần',
    undoing: 'Xử lý việc kết nạp không đúng quy định',
  },
  again: (title, round) => `${title} (lần ${round})`,
  acts: toldActs,
  on: (day, clause) => `Ngày ${day}, ${clause}.`,
  sameDay: (clause) => `Cùng ngày, ${clause}.`,
  standing: (state) => `Tình trạng hiện nay: ${state}.`,
  dates: {
    sympathiserOn: 'Đưa vào danh sách cảm tình Đảng',
    appliedOn: 'Làm đơn xin vào Đảng',
    decidedOn: 'Quyết định kết nạp',
    joinedOn: 'Vào Đảng (lễ kết nạp)',
    probationEndsOn: 'Hết thời kỳ dự bị',
    recognisedOn: 'Quyết định công nhận chính thức',
    officialSince: 'Ngày chính thức',
    seniorityFrom: 'Tuổi đảng tính từ',
  },
  document: (number, day) => ` (văn bản số ${number}${day === undefined ? '' : ` ngày ${day}`})`,
  inTime: (lastDay) => `; trong thời hạn (chậm nhất ngày ${lastDay})`,
  enough: (yes, base, needed) => `, đạt tỷ lệ ${yes}/${base} (tối thiểu ${needed}/${base})`,
  corrected: (day, dayBefore, reason) =>
    `Mục này được đính chính ngày ${day}${reason === undefined ? '' : ` (lý do: ${reason})`}${dayBefore === undefined ? '' : `; trước đó ghi là ngày ${dayBefore}`}.`,
  doneLater: (day) => `Sau khi khắc phục, việc này được thực hiện ngày ${day}.`,
  found: (mark, headline, basis) =>
    `${capitalised(mark)}: ${headline}${basis === undefined ? '' : ` Căn cứ: ${basis}.`}`,
  cured: (day, act) => `Đã khắc phục ngày ${day}: ${act}.`,
  struck: (day, act, dayOfAct, reason) =>
    `Ngày ${day}, gạch bỏ mục “${act}” ghi ngày ${dayOfAct}${reason === undefined ? '' : ` (lý do: ${reason})`}.`,
  owed: (duties, overdue) =>
    `Còn ${duties} việc phải làm${overdue === 0 ? ', chưa việc nào quá thời hạn' : `, trong đó ${overdue} việc đã quá thời hạn`}.`,
  nothingOwed: 'Không còn việc nào phải làm.',
  owing: (duty, basis) => (basis === '' ? duty : `${duty} Căn cứ: ${basis}.`),
  since: (duty, day) => `${duty.replace(/\.$/, '')} (phát sinh từ ngày ${day}).`,
  timeline: {
    title: (name, day) => `Các mốc thời gian của hồ sơ ${name}, tính đến ngày ${day}`,
    headings: {
      way: 'Quá trình',
      dates: 'Mốc thời gian',
      limits: 'Thời hạn',
      law: 'Thay đổi quy định',
    },
    spans: {
      candidate: 'Quần chúng được theo dõi',
      probation: 'Đảng viên dự bị',
      official: 'Đảng viên chính thức',
    },
    today: 'hôm nay',
    limits: {
      kept: (due, done) => `xong ${done}, hạn ${due}`,
      late: (due, done, days) => `xong ${done}, hạn ${due}: quá hạn ${days} ngày làm việc`,
      running: (due) => `hạn ${due}`,
      overdue: (due, _, days) => `hạn ${due}: đã quá hạn ${days} ngày làm việc`,
    },
    noLimits: 'Chưa có thời hạn nào.',
  },
}
