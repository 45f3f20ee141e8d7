import { groupFields } from '../../../src/domain/group-answer.ts'
import { type Language, languageNames, languages } from '../../../src/domain/language.ts'
import { askedSections, mayBeInterview, minutesOf } from '../../../src/domain/survey.ts'
import { type Asked, said } from '../../components/respond/asked.ts'
import { doorsText } from '../../text/doors.ts'
import { respondText } from '../../text/respond.ts'
import { PaperHead, type PaperHeadProps } from './paper-head.tsx'
import { Tick } from './paper-marks.tsx'
import { PaperQuestion } from './paper-question.tsx'

type Props = PaperHeadProps & {
  stylesheet: string
  /** Every part of the round, in the language of the paper. */
  parts: readonly Asked[]
  /** The reader at the screen: where to go back to, and in which language that is said. */
  reader: { language: Language; back: string; address: string | null }
}

/** The questionnaire as one set of A4 pages, black on white, from the same instruments as the pages on a phone. */
export function PaperPage(props: Props) {
  const { language, title, stylesheet, parts } = props
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <Toolbar {...props} />
        <main>
          <PaperHead {...props} minutes={inAll(parts)} />
          {parts.map((asked, index) => (
            <PaperPart asked={asked} number={index + 1} of={parts.length} />
          ))}
          <p class="end">{doorsText[language].paper.end}</p>
        </main>
      </body>
    </html>
  )
}

/** On the screen only: how to print, the other language, and the way back. */
function Toolbar({ language, reader }: Props) {
  const t = doorsText[reader.language].paper
  return (
    <nav class="screen" lang={reader.language}>
      <a href={reader.back}>{t.back}</a> · <span>{t.howToPrint}</span>
      {reader.address &&
        languages
          .filter((other) => other !== language)
          .map((other) => (
            <>
              {' · '}
              <a href={`${reader.address}?language=${other}`} lang={other}>
                {languageNames[other]}
              </a>
            </>
          ))}
    </nav>
  )
}

/** How long all parts take together; one part alone says so itself. */
function inAll(parts: readonly Asked[]): number | undefined {
  return parts.length > 1 ? minutesOf(parts.map(({ survey }) => survey)) : undefined
}

type PartProps = { asked: Asked; number: number; of: number }

function PaperPart({ asked, number, of }: PartProps) {
  const t = respondText[asked.language].form
  const title = said(asked, asked.survey.title)
  const sections = askedSections(asked.survey)
  return (
    <section class="part">
      <h2 lang={title.lang}>
        {of > 1 && <small>{t.section(number, of)} </small>}
        {title.words}
      </h2>
      <p>
        {asked.survey.minutes &&
          `${respondText[asked.language].start.about(asked.survey.minutes)} `}
        {t.scale[asked.survey.kind]}
      </p>
      <Interview asked={asked} />
      {sections.map((section, index) => {
        const name = said(asked, section.title)
        const intro = section.intro && said(asked, section.intro)
        return (
          <section>
            <h2 class="section" lang={name.lang}>
              {index + 1}. {name.words}
            </h2>
            {intro && <p lang={intro.lang}>{intro.words}</p>}
            {section.questions.map((question) => (
              <PaperQuestion asked={asked} question={question} />
            ))}
          </section>
        )
      })}
      <Group asked={asked} />
    </section>
  )
}

function Interview({ asked }: { asked: Asked }) {
  const t = respondText[asked.language].interview
  if (!mayBeInterview(asked.survey)) return null
  return (
    <div class="question">
      <p>
        <Tick>{t.modes.paired_interview}</Tick>
      </p>
      <p class="comment">
        {t.interviewer} <span class="rest" />
      </p>
    </div>
  )
}

function Group({ asked }: { asked: Asked }) {
  const t = doorsText[asked.language].group
  return (
    <div class="question">
      <h3>{t.title}</h3>
      <p class="hint">{t.hint}</p>
      <p>
        {groupFields.map((field) => (
          <>
            {t.labels[field]} <span class="blank" />{' '}
          </>
        ))}
      </p>
    </div>
  )
}
