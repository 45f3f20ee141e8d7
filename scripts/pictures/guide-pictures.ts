import type { Role } from '../../src/domain/access.ts'

/** A picture of the guides: what it is called, who sees the page, and where it is. */
export type GuidePicture = {
  name: string
  as: Role
  /** Of the round under way, or of the last one that is published. */
  round: 'open' | 'last'
  page: string
  /** What stands at the top of the picture; without it the page's own top. */
  from?: string
  height: number
}

/** Every picture of the guides, taken in each language. */
export const guidePictures: readonly GuidePicture[] = [
  { name: 'monitor', as: 'coordinator', round: 'open', page: '', height: 660 },
  {
    name: 'inquiry',
    as: 'reviewer',
    round: 'last',
    page: '/appreciation',
    from: 'main h2',
    height: 660,
  },
  { name: 'plan', as: 'direction', round: 'last', page: '/plan', from: 'main .note', height: 660 },
  {
    name: 'agenda',
    as: 'coordinator',
    round: 'last',
    page: '/meeting',
    from: 'main h2',
    height: 660,
  },
  { name: 'screen', as: 'reviewer', round: 'last', page: '/meeting/screen', height: 520 },
  { name: 'kept', as: 'coordinator', round: 'last', page: '/present#kept', height: 520 },
]

export const guideFolder = 'docs/pictures/guides'
