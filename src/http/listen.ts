import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'

type Answer = (request: Request, env: object) => Response | Promise<Response>

export type Listening = {
  port: number
  /** Stops taking requests and answers those under way; after so many milliseconds it hangs up on the rest. */
  stop(patience: number): Promise<void>
}

/** How long a request may take to arrive. Checked every two seconds, so the slowest is gone within half a minute. */
const timeouts = {
  headersTimeout: 15_000,
  requestTimeout: 26_000,
  connectionsCheckingInterval: 2_000,
  // Longer than the minute proxies keep a connection, so that none is closed under a request.
  keepAliveTimeout: 65_000,
}

/** Opens a port and hands every request to the app, which is made once the port is known. */
export async function listen(
  at: { host: string; port: number },
  appAt: (port: number) => Answer,
): Promise<Listening> {
  let handle: (incoming: IncomingMessage, outgoing: ServerResponse) => void
  // A missing host is refused further on: what Node answers by itself lacks our headers.
  const options = { ...timeouts, requireHostHeader: false }
  const server = createServer(options, (incoming, outgoing) => handle(incoming, outgoing))
  server.on('clientError', refuseUnreadable)
  server.on('checkExpectation', refuseExpectation)
  const connections = watchConnections(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, () => resolve())
  })
  // A server that listens on a host and port has an address of that kind.
  const { port } = server.address() as AddressInfo
  handle = getRequestListener(appAt(port), { errorHandler: refuseBroken })
  return { port, stop: (patience) => stop(server, connections, patience) }
}

/** What answers carry that never reached the app. */
const plainHeaders = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/** An address or a header no request can be made of. */
function refuseBroken(error: unknown): Response {
  const status = error instanceof RequestError ? 400 : 500
  return new Response(`${status}: this request cannot be answered.\n`, {
    status,
    headers: plainHeaders,
  })
}

/** Something other than `Expect: 100-continue`, which Node meets by itself. */
function refuseExpectation(_incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(417, plainHeaders).end('417: this expectation cannot be met.\n')
}

const statusLines: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What is no HTTP, or comes too slowly. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket & Answering): void {
  const answered = socket._httpMessage?.headersSent ?? false
  if (!socket.writable || answered || error.code === 'ECONNRESET') {
    socket.destroy(error)
    return
  }
  const status = statusLines[error.code ?? ''] ?? '400 Bad Request'
  const headers = Object.entries(plainHeaders).map(([name, value]) => `${name}: ${value}\r\n`)
  const words = `${status}\n`
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: ${words.length}\r\n${headers.join('')}\r\n${words}`,
    () => socket.destroy(),
  )
}

/** Node keeps the reply under way on its socket, under this name only. */
type Answering = { _httpMessage?: ServerResponse | null }

/** The connections that are open, and those among them with a request that waits for its answer. */
function watchConnections(server: Server) {
  const open = new Set<Socket>()
  const asking = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }: IncomingMessage, reply: ServerResponse) => {
    asking.add(socket)
    reply.once('close', () => asking.delete(socket))
  })
  return {
    hangUpOnIdle() {
      for (const socket of open) if (!asking.has(socket)) socket.destroySoon()
    },
  }
}

type Connections = ReturnType<typeof watchConnections>

/** Node's own way to close idle connections spares those on which nothing was ever asked, and browsers open such. */
async function stop(server: Server, connections: Connections, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const sweeping = setInterval(connections.hangUpOnIdle, 100)
  const hangUp = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(sweeping)
  clearTimeout(hangUp)
}
