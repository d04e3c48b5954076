import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { memoryStore } from 'ketnap/store'
import { afterEach, describe, expect, it } from 'vitest'
import { acts } from '../../support/journey.js'
import { live } from './lawful-life.js'
import { ask, inMemory, type Served, served } from './served.js'

describe('the server', () => {
  let service: Served | undefined
  afterEach(() => service?.stop())

  it('lets a request that is running end when it stops, and takes no other', async () => {
    const store = memoryStore()
    const slow = { ...store, load: (id: string) => pause(300).then(() => store.load(id)) }
    const stopping = await served(async () => ({ store: slow, close: async () => undefined }))
    await live(stopping, 'ho-so-1', acts.slice(0, 1))
    const running = ask(stopping, '/cases/ho-so-1', { as: 'chi-bo-1' })
    await pause(50)
    const stopped = stopping.stop()
    await expect(ask(stopping, '/health')).rejects.toThrow()
    expect((await running).status).toBe(200)
    await stopped
  })

  it('is not shaken by a body that the client breaks off', async () => {
    service = await served(inMemory)
    const { hostname, port } = new URL(service.url)
    const headers = { Authorization: 'Bearer chi-bo-1', 'Content-Type': 'application/json' }
    for (const length of [{ 'Content-Length': '1000' }, { 'Transfer-Encoding': 'chunked' }]) {
      const broken = request({
        hostname,
        port,
        method: 'POST',
        path: '/cases',
        headers: { ...headers, ...length },
      })
      broken.on('error', () => undefined)
      broken.write('{"type":')
      await pause(50)
      broken.destroy()
    }
    await pause(50)
    expect((await ask(service, '/health')).status).toBe(200)
    expect(service.failures).toEqual([])
  })

  it('hides what went wrong within it, and reports it', async () => {
    const failure = new Error('password=secret')
    const store = { ...memoryStore(), load: () => Promise.reject(failure) }
    service = await served(async () => ({ store, close: async () => undefined }))
    const { status, body } = await ask(service, '/cases/ho-so-1', { as: 'chi-bo-1' })
    expect([status, body.code]).toEqual([500, 'service.failed'])
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(service.failures).toEqual([failure])
  })

  it('answers HEAD as GET, without a body', async () => {
    service = await served(inMemory)
    const { status, headers, body } = await ask(service, '/health', { method: 'HEAD' })
    expect([status, headers.get('Content-Type'), body]).toEqual([200, 'application/json', undefined])
  })
})
