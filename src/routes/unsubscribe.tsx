import { Hono } from 'hono'
import type { Deps } from '../deps.ts'

export function unsubscribeRoutes(_deps: Deps) {
  return new Hono()
}
