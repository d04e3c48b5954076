import type { FigureUnit } from '../../register/statistics/report.js'
import type { Wording } from './wording.js'

/** Digits behind the decimal sign that a figure has in its unit. */
const decimals: { readonly [K in FigureUnit]?: number } = { 'tenths-of-year': 1, 'basis-points': 2 }

/** A figure in its unit as digits with a point, `30.5` for 305 tenths of a year; empty where it is not told. */
export function plainFigure(figure: number | null, unit: FigureUnit): string {
  if (figure === null) return ''
  const places = decimals[unit] ?? 0
  const digits = String(figure).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** The same as a language writes it, thousands in groups; a dash where it is not told. */
export function spokenFigure(figure: number | null, unit: FigureUnit, { texts }: Wording): string {
  if (figure === null) return '–'
  const { decimal, group } = texts.grammar
  const [whole = '', part] = plainFigure(figure, unit).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group)
  return part === undefined ? grouped : `${grouped}${decimal}${part}`
}
