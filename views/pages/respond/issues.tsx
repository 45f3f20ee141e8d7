import { daysOfLevel } from '../../../src/domain/issue.ts'
import { type IssueReaders, type IssueWay, waysFor } from '../../../src/domain/issue-ways.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import type { FieldFault } from '../../components/fields.tsx'
import type { Said } from '../../components/respond/asked.ts'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { partnerIssuesText } from '../../text/partner-issues.ts'
import { OwnIssue, type ShownIssue } from './own-issue.tsx'

export type PartnerIssuesProps = {
  language: RespondentLanguage
  offered: readonly RespondentLanguage[]
  office: string
  readers: IssueReaders
  /** Whom to ask for a confidential talk; absent where nobody is named. */
  talk: Said | undefined
  /** What the next issue will be called, so that a button pressed twice raises one. */
  issue: string
  typed: Readonly<Record<'title' | 'words' | 'to', string>>
  faults: readonly FieldFault[]
  issues: readonly ShownIssue[]
  notice: { words: string; bad: boolean } | null
}

/** What stands between a partner and the office: who will read it first, then the boxes, then what became of others. */
export function PartnerIssuesPage(props: PartnerIssuesProps) {
  const { language, offered, office, issue, faults, issues, notice, talk } = props
  const t = partnerIssuesText[language]
  return (
    <RespondentPage language={language} kind="form" title={t.title}>
      <form method="post" class="w">
        <input type="hidden" name="page" value="issues" />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="issue" value={issue} />
        <LanguageSwitch language={language} offered={offered} />
        <h1>{t.title}</h1>
        {faults.length > 0 && <FaultList title={t.faults} faults={faults} />}
        {notice && (
          <p class={notice.bad ? 'e' : 'n'} role="status" tabindex={-1} autofocus>
            {notice.words}
          </p>
        )}
        <p>{t.lead(office)}</p>
        <div class="n">
          <p>
            <strong>{t.open(office)}</strong> {t.colleagues}
          </p>
          {talk && (
            <p>
              {t.talk} <bdi lang={talk.lang}>{talk.words}</bdi>
            </p>
          )}
        </div>
        <Ways {...props} />
        <p class="h">{t.days(daysOfLevel[1], daysOfLevel[2])}</p>
        <Boxes {...props} />
        <Act act="raise">{t.button}</Act>
        <h2>{t.own}</h2>
        {issues.length === 0 && <p>{t.none}</p>}
        {issues.map((one) => (
          <OwnIssue language={language} office={office} shown={one} faults={faults} />
        ))}
      </form>
    </RespondentPage>
  )
}

/** What is wrong, each with the way to its box. */
function FaultList({ title, faults }: { title: string; faults: readonly FieldFault[] }) {
  return (
    <div class="e" role="alert" tabindex={-1} autofocus>
      <strong>{title}</strong>
      <ul>
        {faults.map(({ field, words }) => (
          <li>
            <a href={`#${field}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Nothing is chosen beforehand: who reads it is the partner's to say. */
function Ways({ language, readers, typed, faults }: PartnerIssuesProps) {
  const t = partnerIssuesText[language]
  const fault = faults.find(({ field }) => field === 'to')
  return (
    <fieldset id="to" aria-invalid={fault ? 'true' : undefined} aria-describedby={fault && 'to-f'}>
      <legend>{t.toTitle}</legend>
      <FaultWords name="to" fault={fault} />
      {waysFor(readers).map((way: IssueWay) => (
        <label class="o">
          <input type="radio" name="to" value={way} checked={typed.to === way} />
          <span>
            <strong>
              <bdi>{t.ways[way](readers)}</bdi>
            </strong>
            <br />
            <bdi>{t.reads[way](readers)}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Boxes({ language, typed, faults }: PartnerIssuesProps) {
  const t = partnerIssuesText[language]
  const fault = (name: string) => faults.find(({ field }) => field === name)
  const attributes = (name: 'title' | 'words') => ({
    id: name,
    name,
    'aria-invalid': fault(name) ? ('true' as const) : undefined,
    'aria-describedby': fault(name) && `${name}-f`,
  })
  return (
    <>
      <label for="title" class="q">
        {t.titleLabel}
      </label>
      <FaultWords name="title" fault={fault('title')} />
      <input type="text" {...attributes('title')} value={typed.title} autocomplete="off" />
      <label for="words" class="q">
        {t.wordsLabel}
      </label>
      <p class="h">{t.hint}</p>
      <FaultWords name="words" fault={fault('words')} />
      <textarea {...attributes('words')}>{typed.words}</textarea>
    </>
  )
}

export function FaultWords({ name, fault }: { name: string; fault: FieldFault | undefined }) {
  return fault ? (
    <p class="f" id={`${name}-f`}>
      {fault.words}
    </p>
  ) : null
}
