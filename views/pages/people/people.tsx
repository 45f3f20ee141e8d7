import { languageNames } from '../../../src/domain/language.ts'
import type { Staff } from '../../../src/domain/staff.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { accessText } from '../../text/access.ts'
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
      </p>
      {people.length === 1 && <p class="empty">{text.none}</p>}
      <section class="scroll" tabIndex={0} aria-label={text.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.role}</th>
              <th scope="col">{text.email}</th>
              <th scope="col">{text.language}</th>
              <th scope="col">{text.state}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Row frame={frame} {...person} />
            ))}
          </tbody>
        </table>
      </section>
    </StaffPage>
  )
}

function Row({ frame, staff, hasPassword }: Person & { frame: Frame }) {
  const text = accessText[frame.language].people
  return (
    <tr>
      <th scope="row">
        <bdi>{staff.name}</bdi>
      </th>
      <td>{frameText[frame.language].roles[staff.role]}</td>
      <td>
        <bdi>{staff.email}</bdi>
      </td>
      <td lang={staff.language}>{languageNames[staff.language]}</td>
      <td>{hasPassword ? text.active : <InviteAgain frame={frame} staff={staff} />}</td>
    </tr>
  )
}

function InviteAgain({ frame, staff }: { frame: Frame; staff: Staff }) {
  const text = accessText[frame.language].people
  return (
    <form method="post" action={`/people/${staff.id}/invitation`}>
      {text.invited}{' '}
      <button type="submit" class="quiet">
        {text.inviteAgain}
        <span class="visually-hidden">
          : <bdi>{staff.name}</bdi>
        </span>
      </button>
    </form>
  )
}
