import { commentField, proposalFields } from '../../../src/domain/answers.ts'
import type { Question } from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { answerWords } from './answer-words.ts'
import { type Asked, said } from './asked.ts'
import { GroupAnswer } from './group-fields.tsx'

/** The answers as text, to check before sending or to keep afterwards. */
export function AnswerList({ asked }: { asked: Asked }) {
  return (
    <>
      {asked.survey.sections.map((section) => (
        <section>
          <h2>{said(asked, section.title).words}</h2>
          <dl>
            {section.questions.map((question) => (
              <Answer asked={asked} question={question} />
            ))}
          </dl>
        </section>
      ))}
      <GroupAnswer asked={asked} />
    </>
  )
}

function Answer({ asked, question }: { asked: Asked; question: Question }) {
  const t = respondText[asked.language].check
  const given = fieldsOf(question)
    .map((field) => ({ field, value: asked.fields[field] ?? '' }))
    .filter(({ value }) => value !== '')
  return (
    <>
      <dt>{said(asked, question.text).words}</dt>
      {given.length === 0 && <dd class="h">{t.noAnswer}</dd>}
      {given.map(({ field, value }) => (
        <dd>
          <bdi>{answerWords(asked, field, value)}</bdi>
        </dd>
      ))}
    </>
  )
}

function fieldsOf(question: Question): readonly string[] {
  if (question.type === 'propose_indicator') return proposalFields(question)
  return question.type === 'grade5' ? [question.code, commentField(question.code)] : [question.code]
}
