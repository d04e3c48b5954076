import type { Citable, Policy } from 'ketnap'
import { type Asker, type Page, pageOf } from './law-by-page.js'

/** A link from a page of the rulebook to a provision, on the same page or another. */
export function linkToProvision(provision: Citable, from?: Page): string {
  const kind = 'unit' in provision ? 'provision' : 'clause'
  return link(provision.id, pageOf(provision), `${kind}-${slug(provision.id)}`, from)
}

/** The same to a rule, or to the duties where it is one. */
export function linkToRule({ id, page, isDuty }: Asker, from?: Page): string {
  return link(id, page, isDuty ? 'duties--việc-phải-làm' : slug(id), from)
}

/** A link from a page of the rulebook to an open question. */
export function linkToPolicy({ id, question }: Policy): string {
  return `[\`${id}\`](../choices/open-questions.md#${question}-${slug(id)})`
}

function link(id: string, page: Page, anchor: string, from: Page | undefined): string {
  return `[\`${id}\`](${page === from ? '' : `${page}.md`}#${anchor})`
}

/** A heading's text as an anchor. */
const slug = (heading: string) => heading.toLowerCase().replace(/\./g, '')
