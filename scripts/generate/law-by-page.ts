import { readdirSync } from 'node:fs'
import type { Citable, Clock, Rule } from 'ketnap'
import { classRules, planRules } from 'ketnap/machines'
import { directory, organisationRules } from 'ketnap/register'
import { type Subject, subjects } from '../../src/rules/engine/subject.js'
import { lawBySubject } from '../../src/rules/national.js'

/** The pages of the rulebook: the subjects of the rules, and what is about many cases. */
export const pages = [...subjects, 'plans', 'statistics'] as const

export type Page = (typeof pages)[number]

/** What a page tells of a rule, be it of a case, a class, a plan or a directory. */
export type PagedRule = Pick<Rule, 'id' | 'breaking' | 'provisions'> &
  Partial<Pick<Rule, 'actor' | 'matters' | 'stands'>> & { readonly guards: readonly string[] }

/** A rule or a duty, and the page it stands on. */
export interface Asker {
  readonly id: string
  readonly page: Page
  readonly isDuty: boolean
}

/** The rules of a page in the order of the procedure; those asked outside a case come last. */
export function rulesOf(page: Page): readonly PagedRule[] {
  return [...(isSubject(page) ? lawBySubject[page].rules : []), ...(rulesOutsideCases[page] ?? [])]
}

/** The duties of a page. */
export function clocksOf(page: Page): readonly Clock[] {
  return isSubject(page) ? (lawBySubject[page].clocks ?? []) : []
}

/** The page of a provision: the folder of src/regulations it stands in. Throws for one that stands in none. */
export function pageOf({ id }: Citable): Page {
  const page = pageOfProvision.get(id)
  if (!page) throw new Error(`no subject has the provision ${id}`)
  return page
}

const rulesOutsideCases: Partial<Record<Page, readonly PagedRule[]>> = {
  organisation: organisationRules(directory({ version: 1, bodies: [] })).rules ?? [],
  classes: classRules,
  plans: planRules,
}

const isSubject = (page: Page): page is Subject => page in lawBySubject

const pageOfProvision = new Map<string, Page>()
for (const page of pages) {
  const folder = new URL(`../../src/regulations/${page}/`, import.meta.url)
  for (const file of readdirSync(folder)) {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href)
    for (const provision of Object.values(exported).filter(isProvision))
      pageOfProvision.set(provision.id, page)
  }
}

function isProvision(value: unknown): value is Citable {
  return typeof value === 'object' && value !== null && 'versions' in value && 'id' in value
}

/** Every rule that may ask a provision, and every duty without a rule of its name. */
export function askersOf(provision: Citable): readonly Asker[] {
  return pages.flatMap((page) => {
    const rules = rulesOf(page)
    const duties = clocksOf(page).filter(({ id }) => !rules.some((rule) => rule.id === id))
    const mayAsk = ({ provisions }: PagedRule | Clock) => provisions.some(({ id }) => id === provision.id)
    return [
      ...rules.filter(mayAsk).map(({ id }) => ({ id, page, isDuty: false })),
      ...duties.filter(mayAsk).map(({ id }) => ({ id, page, isDuty: true })),
    ]
  })
}
