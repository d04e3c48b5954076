import type { Citable, Policy } from 'ketnap'
import type { Language, Said } from './language.js'
import { type Asker, type Page, pageOf } from './law-by-page.js'

/** The head of the block of a provision, and of a clause, on its page. */
export const provisionHead: Said<Readonly<Record<'provision' | 'clause', string>>> = {
  en: { provision: 'Provision', clause: 'Clause' },
  vi: { provision: 'Quy định', clause: 'Điểm' },
}

export const dutiesHead: Said = { en: 'Duties', vi: 'Việc phải làm' }

/** A link from a page of the rulebook to a provision, on the same page or another. */
export function linkToProvision(provision: Citable, language: Language, from?: Page): string {
  const head = provisionHead[language]['unit' in provision ? 'provision' : 'clause']
  return link(provision.id, pageOf(provision), slug(`${head} ${provision.id}`), from)
}

/** The same to a rule, or to the duties where it is one. */
export function linkToRule({ id, page, isDuty }: Asker, language: Language, from?: Page): string {
  return link(id, page, slug(isDuty ? dutiesHead[language] : id), from)
}

/** A link from a page of the rulebook to an open question. */
export function linkToPolicy({ id, question }: Policy, language: Language): string {
  return `[\`${id}\`](${language === 'en' ? '..' : '../..'}/choices/open-questions.md#${question}-${slug(id)})`
}

function link(id: string, page: Page, anchor: string, from: Page | undefined): string {
  return `[\`${id}\`](${page === from ? '' : `${page}.md`}#${anchor})`
}

/** A heading's text as an anchor. */
const slug = (heading: string) => heading.toLowerCase().replace(/\./g, '').replace(/ /g, '-')
