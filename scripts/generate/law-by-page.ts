import { readdirSync } from 'node:fs'
import type { Citable, Clock, Rule } from 'ketnap'
import { classRules, planRules } from 'ketnap/machines'
import { directory, organisationRules } from 'ketnap/register'
import { type Subject, subjects } from '../../src/rules/engine/subject.js'
import { lawBySubject } from '../../src/rules/national.js'

/** The subjects whose acts have a page of who does them: the files of src/regulations/actors. */
export const subjectsWithActors = [
  'pool',
  'dossier',
  'vote',
  'decision',
  'applicant-move',
  'membership',
  'transfer',
  'exit',
  'undoing',
] as const

type ActorsPage = `actors-${(typeof subjectsWithActors)[number]}`

const actorsPage = (subject: (typeof subjectsWithActors)[number]): ActorsPage => `actors-${subject}`

/** The pages of the rulebook: the subjects of the rules, who acts a page a subject, and what is about many cases. */
export const pages = [
  ...subjects.flatMap((subject) =>
    subject === 'actors' ? [subject, ...subjectsWithActors.map(actorsPage)] : [subject],
  ),
  'plans',
  'statistics',
] as const

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
  if (isOfActors(page)) return lawBySubject.actors.rules.filter((rule) => pageOfActor(rule) === page)
  return [...(isSubject(page) ? lawBySubject[page].rules : []), ...(rulesOutsideCases[page] ?? [])]
}

/** Whether a page tells who does acts. */
export const isOfActors = (page: Page) => page.startsWith('actors')

/** The page of the bodies of an act. */
function pageOfActor({ provisions }: PagedRule): Page {
  const own = provisions.find(({ id }) => id.startsWith('actors.'))
  return own ? pageOf(own) : 'actors'
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
for (const subject of pages.filter((page) => !page.startsWith('actors-'))) {
  const folder = new URL(`../../src/regulations/${subject}/`, import.meta.url)
  for (const file of readdirSync(folder)) {
    const ofFile = subjectsWithActors.find((one) => subject === 'actors' && file === `${one}.ts`)
    const page = ofFile === undefined ? subject : actorsPage(ofFile)
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
