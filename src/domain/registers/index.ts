import { activities } from './activities.ts'
import { competencies } from './competencies.ts'
import { contacts } from './contacts.ts'
import { coordinationBodies } from './coordination-bodies.ts'
import { documents } from './documents.ts'
import { fundraising } from './fundraising.ts'
import { initiatives } from './initiatives.ts'
import { issues } from './issues.ts'
import { mous } from './mous.ts'
import { networks } from './networks.ts'
import { pipeline } from './pipeline.ts'
import { positions } from './positions.ts'
import { practices } from './practices.ts'
import { projects } from './projects.ts'
import type { Register } from './register.ts'
import type { RegisterId } from './register-id.ts'
import { reports } from './reports.ts'
import { sessions } from './sessions.ts'
import { stories } from './stories.ts'
import { visits } from './visits.ts'
import { yearlyFigures } from './yearly-figures.ts'

/** Every register by its id; a new one is a file beside this one and a line here. */
const byId: Readonly<Record<RegisterId, Register>> = {
  practices,
  sessions,
  visits,
  stories,
  initiatives,
  contacts,
  mous,
  reports,
  projects,
  networks,
  issues,
  fundraising,
  'coordination-bodies': coordinationBodies,
  activities,
  pipeline,
  documents,
  positions,
  competencies,
  'yearly-figures': yearlyFigures,
}

/** All registers, in the order their page shows them. */
export const registers: readonly Register[] = Object.values(byId)

export function registerOf(id: RegisterId): Register {
  return byId[id]
}
