import type { Localised } from '../../../src/domain/language.ts'
import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { Round } from '../../../src/domain/round.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { talksText } from '../../text/talks.ts'

type Low = { code: string; text: Localised | null; low: { count: number; of: number } | null }

type Props = {
  frame: Frame
  round: Round
  asking: readonly { partner: Partner; contact: Contact }[]
  low: readonly Low[]
}

/** For the person of trust alone: who asks for a talk, and how many see a principle broken. */
export function TalksPage({ frame, round, asking, low }: Props) {
  const t = talksText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>
        {t.title}{' '}
        <small>
          <bdi>{round.title[frame.language]}</bdi>
        </small>
      </h1>
      {asking.length === 0 ? (
        <p class="lead">{t.nobody}</p>
      ) : (
        <>
          <p class="lead">{t.lead}</p>
          <Asking frame={frame} asking={asking} />
          <p class="note">{t.promise}</p>
        </>
      )}
      {low.length > 0 && (
        <section>
          <h2>{t.low}</h2>
          <p>{t.lowWords}</p>
          <dl class="facts">
            {low.map((cell) => (
              <>
                <dt>
                  <LocalisedText text={cell.text} fallback={cell.code} language={frame.language} />
                </dt>
                <dd>{cell.low ? t.count(cell.low.count, cell.low.of) : t.few}</dd>
              </>
            ))}
          </dl>
        </section>
      )}
    </StaffPage>
  )
}

function Asking({ frame, asking }: Pick<Props, 'frame' | 'asking'>) {
  const t = talksText[frame.language]
  return (
    <div class="scroll">
      <table>
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.partner}</th>
            <th scope="col">{t.person}</th>
            <th scope="col">{t.address}</th>
          </tr>
        </thead>
        <tbody>
          {asking.map(({ partner, contact }) => (
            <tr>
              <td>
                <bdi>{partner.name}</bdi>
              </td>
              <td>
                <bdi>{contact.name}</bdi>
              </td>
              <td>
                <a href={`mailto:${contact.email}`}>
                  <bdi>{contact.email}</bdi>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
