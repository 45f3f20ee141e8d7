import { HomePage } from '../../views/pages/home.tsx'
import { get, page, type StaffRoute } from '../http/visit.tsx'

export const homeRoutes: readonly StaffRoute[] = [
  get('/', 'see home', ({ c, frame }) => page(c, <HomePage frame={frame} />)),
]
