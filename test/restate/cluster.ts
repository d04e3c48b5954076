import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { freePorts, isUp, Killable, serverBinary, until } from './engine.js'

/** A node of a cluster on loopback: it keeps metadata, logs and partitions, and takes calls. */
export class ClusterNode extends Killable {
  readonly ingress: string
  readonly #admin: string

  constructor(env: Readonly<Record<string, string>>, ingress: string, admin: string) {
    super(
      () => spawn(serverBinary(), ['--no-logo'], { stdio: 'ignore', env: { ...process.env, ...env } }),
      () => isUp(`${ingress}/restate/health`),
    )
    this.ingress = ingress
    this.#admin = admin
  }

  /** Makes the service at a port known; asked until the cluster has chosen who answers. */
  async register(port: number): Promise<void> {
    await until(() =>
      isUp(`${this.#admin}/deployments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ uri: `http://127.0.0.1:${port}`, force: true }),
      }),
    )
  }
}

/** Three nodes that know each other; each write is kept by two of them, and two are a majority of the metadata. */
export async function clusterAt(directory: string): Promise<readonly ClusterNode[]> {
  const ports = await freePorts(9)
  const at = (port: number | undefined) => `http://127.0.0.1:${port}`
  const members = ports.slice(0, 3).map(at)
  return members.map((address, index) => {
    const [node, ingress, admin] = [index, index + 3, index + 6].map((place) => ports[place])
    const env = {
      RESTATE_BASE_DIR: join(directory, `node-${index + 1}`),
      RESTATE_CLUSTER_NAME: 'ketnap',
      RESTATE_NODE_NAME: `node-${index + 1}`,
      RESTATE_FORCE_NODE_ID: String(index + 1),
      RESTATE_ROLES: '["admin","worker","log-server","metadata-server","http-ingress"]',
      RESTATE_AUTO_PROVISION: String(index === 0),
      RESTATE_DEFAULT_REPLICATION: '2',
      RESTATE_DEFAULT_NUM_PARTITIONS: '4',
      RESTATE_METADATA_SERVER__TYPE: 'replicated',
      RESTATE_METADATA_CLIENT__TYPE: 'replicated',
      RESTATE_METADATA_CLIENT__ADDRESSES: JSON.stringify(members),
      RESTATE_BIFROST__DEFAULT_PROVIDER: 'replicated',
      RESTATE_LISTEN_MODE: 'tcp',
      RESTATE_BIND_ADDRESS: `127.0.0.1:${node}`,
      RESTATE_ADVERTISED_ADDRESS: address,
      RESTATE_INGRESS__BIND_ADDRESS: `127.0.0.1:${ingress}`,
      RESTATE_ADMIN__BIND_ADDRESS: `127.0.0.1:${admin}`,
      RESTATE_DISABLE_TELEMETRY: 'true',
      RESTATE_ROCKSDB_TOTAL_MEMORY_SIZE: '256MB',
    }
    return new ClusterNode(env, at(ingress), at(admin))
  })
}
