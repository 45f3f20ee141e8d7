import type { Instant } from '../domain/calendar.ts'
import { minutes } from '../domain/calendar.ts'

/** Counts misses (wrong links, wrong passwords) by whom they come from, in memory, for a window of time. */
export type Misses = {
  /** Seconds to wait, or 0 if the next try is welcome. */
  wait(key: string, now: Instant): number
  add(key: string, now: Instant): void
  forget(key: string): void
}

const mostKeys = 10_000

export function countMisses(most: number, window = minutes(1)): Misses {
  const counts = new Map<string, { count: number; until: Instant }>()
  return {
    wait(key, now) {
      const found = counts.get(key)
      if (!found || found.until <= now || found.count < most) return 0
      return Math.ceil((found.until - now) / 1000)
    },
    add(key, now) {
      const found = counts.get(key)
      if (found && found.until > now) found.count += 1
      else {
        if (counts.size >= mostKeys) counts.clear()
        counts.set(key, { count: 1, until: now + window })
      }
    },
    forget(key) {
      counts.delete(key)
    },
  }
}

/**
 * Whom a request is counted for: an IPv4 address, or the /64 of an IPv6 address, since one line has all of it.
 * @example addressKey('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2'
 */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter((part) => part !== '')
  const right = (tail ?? '').split(':').filter((part) => part !== '')
  const gap = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array<string>(Math.max(0, gap)).fill('0'), ...right].slice(0, 4).join(':')
}
