import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { accountText } from '../../text/account.ts'

type Props = { frame: Frame; codes: readonly string[] }

/** The only time these codes are shown. */
export function RecoveryCodesPage({ frame, codes }: Props) {
  const { secondStep: t, title } = accountText[frame.language]
  return (
    <StaffPage frame={frame} title={t.codesTitle}>
      <h1>{t.codesTitle}</h1>
      <p>{t.codesLead}</p>
      <ul class="entries">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a href="/account">{title}</a>
      </p>
    </StaffPage>
  )
}
