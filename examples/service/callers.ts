import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Body } from 'ketnap'
import type { roles } from 'ketnap/privacy'
import { bodySchema } from 'ketnap/schemas'
import { z } from 'zod'

/** Who sends a request: one body of the Party, or of a union or a centre, and what it may do here. */
export interface Caller {
  readonly body: Body & { readonly id: string }
  /** `read` may look and ask; `record` may enter acts as well, where the law gives them to its body. */
  readonly role: 'read' | 'record'
  /** Cells whose cases the body handles; a case it has acted in is its own too. */
  readonly cells: readonly string[]
  /** What of a person it is shown, by the roles of `ketnap/privacy`; whoever handles a case needs it whole. */
  readonly sees: keyof typeof roles
}

/**
 * Tells who sends a request, by its `Authorization` header; `undefined` for nobody known. The port for a real identity
 * provider: what stands behind it is for the office to choose.
 */
export type WhoIs = (authorization: string | undefined) => Promise<Caller | undefined>

const account = z.strictObject({
  token: z.string().min(8).max(200),
  body: bodySchema.required(),
  role: z.enum(['read', 'record']),
  cells: z.array(z.string().min(1).max(100)),
  sees: z.enum(['cellSecretary', 'organisationOfficer', 'statistician'] satisfies (keyof typeof roles)[]),
})

const accountsIn = (file: string | URL) => z.array(account).parse(JSON.parse(readFileSync(file, 'utf8')))

/** The accounts that everybody knows who has read this folder. */
export const sampleAccounts = new URL('./callers.json', import.meta.url)

/** Callers by a fixed table of bearer tokens, for trying the service. Only digests of the tokens stay in memory. */
export function bearerTable(file: string | URL): WhoIs {
  const byDigest = new Map(accountsIn(file).map(({ token, ...caller }) => [digest(token), caller]))
  return async (authorization) => {
    const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '') ?? []
    return token === undefined ? undefined : byDigest.get(digest(token))
  }
}

// Looking up a digest takes a time that tells nothing of how much of a guessed token is right.
const digest = (token: string) => createHash('sha256').update(token).digest('hex')

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/

/** Throws where a service that other machines can reach would take a token of the sample accounts. */
export function assertOwnTokens(file: string | URL, host: string): void {
  if (loopback.test(host)) return
  const known = new Set(accountsIn(sampleAccounts).map(({ token }) => token))
  if (!accountsIn(file).some(({ token }) => known.has(token))) return
  throw new Error(
    'CALLERS: the tokens of the sample accounts are taken on this machine alone; give your own.',
  )
}
