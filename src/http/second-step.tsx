import type { Context } from 'hono'
import { SecondStepPage } from '../../views/pages/access/second-step.tsx'
import type { Deps } from '../deps.ts'
import type { Staff } from '../domain/staff.ts'
import { outside } from './outside.ts'
import { page } from './visit.tsx'

/** The page that asks for a code, for somebody whose password is proved. */
export function secondStepPage(
  c: Context,
  deps: Deps,
  { id, language }: Staff,
  next: string,
  refused?: { words: string; status: 422 | 429 },
) {
  const { stylesheet } = outside(c, deps)
  const ticket = deps.codes.halfway(id, deps.clock.now())
  const faults = refused ? [{ field: 'code', words: refused.words }] : []
  return page(
    c,
    <SecondStepPage {...{ language, stylesheet, ticket, next, faults }} />,
    refused?.status ?? 200,
  )
}
