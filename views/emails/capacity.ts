import type { Day } from '../../src/domain/calendar.ts'
import type { AssessmentWay } from '../../src/domain/capacity/assessment.ts'
import type { Language } from '../../src/domain/language.ts'
import { capacityMailText } from '../text/capacity-mail.ts'
import { longDay } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Composed, compose } from './compose.ts'

export type CapacityMail = {
  language: Language
  office: string
  partner: string
  /** To whom it goes. */
  contact: string
  way: AssessmentWay
  begunOn: Day
  minutes: number
  link: string
  coordinator: { name: string; address: string } | null
  unsubscribe: string
}

/** The link to an assessment: to answer it, or to read what was noted of a conversation. */
export function capacityEmail(props: CapacityMail): Composed {
  const { language, office, partner, way, coordinator } = props
  const t = capacityMailText[language]
  const toPartner = emailText[language].toPartner
  const day = longDay(props.begunOn, language)
  const lead =
    way === 'link'
      ? t.lead.link(office, partner, props.minutes)
      : t.lead.conversation(office, partner, day)
  return compose(language, t.subject[way](partner), [
    { kind: 'words', words: emailText[language].greeting(props.contact) },
    { kind: 'words', words: lead },
    { kind: 'words', words: t.yours[way](partner, office) },
    { kind: 'button', label: t.open, address: props.link },
    { kind: 'words', words: t.figures },
    coordinator && {
      kind: 'words',
      words: toPartner.coordinator(coordinator.name, coordinator.address),
    },
    { kind: 'words', words: office },
    { kind: 'small', words: toPartner.unsubscribe, address: props.unsubscribe },
  ])
}
