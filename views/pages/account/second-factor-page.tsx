import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { QrPicture } from '../../components/qr-picture.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { accessText } from '../../text/access.ts'
import { accountText } from '../../text/account.ts'

export type SecondFactorShown =
  | { kind: 'off' }
  | { kind: 'begun'; secret: string; qr: { size: number; path: string } }
  | { kind: 'on'; codesLeft: number }
export type SecondFactorFault =
  | { kind: 'wrong' }
  | { kind: 'busy' }
  | { kind: 'too-many'; minutes: number }
type Props = SecondFactorShown & { frame: Frame; fault?: SecondFactorFault | undefined }

/** The field a person proves itself with, in each state of the page. */
const fields = { off: 'password', begun: 'code', on: 'proof' } as const

export function SecondFactorPage({ frame, fault, ...standing }: Props) {
  const t = accountText[frame.language]
  const faults = fault
    ? [{ field: fields[standing.kind], words: wordsOf(fault, standing.kind, frame) }]
    : []
  return (
    <StaffPage frame={frame} title={t.secondStep.title}>
      <p>
        <a href="/account">{t.title}</a>
      </p>
      <h1>{t.secondStep.title}</h1>
      <FaultSummary title={accessText[frame.language].faultsTitle} faults={faults} />
      <Content frame={frame} faults={faults} standing={standing} />
    </StaffPage>
  )
}

function wordsOf(fault: SecondFactorFault, kind: SecondFactorShown['kind'], { language }: Frame) {
  const { signIn } = accessText[language]
  if (fault.kind === 'busy') return signIn.busy
  if (fault.kind === 'too-many') return signIn.tooMany(fault.minutes)
  return kind === 'begun' ? signIn.wrongCode : accountText[language].secondStep.wrong
}

type Part = { frame: Frame; faults: readonly FieldFault[] }

function Content({ frame, faults, standing }: Part & { standing: SecondFactorShown }) {
  switch (standing.kind) {
    case 'off':
      return <Off frame={frame} faults={faults} />
    case 'begun':
      return <Begun frame={frame} faults={faults} {...standing} />
    case 'on':
      return <On frame={frame} faults={faults} codesLeft={standing.codesLeft} />
  }
}

function Off({ frame, faults }: Part) {
  const { secondStep: t } = accountText[frame.language]
  return (
    <>
      {t.why.map((words) => (
        <p>{words}</p>
      ))}
      <form method="post" action="/account/second-step/begin" class="stack">
        <TextField
          name="password"
          label={t.password}
          type="password"
          autocomplete="current-password"
          value=""
          faults={faults}
        />
        <div>
          <button type="submit">{t.begin}</button>
        </div>
      </form>
    </>
  )
}

type Begun = Part & Extract<SecondFactorShown, { kind: 'begun' }>

function Begun({ frame, faults, secret, qr }: Begun) {
  const { secondStep: t } = accountText[frame.language]
  return (
    <>
      <p>{t.scan}</p>
      <QrPicture qr={qr} label={t.picture} />
      <p>{t.orType}</p>
      <p>
        <code>{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <form method="post" action="/account/second-step/confirm" class="stack">
        <TextField
          name="code"
          label={t.firstCode}
          hint={t.firstCodeHint}
          autocomplete="one-time-code"
          value=""
          faults={faults}
        />
        <div>
          <button type="submit">{t.turnOn}</button>
        </div>
      </form>
    </>
  )
}

function On({ frame, faults, codesLeft }: Part & { codesLeft: number }) {
  const { secondStep: t } = accountText[frame.language]
  return (
    <>
      <p>{t.isOn}</p>
      <p>{t.codesLeft(codesLeft)}</p>
      <form method="post" action="/account/second-step/recovery-codes" class="stack">
        <TextField
          name="proof"
          label={t.proof}
          type="password"
          autocomplete="off"
          value=""
          faults={faults}
        />
        <div class="actions">
          <button type="submit">{t.renew}</button>
          <button type="submit" class="danger" formaction="/account/second-step/end">
            {t.end}
          </button>
        </div>
      </form>
    </>
  )
}
