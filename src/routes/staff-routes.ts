import type { StaffRoute } from '../http/visit.tsx'
import { accountRoutes } from './account.tsx'
import { homeRoutes } from './home.tsx'
import { mailboxRoutes } from './mailbox.tsx'
import { peopleRoutes } from './people.tsx'
import { roundRoutes } from './rounds.tsx'

/** Every route a signed-in person can ask for; the access test reads this list. */
export const staffRoutes: readonly StaffRoute[] = [
  ...homeRoutes,
  ...accountRoutes,
  ...peopleRoutes,
  ...mailboxRoutes,
  ...roundRoutes,
]
