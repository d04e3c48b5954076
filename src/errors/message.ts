/** One issue of an input, as far as a message says it. */
interface Issue {
  readonly path: string
  readonly code: string
  readonly expected: string
  readonly meant?: string
}

type Facts = Readonly<Record<string, unknown>>

/** As long as what one fact says may be. */
const longest = 80

/**
 * The message of a fault, for a log: its code, and of an input the first issue, with where it is and what was expected;
 * else the facts that are short. Values of an input are never among them.
 *
 * @example
 * messageOf('act.malformed', { type: 'cell.voted', issues: [{ path: 'tally.yes', code: 'field.missing', expected: 'int' }] })
 * //=> 'act.malformed: cell.voted: tally.yes: field.missing, expected int'
 */
export function messageOf(code: string, facts: Facts): string {
  const parts = Array.isArray(facts.issues) ? issueParts(facts) : factParts(facts)
  return [code, ...parts].join(': ')
}

function issueParts({ issues, type, index }: Facts): readonly string[] {
  const [first, ...others] = issues as readonly Issue[]
  if (!first) return []
  const place = typeof index === 'number' ? [`[${index}]`] : []
  const act = typeof type === 'string' ? [type] : []
  const what = first.meant === undefined ? expectedOf(first.expected) : `, did you mean ${first.meant}?`
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return [...place, ...act, ...(first.path === '' ? [] : [first.path]), `${first.code}${what}${more}`]
}

const expectedOf = (expected: string) => (expected === '' ? '' : `, expected ${shortened(expected)}`)

const shortened = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest - 2)} …`)

function factParts(facts: Facts): readonly string[] {
  const said = Object.entries(facts).flatMap(([name, value]) => {
    if (Array.isArray(value))
      return value.every((one) => typeof one === 'string')
        ? [`${name} ${shortened(value.join(' | '))}`]
        : [`${name} ${value.length}`]
    return ['string', 'number', 'boolean'].includes(typeof value)
      ? [`${name} ${shortened(String(value))}`]
      : []
  })
  return said.length === 0 ? [] : [said.join(', ')]
}
