import { assertAtLeastOne } from '../../calendar/whole-number.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { assertEach, assertTaken } from '../../errors/wrong-call.js'
import type { Mode } from '../../procedure/ruling.js'
import { modeOf } from '../../procedure/ruling.js'
import type { Rulebook } from '../../rules/engine/rulebook.js'
import type { Collector } from '../collector.js'

/**
 * What is asked of a register replayed in bulk. It holds functions, so each thread makes its own from the same module;
 * `name` tells whether a checkpoint belongs to it.
 */
export interface BulkJob<Results extends object = Record<string, unknown>> {
  readonly name: string
  /** National law with every default where it is left out. */
  readonly rulebook?: Rulebook
  /** `strict` where it is left out: an act the law refuses is left out of the file, and told to the collectors. */
  readonly mode?: Mode
  readonly collectors: { readonly [Name in keyof Results]: Collector<unknown, Results[Name]> }
  /** Bytes of the longest line accepted; 1 MiB where it is left out. */
  readonly longestLine?: number
}

/** A bulk job, its results typed by its collectors. Throws `mode.unknown`, and `number.malformed` of a line of no length. */
export function bulkJob<Results extends object>(job: BulkJob<Results>): BulkJob<Results> {
  assertJob('bulkJob', job)
  return job
}

const jobNames: OptionNames<BulkJob<object>> = {
  name: true,
  rulebook: true,
  mode: true,
  collectors: true,
  longestLine: true,
}

/** Passes a job: a name, and collectors by name. Throws `call.malformed`, `call.option-unknown`, `mode.unknown`, `number.malformed`. */
export function assertJob(call: string, job: BulkJob<object>): void {
  assertTaken(call, 'job', job, 'job')
  assertOptions(call, job, jobNames, 'job')
  assertEach(call, 'job.collectors', Object.values(job.collectors), 'collector')
  if (job.mode !== undefined) modeOf(job.mode)
  if (job.longestLine !== undefined) assertAtLeastOne(job.longestLine)
}

/** Bytes of the longest line a job accepts. */
export const longestLineOf = (job: BulkJob<object>): number => job.longestLine ?? 1_048_576

/** States of the collectors of a job, by name; plain data. */
export type States = Record<string, unknown>

/** The collectors of a job with their names, whatever their types. */
export function collectorsOf(job: BulkJob<object>): readonly (readonly [string, Collector])[] {
  return Object.entries(job.collectors as Record<string, Collector>)
}
