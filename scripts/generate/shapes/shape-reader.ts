import ts from 'typescript'
import type * as z from 'zod'
import { day } from '../../../src/casefile/acts/fields.js'
import { FieldComments } from './field-comments.js'
import type { Field, Shape } from './shape.js'

/** A schema as it runs and as the compiler knows it, with the name its type goes by and what is written of it. */
interface Known {
  readonly schema: z.ZodType
  readonly type: ts.Type
  readonly name: string
  readonly comment: string
  readonly declaration?: ts.Declaration | undefined
}

const named = new Set(['object', 'enum', 'union'])

/** Reads types off schemas: their fields from the running schema, in order, and the comments from the compiler. */
export class ShapeReader {
  readonly #checker: ts.TypeChecker
  readonly #known = new Map<z.ZodType, Known>()
  readonly #shapes = new Map<string, Shape>()
  readonly #comments = new FieldComments()

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker
  }

  /** Takes in an exported schema; those of plain texts and numbers have no type of their own. */
  know(symbol: ts.Symbol, schema: z.ZodType): void {
    if (!named.has(schema.type)) return
    this.#known.set(schema, {
      schema,
      type: this.#checker.getTypeOfSymbol(symbol),
      name: pascal(symbol.name).replace(/Schema$/, ''),
      comment: this.#commentOf(symbol),
      declaration: symbol.valueDeclaration,
    })
  }

  shapes(): readonly Shape[] {
    for (const { schema } of this.#known.values()) this.#noteActs(schema)
    for (const known of this.#known.values()) this.#read(known)
    return [...this.#shapes.values()]
  }

  /** The words of acts come first: groups that stand in several are said of there. */
  #noteActs(schema: z.ZodType): void {
    if (schema.type !== 'union') return
    for (const option of (schema as z.ZodDiscriminatedUnion<z.ZodObject[]>).options) {
      const [type] = (option.shape.type as z.ZodLiteral<string>).values
      if (type !== undefined) this.#comments.noteAct(option, type)
    }
  }

  #read(known: Known): string {
    const { name, comment, schema } = known
    if (this.#shapes.has(name)) return name
    if (schema.type === 'enum') {
      const codes = (schema as z.ZodEnum).options.map(String)
      this.#shapes.set(name, { kind: 'codes', name, comment, codes })
    } else if (schema.type === 'union') {
      this.#shapes.set(name, { kind: 'union', name, comment, options: this.#optionsOf(known) })
    } else {
      const { catchall } = (schema as z.ZodObject).def
      const isOpen = catchall !== undefined && catchall._zod.def.type !== 'never'
      this.#shapes.set(name, { kind: 'object', name, comment, isOpen, fields: this.#fieldsOf(known) })
    }
    return name
  }

  /** The names of the options, each after the act it is of where it is not a constant. */
  #optionsOf({ schema, type, declaration }: Known): readonly string[] {
    const written = optionsWritten(declaration)
    return (schema as z.ZodDiscriminatedUnion<z.ZodObject[]>).options.map((option, index) => {
      const known = this.#known.get(option)
      if (known) return this.#read(known)
      const [act] = (option.shape.type as z.ZodLiteral<string>).values
      return this.#read({
        schema: option,
        type: this.#argumentOf(this.#argumentOf(type), index),
        name: pascal(act ?? ''),
        comment: commentBefore(written[index]),
      })
    })
  }

  #fieldsOf({ schema, type, name: parent }: Known): readonly Field[] {
    const shape = this.#checker.getTypeOfSymbol(property(type, 'shape'))
    return Object.entries((schema as z.ZodObject).shape).map(([name, field]) => {
      const symbol = property(shape, name)
      const own = parent + pascal(name)
      const isOptional = field.type === 'optional'
      const types = this.#typesOf(field as z.ZodType, this.#checker.getTypeOfSymbol(symbol), own)
      const comment = this.#comments.of(schema, name, this.#commentOf(symbol))
      return { name, comment, isOptional, types }
    })
  }

  /** What a value may be; an object, or codes of a list, become a type that goes by `own`. */
  #typesOf(schema: z.ZodType, type: ts.Type, own: string): readonly string[] {
    if ((schema as unknown) === day) return ['PlainDay']
    const known = this.#known.get(schema)
    if (known) return [this.#read(known)]
    switch (schema.type) {
      case 'string':
      case 'number':
      case 'boolean':
        return [schema.type]
      case 'enum':
        return (schema as z.ZodEnum).options.map((code) => quoted(String(code)))
      case 'literal':
        return [...(schema as z.ZodLiteral).values].map((value) =>
          typeof value === 'string' ? quoted(value) : String(value),
        )
      case 'optional':
        return this.#typesOf((schema as z.ZodOptional<z.ZodType>).unwrap(), this.#argumentOf(type), own)
      case 'array':
        return [
          `${this.#elementOf((schema as z.ZodArray<z.ZodType>).element, this.#argumentOf(type), own)}[]`,
        ]
      case 'object':
        return [this.#read({ schema, type, name: own, comment: '' })]
      default:
        throw new Error(`${own}: a schema of ${schema.type} has no plain type yet`)
    }
  }

  #elementOf(schema: z.ZodType, type: ts.Type, own: string): string {
    if (schema.type === 'enum' && !this.#known.has(schema))
      return this.#read({ schema, type, name: own, comment: '' })
    const [element = 'never'] = this.#typesOf(schema, type, own)
    return element
  }

  #argumentOf(type: ts.Type, index = 0): ts.Type {
    const argument = this.#checker.getTypeArguments(type as ts.TypeReference)[index]
    if (!argument) throw new Error(`${this.#checker.typeToString(type)} has no type inside`)
    return argument
  }

  #commentOf(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.#checker))
  }
}

function property(type: ts.Type, name: string): ts.Symbol {
  const symbol = type.getProperty(name)
  if (!symbol) throw new Error(`the type has no ${name}`)
  return symbol
}

/** The options of a union as they are written. */
function optionsWritten(declaration: ts.Declaration | undefined): readonly ts.Expression[] {
  const call = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
  const list = call && ts.isCallExpression(call) ? call.arguments.at(-1) : undefined
  return list && ts.isArrayLiteralExpression(list) ? list.elements : []
}

/** What is written before an expression. */
function commentBefore(node: ts.Node | undefined): string {
  const text = node?.getFullText().slice(0, node.getLeadingTriviaWidth()) ?? ''
  const [, comment = ''] = /\/\*\*([\s\S]*?)\*\//.exec(text) ?? []
  return comment.replace(/\n\s*\* ?/g, '\n').trim()
}

const pascal = (name: string) =>
  name.replace(/(?:^|[.-])([a-z])/g, (_, letter: string) => letter.toUpperCase())

const quoted = (code: string) => `'${code}'`
