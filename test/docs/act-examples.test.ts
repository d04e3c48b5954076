import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { classExample, planExample } from '../../scripts/generate/act-examples.js'
import { actTypes, parseAct } from '../../src/index.js'
import { annualPlan, fileOf, parseClassAct, parsePlanAct, trainingClass } from '../../src/machines.js'
import { classActSchema, planActSchema } from '../../src/schemas.js'
import { repository } from './repository.js'

const typesOf = ({ options }: typeof classActSchema | typeof planActSchema) =>
  options.map(({ shape }) => shape.type.value as string)

const parsers: readonly (readonly [types: readonly string[], parse: (act: unknown) => unknown])[] = [
  [actTypes, parseAct],
  [typesOf(classActSchema), parseClassAct],
  [typesOf(planActSchema), parsePlanAct],
]

describe.each(['docs/acts.md', 'docs/vi/acts.md'])('the examples of %s', (path) => {
  const sections = repository.read(path).split(/^## /m)
  const exampleOf = (type: string) => {
    const [section = ''] = sections.filter((one) => one.startsWith(`\`${type}\`\n`))
    return JSON.parse(/^```json\n(.*?)^```$/ms.exec(section)?.[1] ?? 'null')
  }

  it('are an act of each type that its schema takes as it stands', () => {
    for (const [types, parse] of parsers)
      for (const type of types) {
        const example = exampleOf(type)
        expect(example?.type).toBe(type)
        expect(parse(example)).toEqual(example)
      }
  })
})

describe('the examples of a class and of a plan', () => {
  it('are each a whole log that nothing is objected to', () => {
    const ofClass = createActor(trainingClass).start()
    const ofPlan = createActor(annualPlan).start()
    const refused: unknown[] = []
    ofClass.on('refused', (event) => refused.push(event))
    ofPlan.on('refused', (event) => refused.push(event))
    for (const act of classExample) ofClass.send(act)
    for (const act of planExample) ofPlan.send(act)
    expect(refused).toEqual([])
    expect(fileOf(ofClass.getSnapshot()).log).toHaveLength(8)
    expect(fileOf(ofPlan.getSnapshot()).log).toHaveLength(8)
  })
})
