import type { Language } from '../../../src/domain/language.ts'
import type { Candidate, Problem } from '../../../src/domain/recipients.ts'
import { roundsText } from '../../text/rounds.ts'

/** What should be looked at before a partner is invited, each with the way to cure it. */
export function Problems({ candidate, language }: { candidate: Candidate; language: Language }) {
  return (
    <>
      {candidate.problems.map((problem) => (
        <p>
          <ProblemWords problem={problem} partner={candidate.partner.id} language={language} />
        </p>
      ))}
    </>
  )
}

type Props = { problem: Problem; partner: string; language: Language }

function ProblemWords({ problem, partner, language }: Props) {
  const { problems: t, cures } = roundsText[language].recipients
  const cure = (words: string) => <a href={`/partners/${partner}`}>{words}</a>
  switch (problem.kind) {
    case 'no-contact':
      return (
        <>
          {t.noContact} {cure(cures.add)}
        </>
      )
    case 'no-main-contact':
      return (
        <>
          {t.noMainContact} {cure(cures.choose)}
        </>
      )
    case 'opted-out':
      return (
        <>
          {t.optedOut} {cure(cures.look)}
        </>
      )
    case 'refused':
      return (
        <>
          {t.refused} <q>{problem.reply}</q> {cure(cures.correct)}
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
