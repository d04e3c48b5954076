import fc from 'fast-check'
import { actTypes } from 'ketnap'
import { acts } from '../../support/journey.js'
import { sent } from './lawful-life.js'

/** Values a hostile client puts where another is expected. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('__proto__', '', '\u0000', '2025-02-29', '9'.repeat(400), '<script>', "' or 1=1 --"),
  fc.constantFrom(-1, 1.5, Number.MAX_VALUE, Number.MIN_SAFE_INTEGER, true, null, [], {}),
)

const keys = fc.constantFrom(
  'type',
  'on',
  'by',
  'id',
  'tally',
  'matter',
  'document',
  '__proto__',
  'constructor',
  'x',
)

/** An act of a known type with wrong evidence: at least one field no act has. */
const almostAct = fc
  .record({
    type: fc.constantFrom(...actTypes),
    on: fc.constantFrom('2025-07-05', '2025-02-29', '', '1900-01-01'),
  })
  .chain((act) =>
    fc.dictionary(keys, odd, { maxKeys: 5 }).map((more) => JSON.stringify({ ...act, ...more, zz: 1 })),
  )

/** JSON, and text that is nearly so. */
export const randomBody = fc.oneof(
  almostAct,
  fc.json({ maxDepth: 8 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(almostAct, fc.nat(300)).map(([text, at]) => text.slice(0, at)),
)

export const randomRevision = fc.constantFrom(
  '"1"',
  '1',
  '*',
  '"-1"',
  '""',
  'W/"1"',
  '"1", "2"',
  '"9999999999"',
)
/** An act of a lawful life, on a day out of any order, by the body it belongs to. */
export const randomAct = fc
  .tuple(
    fc.constantFrom(...acts.slice(1)),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
  )
  .map(([act, on]) => sent({ ...act, on: on.toISOString().slice(0, 10) }, ''))

const pathPart = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => !/\p{Cs}/u.test(text)),
  fc.constantFrom('..', '.', '__proto__', '%', 'ho-so-1', 'x'.repeat(300)),
)

const part = pathPart.map(encodeURIComponent)

/** Addresses that lead nowhere. */
export const randomAddress = fc.oneof(
  part.map((one) => `/x/${one}`),
  part.map((one) => `/cases?${one}=${one}`),
  fc.tuple(part, part).map(([one, other]) => `/cases/no-${one}/${other}`),
  part.map((one) => `/cases/ho-so-1/agenda?today=${one}`),
  part.map((one) => `/cases/ho-so-1/log?asBelievedAt=${one}`),
)
