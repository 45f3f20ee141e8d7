import type { Day } from '../../src/domain/calendar.ts'
import type { IssueLevel } from '../../src/domain/issue.ts'
import type { Language } from '../../src/domain/language.ts'
import { longDay } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { issueMailText, type ToldStep } from '../text/issue-mails.ts'
import { type Block, type Composed, compose } from './compose.ts'

type Told = { language: Language; name: string; title: string; due: Day; level: IssueLevel }

export type IssueMail = Told & {
  partner: string
  step: ToldStep
  raisedBy: 'office' | 'partner'
  link: string
}

/** To whoever deals with an issue from now on. What it is about stands on its page: a mailbox may have other readers. */
export function issueEmail(props: IssueMail): Composed {
  const { language, name, partner, title, step, raisedBy, level, link } = props
  const t = issueMailText[language]
  const byPartner = step === 'raised' && raisedBy === 'partner'
  return compose(language, t.subject[step](partner, title), [
    words(emailText[language].greeting(name)),
    words(byPartner ? t.raisedByPartner(partner, title) : t.lead[step](partner, title)),
    words(t.until[level](longDay(props.due, language))),
    words(t.page),
    { kind: 'button', label: t.open, address: link },
  ])
}

export type LateIssue = { partner: string; title: string; due: Day }

/** To whoever deals with the last level, once a week: what is past its day there. */
export function issuesLateEmail(props: {
  language: Language
  name: string
  issues: readonly LateIssue[]
  link: string
}): Composed {
  const { language, name, issues, link } = props
  const { late: t } = issueMailText[language]
  const line = ({ partner, title, due }: LateIssue) =>
    t.line(partner, title, longDay(due, language))
  return compose(language, t.subject(issues.length), [
    words(emailText[language].greeting(name)),
    words(t.lead(issues.length)),
    { kind: 'lines', lines: issues.map(line) },
    { kind: 'button', label: t.open, address: link },
    words(t.weekly),
  ])
}

export type IssueNews = Told & {
  office: string
  link: string
  /** What came of it, and until when the partner may say that it is not settled; null where it went one level up. */
  settled: { outcome: string; until: Day } | null
  coordinator: { name: string; address: string } | null
  unsubscribe: string
}

/** To the partner: who deals with its issue now, or what came of it. */
export function issueNewsEmail(props: IssueNews): Composed {
  const { language, office, name, title, level, settled, coordinator } = props
  const { news: t } = issueMailText[language]
  const { toPartner } = emailText[language]
  const subject = settled ? t.settled(title) : t.moved(title)
  const said = settled
    ? [
        words(t.settledLead(office, title)),
        { kind: 'lines' as const, lines: settled.outcome.split('\n') },
        words(t.notSettled(longDay(settled.until, language))),
      ]
    : [words(t.movedLead[level](office, title, longDay(props.due, language)))]
  return compose(language, subject, [
    words(emailText[language].greeting(name)),
    ...said,
    { kind: 'button', label: t.open, address: props.link },
    coordinator && words(toPartner.coordinator(coordinator.name, coordinator.address)),
    words(office),
    { kind: 'small', words: toPartner.unsubscribe, address: props.unsubscribe },
  ])
}

function words(said: string): Block {
  return { kind: 'words', words: said }
}
