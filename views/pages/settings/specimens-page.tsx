import { type Language, languageNames } from '../../../src/domain/language.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import type { Specimen } from '../../emails/specimens.ts'
import { settingsText } from '../../text/settings.ts'

type Props = {
  frame: Frame
  specimens: readonly { language: Language; mails: readonly Specimen[] }[]
}

/** Every mail in every language: its subject, its text to unfold, its html on a page of its own. */
export function SpecimensPage({ frame, specimens }: Props) {
  const { specimens: t, mail } = settingsText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href="/settings/mail">{mail.title}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.rounds}</p>
      {specimens.map(({ language, mails }) => (
        <section>
          <h2 lang={language}>{languageNames[language]}</h2>
          {mails.map((one) => (
            <OneMail frame={frame} language={language} specimen={one} />
          ))}
        </section>
      ))}
    </StaffPage>
  )
}

type OneProps = { frame: Frame; language: Language; specimen: Specimen }

function OneMail({ frame, language, specimen: { name, mail } }: OneProps) {
  const { specimens: t } = settingsText[frame.language]
  return (
    <details>
      <summary>
        <bdi lang={language}>{mail.subject}</bdi>
      </summary>
      <p>
        <a href={`/settings/mail/specimens/${language}/${name}`}>
          {t.asHtml}
          <span class="visually-hidden">
            : <bdi lang={language}>{mail.subject}</bdi>
          </span>
        </a>
      </p>
      <pre class="letter" lang={language}>
        {mail.text}
      </pre>
    </details>
  )
}
