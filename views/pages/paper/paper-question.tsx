import { yesOrNo } from '../../../src/domain/answers.ts'
import {
  type GradedQuestion,
  type PairQuestion,
  type Question,
  stepsOf,
} from '../../../src/domain/survey.ts'
import { type Asked, said } from '../../components/respond/asked.ts'
import { doorsText } from '../../text/doors.ts'
import { respondText } from '../../text/respond.ts'
import { Lines, Tick } from './paper-marks.tsx'

type Props<Asking> = { asked: Asked; question: Asking }

/** One question with boxes to tick and lines to write on; never torn in two by the end of a page. */
export function PaperQuestion({ asked, question }: Props<Question>) {
  const text = said(asked, question.text)
  const help = question.help && said(asked, question.help)
  return (
    <div class="question">
      <h3 lang={text.lang}>
        <small>{question.code}</small> {text.words}
      </h3>
      {help && (
        <p class="hint" lang={help.lang}>
          {help.words}
        </p>
      )}
      <PaperAnswer asked={asked} question={question} />
    </div>
  )
}

function PaperAnswer({ asked, question }: Props<Question>) {
  const t = respondText[asked.language]
  const paper = doorsText[asked.language].paper
  switch (question.type) {
    case 'grade5':
    case 'freq5':
      return <Steps asked={asked} question={question} />
    case 'bipolar5':
      return <Pair asked={asked} question={question} />
    case 'text':
      return <Lines count={question.long ? 9 : 3} />
    case 'choice':
      return <Choices asked={asked} choices={question.choices} />
    case 'multi':
      return (
        <>
          <p class="hint">{t.form.upTo(question.max_choices)}</p>
          <Choices asked={asked} choices={question.choices} />
        </>
      )
    case 'yesno':
      return question.route_to === 'person_of_trust' ? (
        <p class="note">{paper.onlyTrusted}</p>
      ) : (
        <p>
          {yesOrNo.map((value) => (
            <Tick>{t.yesNo[value]}</Tick>
          ))}
        </p>
      )
    case 'pick_indicators':
      return (
        <p>
          {paper.codes(question.max_choices)}{' '}
          {Array.from({ length: question.max_choices }, () => (
            <span class="blank" />
          ))}
        </p>
      )
    case 'propose_indicator':
      return <Lines count={2 * question.max_entries} />
    case 'action_review':
      return null
  }
}

function Steps({ asked, question }: Props<GradedQuestion>) {
  return (
    <>
      <ul class="boxes">
        {stepsOf(asked.survey, question).map(({ value, label }) => {
          const step = said(asked, label)
          return (
            <li lang={step.lang}>
              <Tick>
                {value}. {step.words}
              </Tick>
            </li>
          )
        })}
      </ul>
      <Special asked={asked} />
    </>
  )
}

function Pair({ asked, question }: Props<PairQuestion>) {
  const left = said(asked, question.left)
  const right = said(asked, question.right)
  return (
    <>
      <div class="pair">
        <span lang={left.lang}>{left.words}</span>
        <span class="steps">
          {stepsOf(asked.survey, question).map(({ value }) => (
            <Tick>{value}</Tick>
          ))}
        </span>
        <span lang={right.lang}>{right.words}</span>
      </div>
      <Special asked={asked} />
    </>
  )
}

/** What is neither high nor low, on one line; and room for a comment where the survey asks for one. */
function Special({ asked }: { asked: Asked }) {
  const { special } = respondText[asked.language]
  return (
    <p class="comment">
      <Tick>{special.dk}</Tick> <Tick>{special.na}</Tick>
      {asked.survey.item_comment === 'optional' && (
        <>
          {doorsText[asked.language].paper.comment} <span class="rest" />
        </>
      )}
    </p>
  )
}

type Choosable = readonly { value: string; label: Readonly<Record<string, string>> }[]

function Choices({ asked, choices }: { asked: Asked; choices: Choosable }) {
  return (
    <ul class="boxes">
      {choices.map(({ label }) => {
        const words = said(asked, label)
        return (
          <li lang={words.lang}>
            <Tick>{words.words}</Tick>
          </li>
        )
      })}
    </ul>
  )
}
