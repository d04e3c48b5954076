import { expect, it } from 'vitest'
import { type MarkedFields, markedFields, markedShapes } from '../../../src/casefile/privacy/marked-fields.js'
import { yamlBeside } from '../../support/yaml.js'

const stated = yamlBeside<Readonly<Record<string, object>>>(import.meta.url, 'marks-stated.yaml')

const ofEveryAct = ['type', 'on', 'by', 'document', 'id', 'recordedAt']

/** The mark of every field by its path; of a code that tells by itself, of each. */
function marksOf(fields: MarkedFields, path = ''): Readonly<Record<string, unknown>> {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([name, field]) =>
      field.fields
        ? marksOf(field.fields, `${path}${name}.`)
        : { [`${path}${name}`]: field.markOf ?? field.mark },
    ),
  )
}

/** What every act has is stated at the introduction alone, the person and the place at the opening. */
const isOnce = (path: string, shape: string) => {
  if (shape === 'organisation') return true
  if (/^(?:by\.|document\.|id$)/.test(path)) return shape === 'introduction.made'
  return shape === 'case.opened' || !/^(?:person\.|unit\.)/.test(path)
}

it.each(markedShapes())('every field of %s has the mark that was judged', (shape) => {
  const own = Object.entries(markedFields(shape) as MarkedFields).filter(
    ([name]) => shape === 'introduction.made' || shape === 'organisation' || !ofEveryAct.includes(name),
  )
  const marks = Object.entries(marksOf(Object.fromEntries(own))).filter(([path]) => isOnce(path, shape))
  expect(Object.fromEntries(marks)).toEqual(stated[shape] ?? {})
})
