import type { Language } from '../../../src/domain/language.ts'
import type { Contact } from '../../../src/domain/partner.ts'
import type { Candidate, FurtherContact, Problem } from '../../../src/domain/recipients.ts'
import { furtherContactsText } from '../../text/further-contacts.ts'
import { roundsText } from '../../text/rounds.ts'

/** What should be looked at before a partner is invited, each with the way to cure it. */
export function Problems({ candidate, language }: { candidate: Candidate; language: Language }) {
  return (
    <>
      {candidate.problems.map((problem) => (
        <p>
          <ProblemWords
            problem={problem}
            partner={candidate.partner}
            contact={candidate.contact}
            language={language}
          />
        </p>
      ))}
    </>
  )
}

/** The same for somebody beside the main contact. */
export function FurtherProblems({
  further: { contact, problems },
  language,
}: {
  further: FurtherContact
  language: Language
}) {
  return (
    <>
      {problems.map((problem) => (
        <p>
          <ProblemWords
            problem={problem}
            partner={{ id: contact.partner }}
            contact={contact}
            language={language}
          />
        </p>
      ))}
    </>
  )
}

type Props = {
  problem: Problem
  partner: { id: string }
  contact: Contact | null
  language: Language
}

function ProblemWords({ problem, partner, contact, language }: Props) {
  const { problems: t, cures } = roundsText[language].recipients
  const more = furtherContactsText[language]
  const contacts = `/partners/${partner.id}/contacts`
  switch (problem.kind) {
    case 'no-contact':
      return (
        <>
          {t.noContact} <a href={`${contacts}/new`}>{cures.add}</a>
        </>
      )
    case 'no-main-contact':
      return (
        <>
          {t.noMainContact} <a href={`/partners/${partner.id}`}>{cures.choose}</a>
        </>
      )
    case 'opted-out':
      return (
        <>
          {contact?.main ? t.optedOut : more.optedOut}{' '}
          <a href={`/partners/${partner.id}`}>{contact?.main ? cures.look : more.look}</a>
        </>
      )
    case 'refused':
      return (
        <>
          {t.refused} <q>{problem.reply}</q>{' '}
          <a href={`${contacts}/${contact?.id}`}>{cures.correct}</a>
        </>
      )
    case 'same-address':
      return (
        <>
          {t.sameAddress}{' '}
          {problem.others.map((other, index) => (
            <>
              {index > 0 && ', '}
              <a href={`/partners/${other.id}`}>
                <bdi>{other.name}</bdi>
              </a>
            </>
          ))}
        </>
      )
  }
}
