import { BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { addressKey } from './misses.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** The address a request came from, as far as it can be trusted. */
    peer: string
  }
}

/** Whom a request is counted for: the real other end of the connection, or whom a trusted proxy says it speaks for. */
export function peerOf(c: Context): string {
  return addressKey(c.get('peer') ?? 'unknown')
}

/**
 * Finds out for each request whom it comes from. Headers are read only where the other end is one of these proxies; by
 * default there is none, this machine included.
 */
export function seenThrough(proxies: readonly string[] = []): MiddlewareHandler {
  const trusted = listOf(proxies)
  return async (c, next) => {
    const real = socketAddress(c)
    if (real) c.set('peer', behind(trusted, real, c.req.header('x-forwarded-for') ?? ''))
    await next()
  }
}

/**
 * The nearest address that is no trusted proxy. Each proxy adds on the right whom it saw; what stands further left than
 * the first stranger was written by a stranger.
 */
function behind(trusted: BlockList, real: string, forwarded: string): string {
  const claimed = forwarded.split(',')
  let address = plain(real)
  while (trusted.check(address, version(address))) {
    const next = plain(claimed.pop() ?? '')
    if (isIP(next) === 0) break
    address = next
  }
  return address
}

/** An address without the port some proxies add, an IPv4 address as such. */
function plain(written: string): string {
  const [, inBrackets, beforePort] =
    /^\[([^\]]*)\](?::\d+)?$|^([^:]*):\d+$/.exec(written.trim()) ?? []
  return (inBrackets ?? beforePort ?? written.trim()).replace(/^::ffff:(?=\d+\.)/i, '')
}

function version(address: string) {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

function listOf(proxies: readonly string[]): BlockList {
  const list = new BlockList()
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/')
    if (prefix === undefined) list.addAddress(address, version(address))
    else list.addSubnet(address, Number(prefix), version(address))
  }
  return list
}

/** Whether a setting names an address or a range of them: `127.0.0.1`, `10.0.0.0/8`, `fd00::/8`. */
export function isProxyRange(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  const fits = prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= most)
  return most > 0 && fits && more.length === 0
}

function socketAddress(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address
  } catch {
    // A request made inside the process (tests) has no socket.
    return undefined
  }
}
