import { atomically, type Db, StorageUnavailable } from '#dialect'

/** Whether a write would be taken now: an empty list of writes still needs the write lock. */
export async function databaseIsWritable(db: Db): Promise<boolean> {
  try {
    await atomically(db, () => [])
    return true
  } catch (error) {
    if (error instanceof StorageUnavailable) return false
    throw error
  }
}
