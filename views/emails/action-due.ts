import type { DueReminder } from '../../src/domain/action-reminder.ts'
import type { Day } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import { actionDueText } from '../text/action-due.ts'
import { longDay } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Block, type Composed, compose } from './compose.ts'

export type ActionDue = {
  language: Language
  office: string
  name: string
  /** The organisation that owns them; null where it is a person of the office. */
  organisation: string | null
  due: Day
  reminder: DueReminder
  /** What was promised, in the plan's words. */
  actions: readonly string[]
  link: string
  coordinator: { name: string; address: string } | null
  unsubscribe: string | null
}

/** Actions of the joint plan that are due soon, or late: which, and where to say how far they have come. */
export function actionDueEmail(props: ActionDue): Composed {
  const { language, office, name, organisation, reminder, actions, link } = props
  const t = actionDueText[language]
  const due = longDay(props.due, language)
  const owner = organisation ?? office
  return compose(language, t.subject[reminder](actions.length, due), [
    { kind: 'words', words: emailText[language].greeting(name) },
    { kind: 'words', words: t.lead[reminder](owner, actions.length, due) },
    ...actions.map((words): Block => ({ kind: 'lines', lines: [`– ${words}`] })),
    { kind: 'words', words: t.ask },
    { kind: 'button', label: organisation === null ? t.openPlan : t.open, address: link },
    ...ending(props),
  ])
}

function ending({
  language,
  office,
  coordinator,
  unsubscribe,
}: ActionDue): readonly (Block | null)[] {
  const t = emailText[language].toPartner
  return [
    unsubscribe !== null && coordinator
      ? { kind: 'words', words: t.coordinator(coordinator.name, coordinator.address) }
      : null,
    { kind: 'words', words: office },
    unsubscribe === null ? null : { kind: 'small', words: t.unsubscribe, address: unsubscribe },
  ]
}
