import type { Language } from '../../../src/domain/language.ts'
import type { Candidate, Problem } from '../../../src/domain/recipients.ts'
import { roundsText } from '../../text/rounds.ts'

/** What should be looked at before a partner is invited, each with the way to cure it. */
export function Problems({ candidate, language }: { candidate: Candidate; language: Language }) {
  return (
    <>
      {candidate.problems.map((problem) => (
        <p>
          <ProblemWords problem={problem} candidate={candidate} language={language} />
        </p>
      ))}
    </>
  )
}

type Props = { problem: Problem; candidate: Candidate; language: Language }

function ProblemWords({ problem, candidate: { partner, contact }, language }: Props) {
  const { problems: t, cures } = roundsText[language].recipients
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
          {t.optedOut} <a href={`/partners/${partner.id}`}>{cures.look}</a>
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
