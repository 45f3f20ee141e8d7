import type { InputsOfGroup } from '../../../src/domain/inputs-by-group.ts'
import type { Proposal } from '../../../src/domain/proposal.ts'
import type { Round } from '../../../src/domain/round.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { groupName } from '../../text/group-name.ts'
import { consultingText } from '../../text/proposals.ts'

/** A proposal with the number of organisations behind it, and no name. */
export type CountedProposal = { proposal: Proposal; support: number }

type Props = {
  frame: Frame
  round: Round
  proposals: readonly CountedProposal[]
  /** Whom the consultation heard, by kind; null while it goes on. */
  inputs: readonly InputsOfGroup[] | null
}

/** What partners propose, those most support first. */
export function ProposalsListPage({ frame, round, proposals, inputs }: Props) {
  const t = consultingText[frame.language]
  const deciding = round.state === 'consulting'
  return (
    <StaffPage frame={frame} title={t.proposals}>
      <p>
        <a href={`/rounds/${round.id}`}>
          <bdi>{round.title[frame.language]}</bdi>
        </a>
      </p>
      <h1>{t.proposals}</h1>
      <p class="lead">{t.proposalsLead}</p>
      {!deciding && <p class="note">{t.decisionFixed}</p>}
      {proposals.length === 0 ? (
        <p>{t.noProposals}</p>
      ) : (
        <div class="scroll">
          <table class="stacked">
            <thead>
              <tr>
                <th scope="col">{t.columns.proposal}</th>
                <th scope="col">{t.columns.support}</th>
                <th scope="col">{t.columns.decision}</th>
              </tr>
            </thead>
            <tbody>
              {proposals.map(({ proposal, support }) => (
                <tr>
                  <th scope="row">
                    <bdi lang={proposal.language}>{proposal.words}</bdi>
                  </th>
                  <td>{t.support(support)}</td>
                  <td>
                    {t.decisions[proposal.decision]}
                    {proposal.decision === 'accepted' && ` ${proposal.code}`}{' '}
                    {deciding && (
                      <a href={`/rounds/${round.id}/proposals/${proposal.id}`}>{t.decide}</a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {inputs && proposals.length > 0 && <Inputs frame={frame} round={round} inputs={inputs} />}
    </StaffPage>
  )
}

/** Which kinds of partners proposed something, as far as that singles nobody out. */
function Inputs({
  frame,
  round,
  inputs,
}: Omit<Props, 'proposals'> & { inputs: readonly InputsOfGroup[] }) {
  const t = consultingText[frame.language].inputs
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{inputs.length === 0 ? t.tooFew : t.lead}</p>
      {inputs.length > 0 && (
        <dl class="facts">
          {inputs.map(({ group, organisations }) => (
            <>
              <dt>
                <bdi>{groupName(group, round.breakdown, frame.language)}</bdi>
              </dt>
              <dd>{t.organisations(organisations)}</dd>
            </>
          ))}
        </dl>
      )}
    </section>
  )
}
