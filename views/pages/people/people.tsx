import { languageNames } from '../../../src/domain/language.ts'
import type { Staff } from '../../../src/domain/staff.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { accessText } from '../../text/access.ts'
import { auditText } from '../../text/audit.ts'
import { frameText } from '../../text/frame.ts'

type Person = { staff: Staff; hasPassword: boolean }
type Props = { frame: Frame; people: readonly Person[] }

export function PeoplePage({ frame, people }: Props) {
  const text = accessText[frame.language].people
  return (
    <StaffPage frame={frame} title={text.title}>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <p class="actions">
        <a class="button" href="/people/new">
          {text.add}
        </a>
        <a href="/settings/audit">{auditText[frame.language].title}</a>
      </p>
      {people.length === 1 && <p class="empty">{text.none}</p>}
      <ul class="entries">
        {people.map((person) => (
          <Entry frame={frame} {...person} />
        ))}
      </ul>
    </StaffPage>
  )
}

function Entry({ frame, staff, hasPassword }: Person & { frame: Frame }) {
  const text = accessText[frame.language].people
  return (
    <li>
      <strong>
        <a href={`/people/${staff.id}`}>
          <bdi>{staff.name}</bdi>
        </a>
      </strong>{' '}
      <span class="tag">{frameText[frame.language].roles[staff.role]}</span>
      <br />
      <small>
        <bdi>{staff.email}</bdi> ·{' '}
        <span lang={staff.language}>{languageNames[staff.language]}</span> ·{' '}
        {hasPassword ? text.active : text.invited}
      </small>
      {!hasPassword && <InviteAgain frame={frame} staff={staff} />}
    </li>
  )
}

function InviteAgain({ frame, staff }: { frame: Frame; staff: Staff }) {
  const text = accessText[frame.language].people
  return (
    <form method="post" action={`/people/${staff.id}/invitation`}>
      <button type="submit" class="quiet">
        {text.inviteAgain}
        <span class="visually-hidden">
          : <bdi>{staff.name}</bdi>
        </span>
      </button>
    </form>
  )
}
