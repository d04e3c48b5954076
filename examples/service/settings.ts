import { z } from 'zod'

/** What may be set from outside, by environment variable. */
const environment = z.object({
  /** Port to listen on; 0 takes a free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Address to listen on; this machine alone where it is left out. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** PostgreSQL to use; an embedded database where it is left out. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Folder of the embedded database; it is kept in memory, and lost, where it is left out. */
  DATA_DIR: z.string().min(1).optional(),
  /** File of the accounts, see `callers.ts`. */
  CALLERS: z.string().min(1).optional(),
  /** File that every read is noted in; the output of the process where it is left out. */
  READ_LOG: z.string().min(1).optional(),
  /** Entries a case may have. */
  ENTRIES_PER_CASE: z.coerce.number().int().min(1).max(10_000).default(500),
})

export interface Settings {
  readonly port: number
  readonly host: string
  readonly databaseUrl?: string
  readonly dataDir?: string
  readonly callersFile?: string
  readonly readLog?: string
  readonly entriesPerCase: number
}

/** The settings of an environment. Throws an error that names the variables that are wrong, and not their values. */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): Settings {
  const { success, data, error } = environment.safeParse(env)
  if (!success) {
    const names = error.issues.map((issue) => issue.path.join('.'))
    throw new Error(`Not well formed: ${[...new Set(names)].join(', ')}`)
  }
  return {
    port: data.PORT,
    host: data.HOST,
    entriesPerCase: data.ENTRIES_PER_CASE,
    ...(data.DATABASE_URL !== undefined && { databaseUrl: data.DATABASE_URL }),
    ...(data.DATA_DIR !== undefined && { dataDir: data.DATA_DIR }),
    ...(data.CALLERS !== undefined && { callersFile: data.CALLERS }),
    ...(data.READ_LOG !== undefined && { readLog: data.READ_LOG }),
  }
}
