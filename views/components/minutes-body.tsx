import type { Day } from '../../src/domain/calendar.ts'
import { completeFor, type RespondentLanguage } from '../../src/domain/language.ts'
import type { SentMinutes } from '../../src/domain/minutes.ts'
import { sourceWords } from '../text/agenda.ts'
import { longDay } from '../text/dates.ts'
import { minutesTold } from '../text/minutes.ts'
import { LocalisedText } from './localised-text.tsx'
import { Said } from './talk.tsx'
import { Typed } from './typed.tsx'

/** A correction as everybody reads it. */
export type AdditionShown = { words: string; on: Day }

type Props = {
  minutes: SentMinutes
  additions: readonly AdditionShown[]
  language: RespondentLanguage
}

/** What was said and decided at the meeting, and what was corrected since. */
export function MinutesBody({ minutes, additions, language }: Props) {
  const t = minutesTold[language]
  return (
    <>
      <Present minutes={minutes} language={language} />
      {minutes.decisions !== '' && (
        <section>
          <h2>{t.decisions}</h2>
          <p>
            <Typed words={minutes.decisions} />
          </p>
        </section>
      )}
      <section>
        <h2>{t.talkedOver}</h2>
        <TalkedOver minutes={minutes} language={language} />
      </section>
      {additions.length > 0 && (
        <section>
          <h2>{t.additions}</h2>
          {additions.map(({ words, on }) => (
            <p>
              {t.addedOn(longDay(on, language))} <Typed words={words} />
            </p>
          ))}
        </section>
      )}
    </>
  )
}

type PartProps = Omit<Props, 'additions'>

function Present({ minutes, language }: PartProps) {
  const t = minutesTold[language]
  const { fromPartners, fromOffice, organisations } = minutes
  const count = (number: number | null) => (number === null ? t.unknown : `${number}`)
  return (
    <>
      {(fromPartners !== null || fromOffice !== null) && (
        <p>{t.present(count(fromPartners), count(fromOffice))}</p>
      )}
      {organisations.length > 0 && (
        <section>
          <h2>{t.organisations}</h2>
          <ul>
            {organisations.map((name) => (
              <li>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Every item with why it was talked about, in words of a language that is complete. */
function TalkedOver({ minutes: { items }, language }: PartProps) {
  const spoken = completeFor(language)
  if (items.length === 0) return <p>{minutesTold[language].nothingSaid}</p>
  return (
    <>
      {items.map((item) => (
        <section>
          <h3>
            <LocalisedText text={item.words} fallback={item.fallback} language={language} />
          </h3>
          <p lang={spoken === language ? undefined : spoken}>
            {item.sources.map((source) => sourceWords(source, spoken)).join('. ')}.
          </p>
          <Said talk={item.talk} language={language} />
        </section>
      ))}
    </>
  )
}
