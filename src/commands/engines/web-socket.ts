import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import type { Duplex } from 'node:stream'

/** Texts to and fro over one connection: as much of a web socket as a browser's inspector needs, which Node 20 has not. */
export interface TextSocket {
  send(text: string): void
  /** Calls back for each whole text that comes. */
  hear(call: (text: string) => void): void
  end(): void
}

/** Connects to this address (`http://…`). Rejects where nobody answers. */
export function openTextSocket(address: string): Promise<TextSocket> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': randomBytes(16).toString('base64') } })
    asked.once('error', reject)
    asked.once('response', ({ statusCode }) => reject(new Error(`answered with ${statusCode}`)))
    asked.once('upgrade', (_, socket, head) => resolve(textsOver(socket, head)))
    asked.end()
  })
}

function textsOver(socket: Duplex, head: Buffer): TextSocket {
  const calls: ((text: string) => void)[] = []
  let heard = head
  let text = ''
  socket.on('error', () => undefined)
  socket.on('data', (bytes: Buffer) => {
    heard = Buffer.concat([heard, bytes])
    for (let frame = frameIn(heard); frame; frame = frameIn(heard)) {
      heard = heard.subarray(frame.end)
      if (frame.kind > 1) continue
      text += frame.bytes.toString()
      if (!frame.isLast) continue
      for (const call of calls) call(text)
      text = ''
    }
  })
  return {
    send: (given) => void socket.write(maskedFrame(Buffer.from(given))),
    hear: (call) => void calls.push(call),
    end: () => void socket.destroy(),
  }
}

interface Frame {
  readonly isLast: boolean
  /** 0 goes on, 1 is text, all above are not for us. */
  readonly kind: number
  readonly bytes: Buffer
  readonly end: number
}

function frameIn(heard: Buffer): Frame | undefined {
  if (heard.length < 2) return undefined
  const short = heard[1]! & 127
  const start = short === 127 ? 10 : short === 126 ? 4 : 2
  if (heard.length < start) return undefined
  const length = short === 127 ? Number(heard.readBigUInt64BE(2)) : short === 126 ? heard.readUInt16BE(2) : short
  const end = start + length
  return heard.length < end ? undefined : { isLast: (heard[0]! & 128) !== 0, kind: heard[0]! & 15, bytes: heard.subarray(start, end), end }
}

/** What a client sends is masked, so says the protocol; with a mask of zeros the bytes stay as they are. */
function maskedFrame(bytes: Buffer): Buffer {
  const head = Buffer.alloc(bytes.length < 126 ? 6 : bytes.length < 65536 ? 8 : 14)
  head[0] = 129
  head[1] = 128 | (bytes.length < 126 ? bytes.length : bytes.length < 65536 ? 126 : 127)
  if (head.length === 8) head.writeUInt16BE(bytes.length, 2)
  if (head.length === 14) head.writeBigUInt64BE(BigInt(bytes.length), 2)
  return Buffer.concat([head, bytes])
}
