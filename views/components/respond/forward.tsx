import { languageNames, languages, type RespondentLanguage } from '../../../src/domain/language.ts'
import { doorsText } from '../../text/doors.ts'
import { Act } from './respondent-page.tsx'

/** Colleagues of the same organisation; only it sees who was asked. */
export type Forwarding = {
  colleagues: readonly { name: string; hasSent: boolean }[]
  /** Another colleague may still be asked. */
  room: boolean
  typed: Readonly<Record<'name' | 'email' | 'language', string>>
  /** What is wrong, by field; a fault of no field stands at the address. */
  faults: readonly { field: 'name' | 'email' | 'language'; words: string }[]
  /** Whose mail was just queued. */
  asked?: string | undefined
}

type Props = { language: RespondentLanguage; forwarding: Forwarding }

/** "Ask a colleague to answer too", and who was asked. */
export function Forward({ language, forwarding }: Props) {
  const t = doorsText[language].forwarding
  const { colleagues, room, faults, asked } = forwarding
  return (
    <section>
      {asked !== undefined && (
        <p class="n" role="status" tabindex={-1} autofocus>
          {t.asked(<bdi>{asked}</bdi>)}
        </p>
      )}
      <details open={faults.length > 0}>
        <summary>{t.title}</summary>
        <p>{t.words}</p>
        {colleagues.length > 0 && (
          <ul>
            {colleagues.map(({ name, hasSent }) => (
              <li>
                <bdi>{name}</bdi> ({hasSent ? t.hasSent : t.notYet})
              </li>
            ))}
          </ul>
        )}
        {room ? <ForwardForm language={language} forwarding={forwarding} /> : <p>{t.full}</p>}
      </details>
    </section>
  )
}

function ForwardForm({ language, forwarding: { typed, faults } }: Props) {
  const t = doorsText[language].forwarding
  return (
    <form method="post">
      <input type="hidden" name="page" value="start" />
      <input type="hidden" name="language" value={language} />
      {faults.length > 0 && (
        <div class="e" role="alert" tabindex={-1} autofocus>
          <ul>
            {faults.map(({ field, words }) => (
              <li>
                <a href={`#colleague_${field}`}>{words}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(['name', 'email'] as const).map((field) => {
        const fault = faults.find((one) => one.field === field)
        return (
          <p>
            <label for={`colleague_${field}`}>{t.labels[field]}</label>
            {fault && (
              <span class="f" id={`colleague_${field}-f`}>
                {' '}
                {fault.words}
              </span>
            )}
            <input
              type="text"
              inputmode={field === 'email' ? 'email' : undefined}
              id={`colleague_${field}`}
              name={`colleague_${field}`}
              value={typed[field]}
              autocomplete="off"
              aria-invalid={fault ? 'true' : undefined}
              aria-describedby={fault && `colleague_${field}-f`}
            />
          </p>
        )
      })}
      <fieldset id="colleague_language">
        <legend>{t.labels.language}</legend>
        {languages.map((one) => (
          <label class="o">
            <input
              type="radio"
              name="colleague_language"
              value={one}
              checked={(typed.language || language) === one}
            />
            <span lang={one}>{languageNames[one]}</span>
          </label>
        ))}
      </fieldset>
      <Act act="forward" kind="s">
        {t.submit}
      </Act>
    </form>
  )
}
