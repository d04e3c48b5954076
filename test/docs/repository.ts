import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Repository } from './dead-references.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const notKept = ['.git', 'node_modules', 'dist', 'coverage']

function filesIn(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (notKept.includes(entry.name)) return []
    const path = `${folder}${entry.name}`
    return entry.isDirectory() ? filesIn(`${path}/`) : [path]
  })
}

/** This repository: its files as they are on disk, without what is built or installed. */
export const repository: Repository = {
  files: filesIn(''),
  read: (path) => readFileSync(`${root}${path}`, 'utf8'),
}
