import { assertOptions } from '../../errors/options.js'
import { wrongCall } from '../../errors/wrong-call.js'
import { type FormCode, formCodes } from './form-code.js'
import type { BackgroundItem, PaperData, PaperIssuer } from './paper-data.js'

/** The fields of a thing by name, each a value or a thing with fields of its own. */
type Names<T> = {
  readonly [K in keyof Required<T>]: NonNullable<T[K]> extends string | number
    ? true
    : Names<NonNullable<T[K]>>
}

/** Fields by their names, whatever they are. */
interface Tree {
  readonly [name: string]: true | Tree
}

const opinions = { names: true, asked: true, yes: true, no: true, reason: true } as const

const issuer: Names<PaperIssuer> = {
  organisation: { superior: true, name: true, reportTo: true },
  meeting: {
    members: true,
    official: true,
    probationary: true,
    presentProbationary: true,
    absentProbationary: true,
    absenceReason: true,
    againstReason: true,
    secretary: true,
    chair: { name: true, post: true },
  },
  signer: { for: true, body: true, post: true, name: true },
}

const items = /* @__PURE__ */ Object.fromEntries(
  Array.from({ length: 23 }, (_, index) => [index + 1, true]),
) as { [N in BackgroundItem]: true }

const personal = {
  name: true,
  bornOn: true,
  joinedOn: true,
  officialOn: true,
  partyPost: true,
  post: true,
  hometown: true,
  residence: true,
  workplace: true,
} as const

const names: Names<Omit<PaperData, 'people'>> = {
  applicant: {
    ...personal,
    birthplace: true,
    people: true,
    religion: true,
    education: true,
    unit: true,
    joinedCell: true,
    cardNumber: true,
    statement: true,
    items,
    review: { merits: true, defects: true, remedies: true },
  },
  cell: { name: true },
  section: { name: true },
  grassroots: { name: true },
  union: { superior: true, name: true, members: true, yes: true, no: true, reason: true, remarks: true },
  centre: { superior: true, name: true, classFrom: true, classTo: true },
  bodies: { cell: issuer, section: issuer, grassroots: issuer, committee: issuer },
  ...issuer,
  paper: { place: true, number: true },
  conclusions: {
    background: true,
    awareness: true,
    morals: true,
    masses: true,
    merits: true,
    defects: true,
    section: true,
  },
  opinions: { merits: true, defects: true, organisations: opinions, residence: opinions },
  refusal: { reason: true },
  papers: /* @__PURE__ */ Object.fromEntries(formCodes.map((form) => [form, { number: true }])) as {
    [F in FormCode]: { number: true }
  },
}

const person: Names<NonNullable<PaperData['people']>[string]> = {
  ...personal,
  remarks: { politics: true, morals: true, capacity: true, masses: true, merits: true, defects: true },
}

/**
 * Passes paper data: fields that a paper has, each a text or a number. One that is misspelt would be asked for as missing, or miss on
 * a paper that does without.
 */
export function assertPaperData(call: string, data: PaperData): void {
  const labels = Object.fromEntries(Object.keys(data.people ?? {}).map((label) => [label, person]))
  assertFields(call, 'options.data', data, { ...names, people: labels } as Tree)
}

function assertFields(call: string, path: string, given: object, tree: Tree): void {
  assertOptions<object>(call, given, tree as { [name: string]: true }, path)
  for (const [name, value] of Object.entries(given)) {
    const fields = tree[name]
    if (value === undefined) continue
    if (fields !== true) assertFields(call, `${path}.${name}`, value, fields as Tree)
    else if (typeof value !== 'string' && typeof value !== 'number')
      throw wrongCall(call, `${path}.${name}`, value, 'string')
  }
}
