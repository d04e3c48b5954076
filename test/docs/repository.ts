import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Repository } from './dead-references.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})

/** This repository: what git keeps or would keep. */
export const repository: Repository = {
  files: listed.split('\n').filter((path) => path !== '' && existsSync(`${root}${path}`)),
  read: (path) => readFileSync(`${root}${path}`, 'utf8'),
}
