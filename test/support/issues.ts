import { atomically } from '#dialect'
import { allIssues } from '../../db/store/issues.ts'
import { changePartner } from '../../db/store/partners.ts'
import type { RaisedFacts } from '../../src/domain/issue-steps.ts'
import { raiseIssue } from '../../src/flows/raise-issue.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { launchedWorld } from './launched.ts'

/** An open round whose partners A and B have the office's focal point; C has nobody. */
export async function worldWithIssues() {
  const world = await launchedWorld()
  const [a, b, c] = world.invited
  if (!a || !b || !c) throw new Error('five partners are invited')
  const focalPoint = world.staff('focal-point').id
  await atomically(world.db, (tx) =>
    [a, b].map(({ partner }) => changePartner(tx, { ...partner, focalPoint })),
  )
  return Object.assign(world, { a, b, c })
}

export type IssueWorld = Awaited<ReturnType<typeof worldWithIssues>>

/** An issue that partner A has raised by its link, unless something else is said. */
export async function withIssue(world: IssueWorld, facts: Partial<RaisedFacts> = {}) {
  const raised = await raiseIssue(
    world.deps,
    undefined,
    {
      partner: world.a.partner.id,
      title: 'Payments come late',
      words: 'We wait for three months.',
      raisedBy: 'partner',
      pastFocalPoint: false,
      told: true,
      level: 1,
      ...facts,
    },
    { side: 'partner', contact: world.a.contact.id },
  )
  if (raised.kind !== 'raised') throw new Error('the issue was not raised')
  return raised.issue
}

/** What stands in the only issue there is. */
export async function onlyIssue({ db }: IssueWorld) {
  const [issue] = await allIssues(db)
  if (!issue) throw new Error('there is an issue')
  return issue
}

/** What has gone out since the last time somebody looked: to whom, and under which subject. */
export async function posted({ deps, letters }: IssueWorld): Promise<readonly string[]> {
  await sendDueMail(deps)
  return letters.splice(0).map(({ to, subject }) => `${to.address}: ${subject}`)
}
