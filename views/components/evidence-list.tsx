import { evidenceEndings } from '../../src/domain/evidence.ts'
import type { Language } from '../../src/domain/language.ts'
import { longDay } from '../text/dates.ts'
import { evidenceText } from '../text/evidence.ts'
import { Field } from './fields.tsx'

/** A file as its list shows it. */
export type EvidenceShown = {
  id: string
  name: string
  size: number
  addedOn: string
  /** Null where whoever added it is no longer here. */
  addedBy: string | null
}

export type EvidenceFault = keyof (typeof evidenceText)['en']['fault']

type Props = {
  language: Language
  /** The address of the page the files belong to. */
  at: string
  files: readonly EvidenceShown[]
  canWrite: boolean
  fault?: EvidenceFault | undefined
}

/** The files that prove something: taken along, added, taken away. */
export function EvidenceList({ language, at, files, canWrite, fault }: Props) {
  const t = evidenceText[language]
  return (
    <section id="evidence">
      <h2>{t.title}</h2>
      {files.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <ul class="entries">
          {files.map((file) => (
            <li>
              <File language={language} at={at} file={file} canWrite={canWrite} />
            </li>
          ))}
        </ul>
      )}
      {canWrite && <AddFile language={language} at={at} fault={fault} />}
    </section>
  )
}

function File({ language, at, file, canWrite }: Omit<Props, 'files'> & { file: EvidenceShown }) {
  const t = evidenceText[language]
  const address = `${at}/evidence/${file.id}`
  return (
    <>
      <a href={address} download>
        <bdi>{file.name}</bdi>
      </a>{' '}
      <small>
        {t.size(file.size)}, <bdi>{t.by(file.addedBy, longDay(file.addedOn, language))}</bdi>
      </small>
      {canWrite && (
        <details>
          <summary>{t.remove}</summary>
          <form method="post" action={`${address}/removal`}>
            <p>{t.removal}</p>
            <button type="submit" class="danger">
              {t.confirm}
            </button>
          </form>
        </details>
      )}
    </>
  )
}

function AddFile({ language, at, fault }: Pick<Props, 'language' | 'at' | 'fault'>) {
  const t = evidenceText[language]
  const faults = fault ? [{ field: 'file', words: t.fault[fault] }] : []
  return (
    <form method="post" action={`${at}/evidence`} encType="multipart/form-data" class="stack">
      <Field name="file" label={t.add} hint={t.hint} faults={faults}>
        {(attributes) => <input {...attributes} type="file" accept={accepted} />}
      </Field>
      <div class="actions">
        <button type="submit" class="second">
          {t.submit}
        </button>
      </div>
    </form>
  )
}

const accepted = evidenceEndings.map((ending) => `.${ending}`).join(',')
