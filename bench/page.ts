import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { betweenMarks } from '../scripts/generate/between-marks.js'
import { type Row, tableOf } from './row.js'

const page = fileURLToPath(new URL('../docs/speed.md', import.meta.url))

/** Prints rows and puts them in their place on docs/speed.md, with the day and the class of the machine. */
export function published(place: 'by-turns' | 'floor' | 'million', rows: readonly Row[]): void {
  const table = tableOf(rows)
  process.stdout.write(`${table}\n\n`)
  const text = `${where()}\n\n${table}`
  writeFileSync(page, betweenMarks(readFileSync(page, 'utf8'), place, text))
}

function where(): string {
  const [one] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day}: ${cpus().length} cores (${one?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${process.platform}.`
}
