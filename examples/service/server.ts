import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { vi } from 'ketnap/locales/vi'
import { Problem, problemAnswer } from './problem.js'
import type { ProblemCode } from './problems.js'

/** Time a client has, in milliseconds: to send its headers, to send the whole request, and to ask again. */
const limits = { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 5_000 }

/** Time the requests that are running have to end when the service stops, in milliseconds. */
const grace = 10_000

export interface Running {
  readonly url: string
  /** Takes no new request, lets those that are running end, and closes. */
  stop(): Promise<void>
}

/** Serves an app on one address of this machine. Rejects where the address is taken. */
export async function serve(app: Hono, { host, port }: { host: string; port: number }): Promise<Running> {
  const listener = getRequestListener(app.fetch, {
    errorHandler: () =>
      new Response(bodyOf('request.malformed'), { status: 400, headers: { 'Content-Type': type } }),
  })
  const server = createServer(
    { ...limits, connectionsCheckingInterval: 1_000, requireHostHeader: false, maxHeaderSize: 16 * 1024 },
    listener,
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuse(error.code, socket))
  server.on('checkExpectation', ({ socket }: IncomingMessage) => refuse(undefined, socket))
  server.on('connect', ({ socket }: IncomingMessage) => refuse(undefined, socket))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, stop: () => stopped(server) }
}

async function stopped(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), grace)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  clearTimeout(late)
}

const type = 'application/problem+json'

const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'request.headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request.too-slow',
}

/** Answers what is not HTTP well enough to become a request. */
function refuse(fault: string | undefined, socket: Socket): void {
  if (fault === 'ECONNRESET' || !socket.writable) return
  const code = codes[fault ?? ''] ?? 'request.malformed'
  const body = bodyOf(code)
  const { status } = JSON.parse(body)
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}

const bodyOf = (code: ProblemCode) => JSON.stringify(problemAnswer(new Problem(code), vi))
