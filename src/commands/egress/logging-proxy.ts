import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands between a browser and everything else, and notes whom it asks. */
export interface LoggingProxy {
  /** What Chromium is started with so that it asks for everything through here. */
  readonly options: readonly string[]
  /** Every host that was asked for something, with how often. */
  asked(): Readonly<Record<string, number>>
  stop(): void
}

/** Starts one that lets requests through to this origin alone. */
export async function startLoggingProxy(origin: string): Promise<LoggingProxy> {
  const asked: Record<string, number> = {}
  const note = (host: string) => (asked[host] = (asked[host] ?? 0) + 1)
  const server = createServer((request, response) => {
    const { host, href, origin: to } = new URL(request.url ?? '')
    note(host)
    if (to !== origin) return void response.writeHead(502).end()
    const onwards = ask(href, { method: request.method ?? 'GET', headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onwards.on('error', () => response.destroy())
    request.pipe(onwards)
  })
  server.on('connect', (request, socket) => {
    note(request.url ?? 'somebody')
    socket.end('HTTP/1.1 502 Not from here\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    // Even what is on this machine is asked for through here.
    options: [`--proxy-server=http://127.0.0.1:${(server.address() as AddressInfo).port}`, '--proxy-bypass-list=<-loopback>'],
    asked: () => asked,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
