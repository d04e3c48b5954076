import type { FeedTexts } from '../texts.js'

/** What a feed of duties says around the words of rules, acts and bodies. */
export const feed: FeedTexts = {
  calendar: 'Thời hạn công tác kết nạp đảng viên',
  overdue: (title) => `QUÁ THỜI HẠN: ${title}`,
  obligor: (body) => `Trách nhiệm: ${body}`,
  due: (day) => `Hạn cuối: ngày ${day}`,
  overdueBy: (workingDays) => `Quá thời hạn: ${workingDays} ngày làm việc`,
  closedBy: (acts) => `Hoàn thành khi: ${acts}`,
  clauses: (citations) => `Căn cứ: ${citations}`,
}
