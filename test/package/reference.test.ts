import { readdirSync, readFileSync } from 'node:fs'
import { type Comment, type DeclarationReflection, type ProjectReflection, ReflectionKind } from 'typedoc'
import { beforeAll, describe, expect, it } from 'vitest'
import { wrongCalls } from '../../scripts/fuzz/calls.js'
import { referencePages } from '../../scripts/reference/pages.js'
import { root } from './packed.js'

let pages: Readonly<Record<string, string>>
let exported: readonly Exported[]

/** An export of an entry of the package with the text of its comment. */
interface Exported {
  readonly name: string
  readonly entry: string
  readonly comment: string
}

beforeAll(async () => {
  const made = await referencePages()
  pages = made.pages
  exported = exportedBy(made.project)
}, 240_000)

const textOf = (comment: Comment | undefined) =>
  comment
    ? [comment.summary, ...comment.blockTags.map(({ tag, content }) => [{ text: `${tag} ` }, ...content])]
        .map((parts) => parts.map(({ text }) => text).join(''))
        .join('\n')
    : ''

function commentOf(one: DeclarationReflection): string {
  const own = textOf(one.comment)
  return own === '' ? (one.signatures ?? []).map(({ comment }) => textOf(comment)).join('\n') : own
}

function exportedBy({ children = [] }: ProjectReflection): readonly Exported[] {
  return children.flatMap((entry) =>
    (entry.children ?? [])
      .filter(({ kind }) => kind !== ReflectionKind.Reference)
      .map((one) => ({ name: one.name, entry: entry.name, comment: commentOf(one) })),
  )
}

describe('the reference', () => {
  it('is what the comments say (npm run reference)', () => {
    const files = readdirSync(`${root}docs/reference`, { recursive: true, encoding: 'utf8' })
    expect(
      files
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/reference/${file}`)
        .sort(),
    ).toEqual(Object.keys(pages).sort())
    for (const [path, content] of Object.entries(pages))
      expect(readFileSync(`${root}${path}`, 'utf8'), path).toBe(content)
  })

  it('has no page a reader would not open: none over 110 kB, and all of them under 350', () => {
    const sizes = Object.values(pages).map((page) => Buffer.byteLength(page))
    expect(Math.max(...sizes)).toBeLessThan(110_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000)
  })
})

/** Thrown wherever the types were not kept to; the index of the reference says so once. */
const ofAll = [
  'call.malformed',
  'call.option-unknown',
  'day.malformed',
  'number.malformed',
  'instant.malformed',
  'act.malformed',
  'calendar.beyond',
]

describe('the comment of an export', () => {
  it('is there, and ends its first sentence', () => {
    expect(exported.length).toBeGreaterThan(500)
    expect(
      exported
        .filter(({ comment }) => !/\w.*[.:;]/s.test(comment))
        .map(({ entry, name }) => `${entry}.${name}`),
    ).toEqual([])
  })

  it('names every fault that wrong calls of it end in', { timeout: 240_000 }, async () => {
    const seen = new Map<string, Set<string>>()
    await wrongCalls(40_000, 11, undefined, (call, { code }) => {
      seen.set(call, (seen.get(call) ?? new Set()).add(code))
    })
    const unnamed = exported.flatMap(({ entry, name, comment }) =>
      [...(seen.get(`${entry === 'ketnap' ? 'index' : entry}.${name}`) ?? [])]
        .filter((code) => !ofAll.includes(code) && !namedBy(comment).includes(code))
        .map((code) => `${entry}.${name} ${code}`),
    )
    expect(seen.size).toBeGreaterThan(100)
    expect(unnamed).toEqual([])
  })

  it('names no fault there is not', () => {
    const codes = readFileSync(`${root}src/errors.ts`, 'utf8')
    const named = exported.flatMap(({ name, comment }) =>
      [...comment.matchAll(/(?:Throws|@throws)\s(?:[^.]|\.(?=\S))*/g)].flatMap(([sentence]) =>
        [...sentence.matchAll(/`([a-z]+\.[a-z-]+)`/g)]
          .filter(([, code]) => code !== 'case.opened' && !code?.startsWith('facts.'))
          .map(([, code]) => `${name} ${code}`),
      ),
    )
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter((one) => !codes.includes(`'${one.split(' ')[1]}'`))).toEqual([])
  })

  it.each([
    ['dates', 'Charter art. 5.1, 5.4'],
    ['seniorityOf', 'Charter art. 5.4'],
    ['isUnderAgeJoiningKept', '294-QĐ/TW pt 5.2.3'],
    ['nextBadge', '294-QĐ/TW pt 28.1.2, 28.3.1(a)'],
    ['badgeList', '294-QĐ/TW pt 28.1.2, 28.3.1(a)'],
    ['rightsOf', 'regulation pt 6.3.2'],
    ['deciderOf', 'regulation pt 4.3.2'],
    ['cellsBelowMinimum', 'Charter art. 21.2, 24.1'],
    ['directoryFindings', '294-QĐ/TW pt 6.3.3, 10.4.4'],
    ['CaseDates', 'regulation pt 4.4.2'],
    ['CommitteeTally', 'regulation pt 9.3.3'],
    ['newlyAdmitted', '11-HD/BTCTW'],
    ['membershipMovement', '11-HD/BTCTW'],
    ['membershipComposition', '11-HD/BTCTW'],
    ['periodReport', '40-HD/BTCTW'],
  ])('that carries a figure of the law names its clause: %s, %s', (name, clause) => {
    const one = exported.find((export_) => export_.name === name)
    expect(one?.comment.replace(/\s+/g, ' ')).toContain(clause)
  })
})

/** The codes a comment names, with those of the function whose faults it says are its own: "Throws what `propose` throws". */
function namedBy(comment: string): string {
  const others = [...comment.matchAll(/what\s+`(\w+)`\s+throws/g)].map(([, name]) => name)
  return [
    comment,
    ...exported.filter(({ name }) => others.includes(name)).map((one) => namedBy(one.comment)),
  ].join('\n')
}
