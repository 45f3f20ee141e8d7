import type { Survey } from '../../src/domain/survey.ts'
import type { Driven, Job } from './driver.ts'
import type { Limit } from './limit.ts'
import type { PreparedOffice } from './prepared-office.ts'
import type { startBeside } from './programs.ts'
import type { Sizes } from './sizes.ts'

/** What every measurement is given. */
export type Bench = {
  /** The folder of the built server. */
  built: string
  /** A folder of the bench's own, gone afterwards. */
  folder: string
  sizes: Sizes
  survey: Survey
  office: PreparedOffice
  limit: Limit
  driver: ReturnType<typeof startBeside>
}

type Load = Pick<Job, 'url' | 'paths' | 'count' | 'connections'> & Partial<Job>

/** Lets the driver ask; a reply that is not as expected ends the bench. */
export async function drive({ driver, sizes }: Bench, load: Load): Promise<Driven> {
  const job: Job = {
    method: 'GET',
    headers: {},
    body: '',
    expect: '',
    seconds: sizes.seconds,
    ...load,
  }
  // The driver answers each job with what it measured.
  const driven = (await driver.ask(job)) as Driven
  if (driven.failure !== null) throw new Error(`unexpected reply: ${driven.failure}`)
  return driven
}

/** What a browser sends with a form of its own site. */
export function formHeaders(url: string): Record<string, string> {
  return {
    origin: url,
    'content-type': 'application/x-www-form-urlencoded',
    'accept-encoding': 'gzip, deflate, br, zstd',
  }
}
