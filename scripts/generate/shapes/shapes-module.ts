import { readSchemas } from './read-schemas.js'
import type { Field, ObjectShape, Shape } from './shape.js'
import { parted, type Variant } from './under.js'

/** As long as a line of the house may be. */
const width = 110

/** src/casefile/shapes.ts: what the schemas check as plain types, with the comments of schemas and fields. */
export function shapesModule(): string {
  const shapes = readSchemas()
  return [
    '// Generated from the schemas by `npm run generate`; where a schema and its type differ, a type test does not compile.',
    "import type { PlainDay } from '../calendar/plain-day.js'",
    '',
    ...shapes.flatMap((shape) => [...lines(shape, shapes), '']),
    '/** The name of an act. */',
    "export type ActType = Act['type']",
    '',
    '/** The act of one name. */',
    'export type ActOf<T extends ActType> = Extract<Act, { type: T }>',
    '',
  ].join('\n')
}

function lines(shape: Shape, shapes: readonly Shape[]): readonly string[] {
  switch (shape.kind) {
    case 'codes':
      return [
        ...comment(shape.comment),
        ...typeLines(
          shape.name,
          shape.codes.map((code) => `'${code}'`),
        ),
      ]
    case 'union':
      return [...comment(shape.comment), ...typeLines(shape.name, shape.options)]
    case 'object':
      return [...comment(shape.comment), ...objectLines(shape, shapes)]
  }
}

/**
 * A type rather than an interface: an act may then stand where a record of unknown fields is asked for. A field that means
 * something under some values of another only stands beside those.
 */
function objectLines(shape: ObjectShape, shapes: readonly Shape[]): readonly string[] {
  const { always, told } = parted(shape, shapes)
  return [
    `export type ${shape.name} = {`,
    ...(shape.isOpen ? ['  [field: string]: unknown'] : []),
    ...always.flatMap(fieldLines),
    ...(told.length === 0 ? ['}'] : toldLines(told)),
  ]
}

/** The variants by each field that tells them apart, as the formatter of the house puts them. */
function toldLines([first = [], ...others]: readonly (readonly Variant[])[]): readonly string[] {
  return [
    '} & (',
    ...first.flatMap(variantLines),
    ...others.flatMap((variants) => [
      ') &',
      '  (',
      ...variants.flatMap(variantLines).map((line) => `  ${line}`),
    ]),
    others.length === 0 ? ')' : '  )',
  ]
}

function variantLines({ of, fields, without }: Variant): readonly string[] {
  const lines = [...[of, ...fields].flatMap(fieldLines), ...without.map((name) => `  ${name}?: undefined`)]
  return ['  | {', ...lines.map((line) => `    ${line}`), '    }']
}

function fieldLines({ name, comment: text, isOptional, types }: Field): readonly string[] {
  const given = isOptional ? [...types, 'undefined'] : types
  return [...comment(text, '  '), ...withUnion(`  ${name}${isOptional ? '?' : ''}:`, given, '    ')]
}

const typeLines = (name: string, types: readonly string[]) => withUnion(`export type ${name} =`, types, '  ')

/** A union on the line it belongs to where it fits, else one member a line. */
function withUnion(before: string, types: readonly string[], indent: string): readonly string[] {
  const line = `${before} ${types.join(' | ')}`
  return line.length <= width ? [line] : [before, ...types.map((type) => `${indent}| ${type}`)]
}

function comment(text: string, indent = ''): readonly string[] {
  if (text === '') return []
  const isLong = text.length + indent.length + 7 > width
  const written = text.includes('\n')
    ? text.split('\n')
    : isLong
      ? folded(text, width - indent.length - 3)
      : [text]
  if (written.length === 1) return [`${indent}/** ${written[0]} */`]
  return [`${indent}/**`, ...written.map((line) => `${indent} * ${line}`), `${indent} */`]
}

/** The text in lines of a length. */
function folded(text: string, length: number): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) as string
    if (last !== '' && last.length + 1 + word.length > length) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
