import { Hono } from 'hono'
import type { Deps } from '../deps.ts'

export function answerRoutes(_deps: Deps) {
  return new Hono()
}
