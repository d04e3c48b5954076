import type { SomeType, UnionType } from 'typedoc'
import { MarkdownTheme, MarkdownThemeContext } from 'typedoc-plugin-markdown'

/** Members of a union that are still listed; of a longer one, the first and their number. */
const listed = 24
const first = 3

/** A type longer than this, in characters, is named without its arguments. */
const readable = 500

/** The pages of the reference: types that no reader would read to the end are cut, and say so by `…`. */
export class ReferenceTheme extends MarkdownTheme {
  override getRenderContext(page: Parameters<MarkdownTheme['getRenderContext']>[0]): MarkdownThemeContext {
    return new ReferenceContext(this, page, this.application.options)
  }
}

class ReferenceContext extends MarkdownThemeContext {
  constructor(...given: ConstructorParameters<typeof MarkdownThemeContext>) {
    super(...given)
    const { someType, unionType, referenceType } = this.partials
    this.partials.unionType = (model) =>
      model.types.length > listed ? cut(model, someType) : unionType(model)
    this.partials.referenceType = (model) => {
      const said = referenceType(model)
      return said.length > readable ? `\`${model.name}\`\\<…\\>` : said
    }
    // The head of a function says what it returns.
    this.partials.signatureReturns = () => ''
    this.partials.someType = (model, options) => {
      const said = someType(model, options)
      return said.length > 4 * readable ? '`…`' : said
    }
  }
}

function cut({ types }: UnionType, said: (type: SomeType) => string): string {
  return [...types.slice(0, first).map((one) => said(one)), `… (${types.length})`].join(' \\| ')
}
