import { askedSections, mayBeInterview, type Question } from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { answerWords, fieldsOfQuestion, interviewWords } from './answer-words.ts'
import { type Asked, saidWithin } from './asked.ts'
import { GroupAnswer } from './group-fields.tsx'

type Props = {
  asked: Asked
  /** What stands under the answer to a question, by its code. */
  beside?: ((code: string) => string | undefined) | undefined
}

/** The answers as text, to check before sending or to keep afterwards. */
export function AnswerList({ asked, beside }: Props) {
  return (
    <>
      {mayBeInterview(asked.survey) && <Interview asked={asked} />}
      {askedSections(asked.survey).map((section) => (
        <section>
          <h2>{saidWithin(asked, section.title)}</h2>
          <dl>
            {section.questions.map((question) => (
              <Answer asked={asked} question={question} beside={beside?.(question.code)} />
            ))}
          </dl>
        </section>
      ))}
      <GroupAnswer asked={asked} />
    </>
  )
}

function Interview({ asked }: { asked: Asked }) {
  const given = interviewWords(asked).filter(({ field }) => asked.fields[field] !== undefined)
  if (given.length === 0) return null
  return (
    <dl>
      {given.map(({ field, words }) => (
        <>
          <dt>{words}</dt>
          <dd>
            <bdi>{answerWords(asked, field, asked.fields[field] ?? '')}</bdi>
          </dd>
        </>
      ))}
    </dl>
  )
}

type AnswerProps = { asked: Asked; question: Question; beside: string | undefined }

function Answer({ asked, question, beside }: AnswerProps) {
  const given = fieldsOfQuestion(question)
    .map((field) => ({ field, value: asked.fields[field] ?? '' }))
    .filter(({ value }) => value !== '')
  return (
    <>
      <dt>{saidWithin(asked, question.text)}</dt>
      {given.length === 0 && <dd class="h">{noAnswer(asked, question)}</dd>}
      {given.map(({ field, value }) => (
        <dd>
          <bdi>{answerWords(asked, field, value)}</bdi>
        </dd>
      ))}
      {beside && <dd class="h">{beside}</dd>}
    </>
  )
}

/** What stands where nothing was answered, and what then counts. */
function noAnswer(asked: Asked, question: Question): string {
  const t = respondText[asked.language].check
  if (question.type !== 'choice' || question.default === undefined) return t.noAnswer
  return t.counts(answerWords(asked, question.code, question.default))
}
