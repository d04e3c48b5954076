import { readSchemas } from './read-schemas.js'
import type { Field, ObjectShape, Shape } from './shape.js'

/** As long as a line of the house may be. */
const width = 110

/** src/casefile/shapes.ts: what the schemas check as plain types, with the comments of schemas and fields. */
export function shapesModule(): string {
  return [
    '// Generated from the schemas by `npm run generate`; where a schema and its type differ, a type test does not compile.',
    "import type { PlainDay } from '../calendar/plain-day.js'",
    '',
    ...readSchemas().flatMap((shape) => [...lines(shape), '']),
    '/** The name of an act. */',
    "export type ActType = Act['type']",
    '',
    '/** The act of one name. */',
    'export type ActOf<T extends ActType> = Extract<Act, { type: T }>',
    '',
  ].join('\n')
}

function lines(shape: Shape): readonly string[] {
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
      return [...comment(shape.comment), ...objectLines(shape)]
  }
}

/** A type rather than an interface: an act may then stand where a record of unknown fields is asked for. */
function objectLines({ name, isOpen, fields }: ObjectShape): readonly string[] {
  return [
    `export type ${name} = {`,
    ...(isOpen ? ['  [field: string]: unknown'] : []),
    ...fields.flatMap(fieldLines),
    '}',
  ]
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
