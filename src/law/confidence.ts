/**
 * How sure a value of the law is. `text`: the instrument itself was read on this point; `secondary`: a portal,
 * the press, a handbook or a keyed question bank states it; `assumed`: carried from a neighbouring version or
 * inferred; `unknown`: no source states a value.
 */
export type Confidence = 'text' | 'secondary' | 'assumed' | 'unknown'

const order: readonly Confidence[] = ['text', 'secondary', 'assumed', 'unknown']

/** The least sure of the given grades; `text` for none. */
export function leastSure(grades: readonly Confidence[]): Confidence {
  return grades.reduce<Confidence>(
    (worst, grade) => (order.indexOf(grade) > order.indexOf(worst) ? grade : worst),
    'text',
  )
}

/** The surest of the given grades; `unknown` for none. */
export function surest(grades: readonly Confidence[]): Confidence {
  return grades.reduce<Confidence>(
    (best, grade) => (order.indexOf(grade) < order.indexOf(best) ? grade : best),
    'unknown',
  )
}
