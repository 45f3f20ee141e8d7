import { type ListId, listIds } from '../../../src/domain/records/list-id.ts'
import { listNames, type Term } from '../../../src/domain/records/terms.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { listsText } from '../../text/lists.ts'
import { settingsText } from '../../text/settings.ts'

type Props = { frame: Frame; terms: Readonly<Record<ListId, readonly Term[]>> }

/** The lists an office edits, each with how many words it offers. */
export function ListsPage({ frame, terms }: Props) {
  const { language } = frame
  const t = listsText[language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href="/settings">{settingsText[language].overview.title}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <ul class="entries">
        {listIds.map((list) => (
          <li>
            <a href={`/settings/lists/${list}`}>
              <strong>{listNames[list][language]}</strong>
            </a>{' '}
            <small>{t.terms(terms[list].filter(({ retired }) => !retired).length)}</small>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}
