import type { AgendaItem } from '../../../src/domain/agenda.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Round } from '../../../src/domain/round.ts'
import {
  longestTalk,
  type Talk,
  type TalkFault,
  type TypedTalk,
  talkTexts,
} from '../../../src/domain/talk.ts'
import { FaultSummary, Field, type FieldFault, SelectField } from '../../components/fields.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { Said } from '../../components/talk.tsx'
import { agendaText } from '../../text/agenda.ts'
import { Sources } from './agenda-page.tsx'

type Props = {
  frame: Frame
  round: Round
  item: AgendaItem
  typed: TypedTalk
  turn: number
  faults: readonly TalkFault[]
  /** What somebody else wrote meanwhile. */
  stands: Talk | undefined
}

/** What both sides say to one item, and the grade they agree on where they want one. */
export function TalkPage(props: Props) {
  const { frame, round, item, typed, turn, stands } = props
  const { language } = frame
  const t = agendaText[language].item
  const faults = props.faults.map((fault) => told(fault, language))
  const hints = { partners: t.partnersHint, office: t.upTo(longestTalk), note: t.noteHint }
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}/meeting`}>{t.back}</a>
      </p>
      <h1>
        <LocalisedText text={item.words} fallback={item.fallback} language={language} />
      </h1>
      <Sources item={item} language={language} />
      <p class="lead">{t.lead}</p>
      <FaultSummary title={t.faultTitle} faults={faults} />
      {stands && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
          <h2>{t.stands}</h2>
          <Said talk={stands} language={language} />
        </div>
      )}
      <form method="post" class="stack" novalidate>
        <input type="hidden" name="turn" value={`${turn}`} />
        {talkTexts.map((name) => (
          <Field name={name} label={t[name]} hint={hints[name]} faults={faults}>
            {(attributes) => (
              <textarea {...attributes} rows={4}>
                {typed[name]}
              </textarea>
            )}
          </Field>
        ))}
        <SelectField
          name="agreed"
          label={t.agreed}
          hint={t.agreedHint}
          value={typed.agreed}
          options={[
            { value: '', label: t.noGrade },
            ...['1', '2', '3', '4', '5'].map((grade) => ({ value: grade, label: grade })),
          ]}
          faults={faults}
        />
        <p class="actions">
          <button type="submit">{t.save}</button>
        </p>
      </form>
    </StaffPage>
  )
}

function told(fault: TalkFault, language: Language): FieldFault {
  const t = agendaText[language].item
  const { field } = fault
  return fault.kind === 'too-long'
    ? { field, words: t.tooLong(fault.by) }
    : { field, words: t.faults[fault.kind] }
}
