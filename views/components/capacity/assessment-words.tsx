import { factsOf } from '../../../src/domain/capacity/facts.ts'
import {
  type CapacityQuestion,
  levelQuestionsOf,
  rowField,
} from '../../../src/domain/capacity/instrument.ts'
import { isLeftOut } from '../../../src/domain/capacity/levels.ts'
import type { ReadAssessment } from '../../../src/domain/capacity/over-years.ts'
import type { Language } from '../../../src/domain/language.ts'
import { capacityLinkText } from '../../text/capacity-link.ts'
import { number } from '../../text/figures.ts'
import { respondText } from '../../text/respond.ts'
import { saidIn } from './asked.ts'

type Props = { language: Language; read: ReadAssessment }

/** The facts of one assessment, as far as they are known. */
export function AssessmentFacts({ language, read: { assessment, instrument } }: Props) {
  const t = capacityLinkText[language].levels
  const { sources, largestShare, rounds } = factsOf(instrument, assessment.answers)
  const matrix = instrument.sections
    .flatMap(({ questions }) => questions)
    .find(({ type }) => type === 'matrix')
  return (
    <dl class="facts">
      <dt>{t.facts.sources}</dt>
      <dd>{number(sources, language)}</dd>
      <dt>{t.facts.largestShare}</dt>
      <dd>{largestShare === null ? '–' : t.percent(number(largestShare, language))}</dd>
      {rounds !== null && (
        <>
          <dt>{t.facts.rounds}</dt>
          <dd>{number(rounds, language)}</dd>
        </>
      )}
      {matrix?.type === 'matrix' &&
        matrix.rows.map(({ value, label }) => {
          const given = assessment.answers[rowField(matrix, value)]
          const place = matrix.columns.find((column) => column.value === given)
          return (
            place && (
              <>
                <dt>{saidIn(language, label)}</dt>
                <dd>{saidIn(language, place.label)}</dd>
              </>
            )
          )
        })}
    </dl>
  )
}

/** Every answer of an assessment in the words of its step, under its domain. */
export function AssessmentAnswers({ language, read: { assessment, instrument } }: Props) {
  const { answers } = assessment
  return (
    <>
      {instrument.sections
        .filter((section) => levelQuestionsOf(section).length > 0 && !isLeftOut(section, answers))
        .map((section) => (
          <section>
            <h3>{saidIn(language, section.title)}</h3>
            <dl>
              {section.questions.map((question) => (
                <>
                  <dt>{saidIn(language, question.text)}</dt>
                  <dd>
                    <Given
                      language={language}
                      read={{ assessment, instrument }}
                      question={question}
                    />
                  </dd>
                </>
              ))}
            </dl>
          </section>
        ))}
    </>
  )
}

function Given({ language, read, question }: Props & { question: CapacityQuestion }) {
  const given = read.assessment.answers[question.code] ?? ''
  if (given === '') return <>{respondText[language].check.noAnswer}</>
  if (question.type !== 'level4') return <bdi>{given}</bdi>
  const step = question.anchors.find(({ value }) => `${value}` === given)
  const special = read.instrument.scale.special.find(({ value }) => value === given)
  return (
    <>
      {step && `${given}. ${saidIn(language, step.label)}`}
      {special && saidIn(language, special.label)}
    </>
  )
}
