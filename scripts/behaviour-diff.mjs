// Compares two files of `scripts/behaviour.ts`: how many lines differ, and in which of their parts, with examples.
import { readFileSync } from 'node:fs'

const [before, after, shown = '3'] = process.argv.slice(2)
if (before === undefined || after === undefined) {
  console.error('usage: behaviour-diff BEFORE AFTER [examples of each kind]')
  process.exit(2)
}

const linesOf = (path) =>
  new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((text) => {
        const { key, ...value } = JSON.parse(text)
        return [key, value]
      }),
  )

const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/** The paths at which two values part, list places left out, rules named. */
function* partings(a, b, at = '') {
  if (isSame(a, b)) return
  const areObjects = [a, b].every((one) => typeof one === 'object' && one !== null)
  const areLists = [a, b].every(Array.isArray)
  if (areLists && a.some((one) => one?.rule) + b.some((one) => one?.rule) > 0) {
    const byRule = (list) => (Map.groupBy ? Map.groupBy(list, ({ rule }) => rule) : grouped(list))
    const [left, right] = [byRule(a), byRule(b)]
    for (const rule of new Set([...left.keys(), ...right.keys()])) {
      const [x, y] = [left.get(rule) ?? [], right.get(rule) ?? []]
      if (x.length !== y.length)
        yield { at: `${at}[${rule}] ${x.length > y.length ? 'gone' : 'new'}`, a: x, b: y }
      else for (const [place, one] of x.entries()) yield* partings(one, y[place], `${at}[${rule}]`)
    }
  } else if (areLists || !areObjects || Array.isArray(a) !== Array.isArray(b)) yield { at, a, b }
  else
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)]))
      yield* partings(a[name], b[name], `${at}.${name}`)
}

const brief = (value) => String(JSON.stringify(value)).slice(0, 400)

function grouped(list) {
  const groups = new Map()
  for (const one of list) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one])
  return groups
}

const [left, right] = [linesOf(before), linesOf(after)]
const kinds = new Map()
let differing = 0
for (const key of new Set([...left.keys(), ...right.keys()])) {
  const [a, b] = [left.get(key), right.get(key)]
  if (isSame(a, b)) continue
  differing += 1
  const family = key.split(' ')[0]
  const parts =
    a === undefined ? [{ at: ' new', b }] : b === undefined ? [{ at: ' gone', a }] : partings(a, b)
  for (const { at, a: was, b: is } of parts) {
    const kind = `${family}${at}`
    const one = kinds.get(kind) ?? { lines: new Set(), examples: [] }
    kinds.set(kind, one)
    one.lines.add(key)
    if (one.examples.length < Number(shown)) one.examples.push({ key, was, is })
  }
}

console.log(`${left.size} lines before, ${right.size} after, ${differing} differ`)
for (const [kind, { lines, examples }] of [...kinds].sort(([, a], [, b]) => b.lines.size - a.lines.size)) {
  console.log(`\n${lines.size} × ${kind}`)
  for (const { key, was, is } of examples) console.log(`  ${key}\n    - ${brief(was)}\n    + ${brief(is)}`)
}
