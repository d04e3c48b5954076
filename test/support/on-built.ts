import { fileURLToPath } from 'node:url'

/**
 * The environment in which tsx takes the package as it is built, as an app does, and not from its sources: a process starts in
 * a third of the time. For what reads no file of `src` itself.
 */
export const onBuilt = {
  TSX_TSCONFIG_PATH: fileURLToPath(new URL('../../bench/tsconfig.json', import.meta.url)),
}
