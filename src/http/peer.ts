import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { addressKey } from './misses.ts'

/** Whom a request is counted for: the real other end of the connection; headers that claim otherwise are not read. */
export function peerOf(c: Context): string {
  return addressKey(socketAddress(c) ?? 'unknown')
}

function socketAddress(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address
  } catch {
    // A request made inside the process (tests) has no socket.
    return undefined
  }
}
