import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { partnerIssuesText } from '../../text/partner-issues.ts'
import { Act } from './respondent-page.tsx'

/** The way to the issues of an organisation, from wherever its link opens its own page. */
export function IssuesDoor({ language }: { language: RespondentLanguage }) {
  return (
    <form method="post">
      <input type="hidden" name="page" value="start" />
      <input type="hidden" name="language" value={language} />
      <Act act="issues" kind="l">
        {partnerIssuesText[language].door}
      </Act>
    </form>
  )
}
