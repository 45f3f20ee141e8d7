import type { ComponentChildren } from 'preact'
import type { Language, Localised } from '../../../src/domain/language.ts'
import {
  anchorFields,
  neededSupport,
  type Proposal,
  type TypedIndicator,
} from '../../../src/domain/proposal.ts'
import type { Round } from '../../../src/domain/round.ts'
import {
  FaultSummary,
  Field,
  type FieldFault,
  SelectField,
  TextField,
} from '../../components/fields.tsx'
import { plainText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { consultingText } from '../../text/proposals.ts'

type Props = {
  frame: Frame
  round: Round
  proposal: Proposal
  support: number
  /** What it can be put together with. */
  others: readonly Proposal[]
  commitments: readonly { id: string; title: Localised }[]
  typed: TypedIndicator
  faults: readonly FieldFault[]
}

/** One proposal and what can be made of it: each decision is a form of its own. */
export function DecidePage(props: Props) {
  const { frame, round, proposal, support, faults, commitments } = props
  const t = consultingText[frame.language]
  const about = commitments.find(({ id }) => id === proposal.commitment)
  return (
    <StaffPage frame={frame} title={t.decideTitle}>
      <p>
        <a href={`/rounds/${round.id}/proposals`}>{t.back}</a>
      </p>
      <h1>{t.decideTitle}</h1>
      <FaultSummary title={t.faults} faults={faults} />
      <p class="lead">
        <bdi lang={proposal.language}>{proposal.words}</bdi>
      </p>
      <dl class="facts">
        <dt>{t.columns.support}</dt>
        <dd>{t.support(support)}</dd>
        <dt>{t.about}</dt>
        <dd>{about ? plainText(about.title, '', frame.language) : t.other}</dd>
        {proposal.why && (
          <>
            <dt>{t.why}</dt>
            <dd>
              <bdi lang={proposal.language}>{proposal.why}</bdi>
            </dd>
          </>
        )}
        <dt>{t.columns.decision}</dt>
        <dd>
          {t.decisions[proposal.decision]}
          {proposal.decision === 'accepted' && ` ${proposal.code}`}
          {proposal.decision === 'refused' && <bdi>{`: ${proposal.reason}`}</bdi>}
        </dd>
      </dl>
      {proposal.decision !== 'none' && (
        <DecisionForm {...props} decision="none" title={t.undo} lead={t.undoLead} button={t.undo}>
          {null}
        </DecisionForm>
      )}
      <Accept {...props} />
      <Merge {...props} />
      <DecisionForm
        {...props}
        decision="refused"
        title={t.refuseTitle}
        lead={t.refuseLead}
        button={t.refuse}
      >
        <Area name="reason" label={t.refuseLabel} typed={props.typed} faults={faults} />
      </DecisionForm>
    </StaffPage>
  )
}

type FormProps = Pick<Props, 'round' | 'proposal'> & {
  decision: Proposal['decision']
  title: string
  lead: string
  button: string
  children: ComponentChildren
}

function DecisionForm({ round, proposal, decision, title, lead, button, children }: FormProps) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{lead}</p>
      <form
        method="post"
        action={`/rounds/${round.id}/proposals/${proposal.id}`}
        class="stack"
        noValidate
      >
        <input type="hidden" name="decision" value={decision} />
        {children}
        <p class="actions">
          <button type="submit" class="second">
            {button}
          </button>
        </p>
      </form>
    </section>
  )
}

type AreaProps = Pick<Props, 'typed' | 'faults'> & { name: string; label: string }

function Area({ name, label, typed, faults }: AreaProps) {
  return (
    <Field name={name} label={label} faults={faults}>
      {(attributes) => (
        <textarea {...attributes} rows={2}>
          {typed[name] ?? ''}
        </textarea>
      )}
    </Field>
  )
}

function Accept(props: Props) {
  const { frame, support, commitments, typed, faults } = props
  const t = consultingText[frame.language]
  return (
    <DecisionForm
      {...props}
      decision="accepted"
      title={t.acceptTitle}
      lead={t.acceptLead}
      button={t.accept}
    >
      <Area name="textEn" label={t.textEn} typed={typed} faults={faults} />
      <Area name="textFr" label={t.textFr} typed={typed} faults={faults} />
      {anchorFields.map((grade) => (
        <div class="row">
          <Anchor grade={grade} of="en" frame={frame} typed={typed} faults={faults} />
          <Anchor grade={grade} of="fr" frame={frame} typed={typed} faults={faults} />
        </div>
      ))}
      <SelectField
        name="commitment"
        label={t.commitment}
        value={typed.commitment ?? ''}
        faults={faults}
        options={[
          { value: '', label: t.other },
          ...commitments.map(({ id, title }) => ({
            value: id,
            label: plainText(title, id, frame.language),
          })),
        ]}
      />
      {support < neededSupport && <ReviewGroup {...props} />}
    </DecisionForm>
  )
}

type AnchorProps = Pick<Props, 'frame' | 'typed' | 'faults'> & { grade: string; of: Language }

function Anchor({ grade, of, frame, typed, faults }: AnchorProps) {
  const name = `anchor${grade}${of === 'en' ? 'En' : 'Fr'}`
  return (
    <TextField
      name={name}
      label={consultingText[frame.language].anchor(grade, of)}
      value={typed[name] ?? ''}
      faults={faults}
    />
  )
}

function ReviewGroup({ frame, typed, faults }: Props) {
  const t = consultingText[frame.language]
  const fault = faults.find(({ field }) => field === 'byReviewGroup')
  return (
    <div>
      {fault && <p class="fault">{fault.words}</p>}
      <label>
        <input
          type="checkbox"
          id="byReviewGroup"
          name="byReviewGroup"
          value="yes"
          checked={typed.byReviewGroup === 'yes'}
          aria-invalid={fault ? 'true' : undefined}
        />{' '}
        {t.byReviewGroup}
      </label>
    </div>
  )
}

function Merge(props: Props) {
  const { frame, proposal, others, faults } = props
  const t = consultingText[frame.language]
  if (others.length === 0) return null
  return (
    <DecisionForm
      {...props}
      decision="merged"
      title={t.mergeTitle}
      lead={t.mergeLead}
      button={t.merge}
    >
      <SelectField
        name="into"
        label={t.mergeLabel}
        value={proposal.decision === 'merged' ? proposal.into : ''}
        faults={faults}
        options={[
          { value: '', label: '…' },
          ...others.map(({ id, words }) => ({ value: id, label: words })),
        ]}
      />
    </DecisionForm>
  )
}
