import type { Field } from '../../../src/domain/records/field.ts'
import type { Entry } from '../../../src/domain/registers/entry.ts'
import { titleOf } from '../../../src/domain/registers/entry.ts'
import type { OptionsFor } from '../../../src/domain/registers/entry-words.ts'
import { registerOf } from '../../../src/domain/registers/index.ts'
import {
  type EvidenceFault,
  EvidenceList,
  type EvidenceShown,
} from '../../components/evidence-list.tsx'
import { RecordFacts } from '../../components/record-facts.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { registersText } from '../../text/registers.ts'
import { EntryHistory, type ShownVersion } from './entry-history.tsx'
import { entryAddress } from './register-address.ts'

export type EntryPageProps = {
  frame: Frame
  entry: Entry
  optionsFor: OptionsFor
  hrefOf: (field: Field, value: string) => string | undefined
  /** Entries that name this one. */
  mentions: readonly Entry[]
  versions: readonly ShownVersion[]
  files: readonly EvidenceShown[]
  fileFault?: EvidenceFault | undefined
  canWrite: boolean
  saved: boolean
}

/** One entry: what it says, who mentions it, what proves it, and who wrote what when. */
export function EntryPage(props: EntryPageProps) {
  const { frame, entry, optionsFor, hrefOf, mentions, versions, files, canWrite } = props
  const { language } = frame
  const t = registersText[language]
  const register = registerOf(entry.register)
  const at = entryAddress(entry)
  const title = titleOf(entry, language)
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <a href={`/registers/${register.id}`}>{register.name[language]}</a>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {props.saved && (
        <p class="note good" role="status">
          {t.saved}
        </p>
      )}
      <RecordFacts
        language={language}
        fields={register.fields.filter(
          ({ key, kind }) => key !== register.title || kind === 'choice',
        )}
        values={entry.values}
        optionsFor={optionsFor}
        hrefOf={hrefOf}
      />
      {canWrite && (
        <div class="actions">
          <a class="button" href={`${at}/edit`}>
            {t.edit}
          </a>
          <a href={`${at}/removal`}>{t.remove}</a>
        </div>
      )}
      {mentions.length > 0 && <Mentions frame={frame} mentions={mentions} />}
      <EvidenceList
        language={language}
        at={at}
        files={files}
        canWrite={canWrite}
        fault={props.fileFault}
      />
      <EntryHistory
        language={language}
        fields={register.fields}
        versions={versions}
        optionsFor={optionsFor}
      />
    </StaffPage>
  )
}

function Mentions({ frame: { language }, mentions }: Pick<EntryPageProps, 'frame' | 'mentions'>) {
  const t = registersText[language]
  return (
    <section>
      <h2>{t.mentioned}</h2>
      <ul>
        {mentions.map((entry) => (
          <li>
            {registerOf(entry.register).name[language]}
            {t.colon}
            <a href={entryAddress(entry)}>
              <bdi>{titleOf(entry, language)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
