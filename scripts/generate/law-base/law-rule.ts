/** What breaking a rule of the law base does; an exception lifts or replaces another rule and has no effect of its own. */
export type LawEffect = 'bar' | 'breach' | 'note' | 'exception'

/**
 * What in the code carries a rule of the law, by kind and id: a rule or clock of the rulebook, a rule of the annual plan,
 * of a training class or of the directory of organisations, a provision, a clause, an open question, or an exported function.
 */
export type Carrier =
  `${'rule' | 'clock' | 'plan' | 'class' | 'directory' | 'provision' | 'clause' | 'policy' | 'function'}:${string}`

/** One rule of the law base: its id, what it asks in our own words, what carries it, and what of it nothing carries. */
export interface LawRule {
  readonly id: string
  readonly effect: LawEffect
  readonly says: string
  readonly carriers: readonly Carrier[]
  /** What is not carried, and why; a rule without carriers has to say. */
  readonly lacks?: string
}

/** A section of the law base. */
export interface LawSection {
  readonly title: string
  readonly rules: readonly LawRule[]
}

/** A section, its rules as rows. */
export function section(
  title: string,
  rows: readonly (readonly [
    id: string,
    effect: LawEffect,
    says: string,
    carriers: readonly Carrier[],
    lacks?: string,
  ])[],
): LawSection {
  return {
    title,
    rules: rows.map(([id, effect, says, carriers, lacks]) => ({
      id,
      effect,
      says,
      carriers,
      ...(lacks !== undefined && { lacks }),
    })),
  }
}

/** A rule and a clock of one id: the duty on the agenda, and the breach of the act that closes it late. */
export const ruleAndClock = (id: string): readonly Carrier[] => [`rule:${id}`, `clock:${id}`]
