import type { Element, Root } from 'hast'
import { toHtml as serialised } from 'hast-util-to-html'
import { h } from 'hastscript'

/** What a page that stands alone is made of. */
export interface WholePage {
  readonly language: string
  readonly title: string
  readonly style: string
  /** What stands below the title. */
  readonly body: readonly Element[]
}

/** A whole HTML page: its language marked, its title at its head, its styles within. */
export function wholePage({ language, title, style, body }: WholePage): string {
  const html = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', style),
    ]),
    h('body', [h('main', [h('h1', title), ...body])]),
  ])
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] }
  return `${serialised(root)}\n`
}
