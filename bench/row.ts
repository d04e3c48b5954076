/** What a figure is to reach. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number }

/** One line of the page: what was held against what within one run. */
export interface Row {
  readonly work: string
  readonly measured: number
  /** `×` where it is left out: a ratio of two things measured by turns. */
  readonly unit?: 's' | 'MB'
  /** Left out of what is told for its own sake. */
  readonly aim?: Aim
}

/** Rows as a table of Markdown, which reads as well where it is printed. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ work, measured, unit = '×', aim }) => {
    const held = aim ? [worded(aim, unit), isReached(measured, aim) ? 'yes' : 'no'] : ['', '']
    return `| ${[work, figure(measured, unit), ...held].join(' | ')} |`
  })
  return ['| work | measured | aim | reached |', '|---|---|---|---|', ...lines].join('\n')
}

function worded(aim: Aim, unit: string): string {
  return 'atLeast' in aim ? `at least ${aim.atLeast} ${unit}` : `at most ${aim.atMost} ${unit}`
}

function isReached(measured: number, aim: Aim): boolean {
  return 'atLeast' in aim ? measured >= aim.atLeast : measured <= aim.atMost
}

/** Three digits that count. */
function figure(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`
}
