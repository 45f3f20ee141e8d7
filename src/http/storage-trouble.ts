import type { Context } from 'hono'
import { StorageUnavailable, storageError } from '#dialect'
import type { Deps } from '../deps.ts'

/** Whether the disk is full, failing or held by another process: it may be better in a minute. */
export function isStorageTrouble(error: unknown): boolean {
  return storageError(error) instanceof StorageUnavailable
}

/** Logs it without what was to be written, and tells whoever asked when to come back. */
export function noteStorageTrouble(c: Context, deps: Deps, error: unknown): void {
  const trouble = storageError(error)
  if (trouble instanceof StorageUnavailable)
    deps.log('storage-unavailable', { code: trouble.message })
  c.header('Retry-After', '60')
}
