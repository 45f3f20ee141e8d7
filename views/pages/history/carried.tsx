import type { ColumnsChoice, MeaningsChoice } from '../../../src/domain/history/choice.ts'

/** The file and what its columns are, carried from page to page: nothing is kept before somebody says so. */
export function CarriedColumns({ file, choice }: { file: string; choice: ColumnsChoice }) {
  return (
    <>
      <input type="hidden" name="sheet" value={file} />
      <input type="hidden" name="year" value={choice.year} />
      {choice.roles.map((role, at) => (
        <input type="hidden" name={`role-${at}`} value={role} />
      ))}
    </>
  )
}

/** What statements and words mean, carried along. */
export function CarriedMeanings({ choice }: { choice: MeaningsChoice }) {
  return (
    <>
      {[...choice.codes].map(([name, code], at) => (
        <>
          <input type="hidden" name={`name-${at}`} value={name} />
          <input type="hidden" name={`code-${at}`} value={code} />
        </>
      ))}
      {[...choice.meanings].map(([word, meaning], at) => (
        <>
          <input type="hidden" name={`word-${at}`} value={word} />
          <input type="hidden" name={`meaning-${at}`} value={String(meaning ?? '')} />
        </>
      ))}
      {choice.unit && <input type="hidden" name="unit" value="yes" />}
    </>
  )
}
