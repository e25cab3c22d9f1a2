import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** Somebody elsewhere who listens for whatever gets out: another origin, on this machine. */
export interface Listener {
  /** Its address, with a slash at the end: for requests, and for packets such as those of WebRTC. A request says through which channel it came: by its path. */
  readonly address: string
  /** What it heard since it was last asked, by channel. */
  heard(): readonly string[]
  stop(): void
}

/** What is heard of a connection over which nothing was asked. */
export const connection = 'a connection without a request'
/** What is heard of a packet. */
export const packet = 'a packet'

/** A page with no headers and no scripts of ours: out of there all of it should get, or the test is none. */
export async function startOpenHouse(): Promise<{ readonly address: string; stop(): void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>Open house</title><main></main>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => void server.close() }
}

/** Begins to listen. */
export async function startListener(): Promise<Listener> {
  const heard = new Set<string>()
  const connections = new Set<Socket>()
  const silent = new Set<Socket>()
  const channelOf = (url = '/') => decodeURIComponent(url.slice(1).split('?')[0]!)
  const server = createServer((request, response) => {
    silent.delete(request.socket)
    if (request.url !== '/favicon.ico') heard.add(channelOf(request.url))
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('content-type', 'text/html')
    response.end('heard')
  })
  server.on('upgrade', (request, socket) => {
    silent.delete(request.socket)
    heard.add(channelOf(request.url))
    socket.destroy()
  })
  server.on('connection', (socket: Socket) => {
    silent.add(socket)
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  const udp = createSocket('udp4')
  udp.on('message', () => heard.add(packet))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${port}/`,
    heard() {
      const now = [...heard, ...(silent.size > 0 ? [connection] : [])].sort()
      heard.clear()
      silent.clear()
      return now
    },
    stop() {
      for (const socket of connections) socket.destroy()
      server.close()
      udp.close()
    },
  }
}
