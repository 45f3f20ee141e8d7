import type { Day } from '../../../src/domain/calendar.ts'
import type { ParticipationState } from '../../../src/domain/invitation.ts'
import {
  type Contact,
  isPartnership,
  type Partner,
  type Relationship,
} from '../../../src/domain/partner.ts'
import type { HandOver } from '../../../src/domain/partner-sheet/hand-over.ts'
import type { Section } from '../../../src/domain/partner-sheet/section.ts'
import type { StageChange } from '../../../src/domain/partner-sheet/stages.ts'
import type { ToSeeTo } from '../../../src/domain/partner-sheet/to-see-to.ts'
import {
  languageNamesIn,
  relationshipNames,
  sectorNames,
} from '../../../src/domain/partner-words.ts'
import type { Field, Values } from '../../../src/domain/records/field.ts'
import type { Option } from '../../../src/domain/records/options.ts'
import type { Entry } from '../../../src/domain/registers/entry.ts'
import type { LaunchedRound } from '../../../src/domain/round.ts'
import type { SeenIssue } from '../../../src/domain/seen-issue.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { Term } from '../../components/term.tsx'
import { longDay } from '../../text/dates.ts'
import type { TermName } from '../../text/glossary.ts'
import { sheetText } from '../../text/partner-sheet.ts'
import { partnersText } from '../../text/partners.ts'
import { PartnerIssues } from '../issues/partner-issues.tsx'
import { ContactTable } from './contact-table.tsx'
import { isolated } from './isolated.ts'
import { HandOvers } from './sheet/hand-overs.tsx'
import { ParticipationTable } from './sheet/participation-table.tsx'
import type { People } from './sheet/people.ts'
import { SheetRecords } from './sheet/sheet-records.tsx'
import { SheetSection } from './sheet/sheet-section.tsx'
import { StageHistory } from './sheet/stage-history.tsx'
import { ThingsToSeeTo } from './sheet/things-to-see-to.tsx'

type Props = {
  frame: Frame
  partner: Partner
  contacts: readonly Contact[]
  focalPoint: string | null
  canEdit: boolean
  /** With this partner, as far as this person may know of them; null for who deals with none. */
  issues: readonly SeenIssue[] | null
  saved: boolean
  sheet: PartnerSheet
  people: People
  /** Which parts of the sheet this person may write. */
  writes: (section: Section) => boolean
  optionsFor: (field: Field) => readonly Option[]
}

/** What a partner's sheet says, as far as the reader may know it. */
type PartnerSheet = {
  sections: readonly { section: Section; values: Values }[]
  stages: readonly StageChange[]
  handOvers: readonly HandOver[]
  things: readonly ToSeeTo[]
  entries: readonly Entry[]
  participation: readonly { round: LaunchedRound; state: ParticipationState }[] | null
  assessedOn: readonly Day[]
}

/** A partner's sheet: everything the office keeps of the partnership. It prints as one. */
export function PartnerPage(props: Props) {
  const { frame, partner, contacts, canEdit, sheet, people, optionsFor } = props
  const t = partnersText[frame.language]
  return (
    <StaffPage frame={frame} title={isolated(partner.name)}>
      <p class="screen-only">
        <a href="/partners">{t.title}</a>
      </p>
      <div class="sheet">
        <h1>
          <bdi>{partner.name}</bdi>
        </h1>
        {props.saved && (
          <p class="note good" role="status">
            {t.saved}
          </p>
        )}
        {!isPartnership(partner.relationship) && (
          <div class="note">
            <p>
              <strong>{t.notInvited}</strong>
            </p>
            <p>{t.notInvitedWhy}</p>
          </div>
        )}
        {sheet.things.length > 0 && (
          <div class="note bad">
            <p>
              <strong>{sheetText[frame.language].toSeeTo}</strong>
            </p>
            <ThingsToSeeTo things={sheet.things} language={frame.language} />
          </div>
        )}
        <Facts {...props} />
        {canEdit && (
          <p class="actions">
            <a class="button second" href={`/partners/${partner.id}/edit`}>
              {t.edit}
            </a>
          </p>
        )}
        <h2>{t.contacts}</h2>
        <Missing {...props} />
        {contacts.length > 0 && <ContactTable {...props} />}
        {canEdit && (
          <p class="actions">
            <a class="button second" href={`/partners/${partner.id}/contacts/new`}>
              {t.addContact}
            </a>
          </p>
        )}
        <Stage {...props} />
        <Sections {...props} />
        {props.issues && <PartnerIssues frame={frame} partner={partner.id} issues={props.issues} />}
        <SheetRecords language={frame.language} entries={sheet.entries} optionsFor={optionsFor} />
        <Participation {...props} />
        <Capacity {...props} />
        <HandOvers language={frame.language} handOvers={sheet.handOvers} people={people} />
        <p class="soft screen-only">{sheetText[frame.language].print}</p>
      </div>
    </StaffPage>
  )
}

function Facts({ frame: { language }, partner, focalPoint }: Props) {
  const t = partnersText[language]
  return (
    <dl class="facts">
      <dt>{t.facts.sector}</dt>
      <dd>{sectorNames[language][partner.sector]}</dd>
      <dt>{t.facts.relationship}</dt>
      <dd>
        <Term name={termOf[partner.relationship]} language={language}>
          {relationshipNames[language][partner.relationship]}
        </Term>
      </dd>
      <dt>{t.facts.place}</dt>
      <dd>{partner.place === '' ? <span class="soft">–</span> : <bdi>{partner.place}</bdi>}</dd>
      <dt>{t.facts.language}</dt>
      <dd>{languageNamesIn[language][partner.language]}</dd>
      <dt>
        <Term name="focal-point" language={language}>
          {t.facts.focal_point}
        </Term>
      </dt>
      <dd>
        {focalPoint === null ? <span class="soft">{t.nobody}</span> : <bdi>{focalPoint}</bdi>}
      </dd>
    </dl>
  )
}

const termOf: Record<Relationship, TermName> = {
  strategic: 'strategic-partnership',
  operational: 'operational-partnership',
  vendor: 'vendor',
  donation: 'donation',
}

function Stage({ frame: { language }, partner, sheet, people, canEdit }: Props) {
  const t = sheetText[language]
  return (
    <section>
      <h2 id="stage">{t.stage}</h2>
      <StageHistory language={language} stages={sheet.stages} people={people} />
      {canEdit && (
        <p class="screen-only">
          <a href={`/partners/${partner.id}/stage`}>{t.moveStage}</a>
        </p>
      )}
    </section>
  )
}

function Sections({ frame, partner, sheet, people, writes, optionsFor }: Props) {
  const at = `/partners/${partner.id}/sheet`
  return sheet.sections.map(({ section, values }) => (
    <SheetSection
      language={frame.language}
      section={section}
      values={values}
      people={people}
      optionsFor={optionsFor}
      hrefOf={hrefOf}
      href={writes(section) ? `${at}/${section.id}` : undefined}
    />
  ))
}

/** Entries of registers have pages of their own. */
function hrefOf(field: Field, value: string): string | undefined {
  return field.kind === 'entry' ? `/registers/${field.register}/${value}` : undefined
}

function Participation({ frame: { language }, sheet: { participation } }: Props) {
  if (participation === null) return null
  return (
    <section>
      <h2>{sheetText[language].participation}</h2>
      <ParticipationTable language={language} participation={participation} />
    </section>
  )
}

/** When capacities were assessed; what came of it is the partner's and stands behind the link, for who may read it. */
function Capacity({ frame: { language }, partner, sheet: { assessedOn } }: Props) {
  const t = sheetText[language]
  return (
    <section>
      <h2>{t.capacity}</h2>
      {assessedOn.length === 0 ? (
        <p class="soft">{t.notAssessed}</p>
      ) : (
        <ul>
          {assessedOn.map((day) => (
            <li>{longDay(day, language)}</li>
          ))}
        </ul>
      )}
      <p class="screen-only">
        <a href={`/partners/${partner.id}/capacity`}>{t.capacityLink}</a>
      </p>
    </section>
  )
}

/** What keeps a partnership from being invited. */
function Missing({ frame, partner, contacts }: Props) {
  const t = partnersText[frame.language]
  if (!isPartnership(partner.relationship) || contacts.some(({ main }) => main)) return null
  return <p class="note">{contacts.length === 0 ? t.noContacts : t.noMain}</p>
}
