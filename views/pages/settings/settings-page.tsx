import { may } from '../../../src/domain/access.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { settingsText } from '../../text/settings.ts'

const places = [
  { key: 'office', href: '/settings/office', act: 'run office settings' },
  { key: 'lists', href: '/settings/lists', act: 'edit lists' },
  { key: 'languages', href: '/settings/languages', act: 'run office settings' },
  { key: 'mail', href: '/settings/mail', act: 'run office settings' },
  { key: 'people', href: '/people', act: 'manage people' },
  { key: 'audit', href: '/settings/audit', act: 'read the audit log' },
] as const

/** Where each thing is set, in a sentence each. */
export function SettingsPage({ frame }: { frame: Frame }) {
  const t = settingsText[frame.language].overview
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <ul class="entries">
        {places
          .filter(({ act }) => may(frame.person.role, act))
          .map(({ key, href }) => (
            <li>
              <a href={href}>
                <strong>{t.places[key].title}</strong>
              </a>
              <br />
              {t.places[key].words}
            </li>
          ))}
      </ul>
    </StaffPage>
  )
}
