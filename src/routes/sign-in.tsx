import { Hono } from 'hono'
import type { Deps } from '../deps.ts'

export function signInRoutes(_deps: Deps) {
  return new Hono()
}
