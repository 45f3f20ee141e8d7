import type { StaffRoute } from '../http/visit.tsx'
import { homeRoutes } from './home.tsx'

/** Every route a signed-in person can ask for; the access test reads this list. */
export const staffRoutes: readonly StaffRoute[] = [...homeRoutes]
