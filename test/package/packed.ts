import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

export const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** An app in a folder of its own that has the package as it is published, its libraries being those of the repository. */
export function appWithPackage(): { readonly home: string; readonly installed: string } {
  const home = mkdtempSync(join(tmpdir(), 'ketnap-installed-'))
  const installed = join(home, 'node_modules/ketnap')
  mkdirSync(installed, { recursive: true })
  extract(packed(), installed)
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const link = join(home, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link, 'junction')
  }
  return { home, installed }
}

/** The package as it would be published, packed once for the suites of a process. */
function packed(): Buffer {
  tarball ??= pack()
  return tarball
}

let tarball: Buffer | undefined

function pack(): Buffer {
  const into = mkdtempSync(join(tmpdir(), 'ketnap-packed-'))
  // dist is fresh already; the build of `prepack` would pull it away under the other suites.
  const options = ['pack', '--ignore-scripts', '--json', '--pack-destination', into]
  try {
    const report: unknown = JSON.parse(
      execFileSync('npm', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )
    const [{ filename }] = Object.values(report as Record<string, { filename: string }>) as [
      { filename: string },
    ]
    return readFileSync(join(into, filename))
  } finally {
    rmSync(into, { recursive: true, force: true })
  }
}

/** Unpacks an npm tarball: 512-byte headers, the name at 0 with its prefix at 345, the size at 124, the kind at 156. */
function extract(tarball: Buffer, into: string): void {
  const tar = gunzipSync(tarball)
  const text = (start: number, length: number) =>
    tar.toString('utf8', start, start + length).replace(/\0[\s\S]*$/, '')
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8)
    const kind = text(at + 156, 1)
    if (kind === '0' || kind === '') {
      const name = join(text(at + 345, 155), text(at, 100)).replace(/^package[\\/]/, '')
      mkdirSync(dirname(join(into, name)), { recursive: true })
      writeFileSync(join(into, name), tar.subarray(at + 512, at + 512 + size))
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
}
