import type { PlainDay } from '../../calendar/plain-day.js'
import type { Citation } from '../../law/citation.js'

/** The words of a language that a feed needs of a locale; `vi` and `en` of `ketnap/locales/*` have them. */
export interface FeedLocale {
  readonly language: 'vi' | 'en'
  rule(id: string): string
  act(type: string): string
  body(kind: string): string
  citation(citation: Citation): string
  day(day: PlainDay): string
}

/** What a feed says around the words of the locale. */
export interface FeedWords {
  readonly calendar: string
  overdue(title: string): string
  obligor(body: string): string
  due(day: string): string
  overdueBy(workingDays: number): string
  closedBy(acts: string): string
  clauses(citations: string): string
}

export const feedWords: Readonly<Record<FeedLocale['language'], FeedWords>> = {
  vi: {
    calendar: 'Thời hạn công tác kết nạp đảng viên',
    overdue: (title) => `QUÁ HẠN: ${title}`,
    obligor: (body) => `Trách nhiệm: ${body}`,
    due: (day) => `Hạn cuối: ngày ${day}`,
    overdueBy: (workingDays) => `Quá hạn: ${workingDays} ngày làm việc`,
    closedBy: (acts) => `Hoàn thành khi: ${acts}`,
    clauses: (citations) => `Căn cứ: ${citations}`,
  },
  en: {
    calendar: 'Deadlines of admission to the Party',
    overdue: (title) => `OVERDUE: ${title}`,
    obligor: (body) => `Owed by: ${body}`,
    due: (day) => `Last day: ${day}`,
    overdueBy: (workingDays) => `Overdue: ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`,
    closedBy: (acts) => `Done by: ${acts}`,
    clauses: (citations) => `Basis: ${citations}`,
  },
}
