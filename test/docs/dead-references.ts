import { dirname, join, normalize } from 'node:path/posix'
import { anchorsOf, contentsOf, linksOf, pathsOf, spellingsOf } from './markdown.js'

/** What is asked of the repository: its files by path, and the text of one. */
export interface Repository {
  readonly files: readonly string[]
  read(path: string): string
}

/** Every link and every path of a page that leads nowhere, as the page has it, and every name that its file has not. */
export function deadReferences(repository: Repository, page: string): readonly string[] {
  const text = repository.read(page)
  return [
    ...linksOf(text).filter((link) => !isAlive(repository, page, link)),
    ...pathsOf(text).filter((path) => !spellingsOf(path).every((one) => exists(repository, one))),
    ...contentsOf(text)
      .filter(({ path, name }) => exists(repository, path) && !hasName(repository.read(path), name))
      .map(({ path, name }) => `${name} in ${path}`),
  ]
}

function isAlive(repository: Repository, page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)))
  if (!exists(repository, target)) return false
  return anchor === undefined || (target.endsWith('.md') && anchorsOn(repository, target).has(anchor))
}

const hasName = (source: string, name: string) => new RegExp(`\\b${name}\\b`).test(source)

const known = new Map<string, ReadonlySet<string>>()

function anchorsOn(repository: Repository, page: string): ReadonlySet<string> {
  const text = repository.read(page)
  const anchors = known.get(text) ?? anchorsOf(text)
  known.set(text, anchors)
  return anchors
}

/** Whether a file or a folder of this path is in the repository. */
function exists({ files }: Repository, path: string): boolean {
  const pattern = path
    .replace(/\/$/, '')
    .replace(/[.+^$()[\]\\|]/g, '\\$&')
    .replace(/<[^>]*>|\*/g, '[^/]+')
  const isNamed = new RegExp(`^${pattern}(/|$)`)
  return files.some((file) => isNamed.test(file))
}
