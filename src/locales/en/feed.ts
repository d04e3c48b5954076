import type { FeedTexts } from '../texts.js'

/** What a feed of duties says around the words of rules, acts and bodies. */
export const feed: FeedTexts = {
  calendar: 'Deadlines of admission to the Party',
  overdue: (title) => `OVERDUE: ${title}`,
  obligor: (body) => `Owed by: ${body}`,
  due: (day) => `Last day: ${day}`,
  overdueBy: (workingDays) => `Overdue: ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`,
  closedBy: (acts) => `Done by: ${acts}`,
  clauses: (citations) => `Basis: ${citations}`,
}
