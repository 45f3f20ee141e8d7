import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A test that makes the console speak has met something nobody expected. */
const quiet = ['log', 'info', 'warn', 'error'] as const

beforeEach(() => {
  for (const level of quiet) vi.spyOn(console, level)
})

afterEach(() => {
  for (const level of quiet) expect(vi.mocked(console[level]).mock.calls).toEqual([])
  vi.restoreAllMocks()
})
