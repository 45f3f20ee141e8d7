import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { respondText } from '../../text/respond.ts'
import { Act } from './respondent-page.tsx'

type Props = { language: RespondentLanguage; until: string }

/** How long the link opens its page, and everything kept about its holder as a file. */
export function OwnCopy({ language, until }: Props) {
  const t = respondText[language].data
  return (
    <form method="post">
      <input type="hidden" name="page" value="start" />
      <input type="hidden" name="language" value={language} />
      <p>{t.link(until)}</p>
      <Act act="copy" kind="l">
        {t.copy}
      </Act>
    </form>
  )
}
