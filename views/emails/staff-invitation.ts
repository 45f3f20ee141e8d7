import type { Role } from '../../src/domain/access.ts'
import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { frameText } from '../text/frame.ts'
import { type Composed, compose } from './compose.ts'

type Props = {
  language: Language
  office: string
  deOffice: string
  name: string
  address: string
  role: Role
  link: string
  expiresAt: Instant
  zone: string
  signIn: string
}

/** The link with which a person of the office chooses a first password. */
export function staffInvitationEmail(props: Props): Composed {
  const { language, office, deOffice } = props
  const t = emailText[language]
  const role = frameText[language].roles[props.role]
  return compose(language, t.staffInvitation.subject(office, deOffice), [
    { kind: 'words', words: t.greeting(props.name) },
    { kind: 'words', words: t.staffInvitation.access(office, deOffice, role) },
    { kind: 'button', label: t.staffInvitation.choose, address: props.link },
    { kind: 'words', words: t.worksOnce(longMoment(props.expiresAt, props.zone, language)) },
    { kind: 'small', words: t.staffInvitation.signIn(props.address), address: props.signIn },
  ])
}
