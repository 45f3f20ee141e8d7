import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { complaintsAbout } from '../../scripts/check-surveys.ts'
import { surveyLibrary } from '../../src/survey-library.ts'
import { capacityFile } from '../support/capacity-instrument.ts'
import { temporaryFolder } from '../support/world.ts'

const shipped = readFileSync(capacityFile, 'utf8')
const place = temporaryFolder()
afterAll(place.remove)

function complaintsWith(passage: string, instead: string): readonly string[] {
  expect(shipped).toContain(passage)
  const file = join(place.folder, 'capacity.yaml')
  writeFileSync(
    file,
    shipped.replace(passage, () => instead),
  )
  return complaintsAbout([file]).map((line) => line.replace(/^.*?:\d+:\d+: /, ''))
}

describe('the file capacities are assessed by', () => {
  it('is whole, in English and French', () => {
    expect(complaintsAbout([capacityFile])).toEqual([])
  })

  it('is checked: a text that lacks, a code that stands elsewhere, a ladder of three steps', () => {
    const [missing] = complaintsWith('      fr: Redevabilité\n', '')
    expect(missing).toContain('section ACC, title: the text in "fr" is missing')
    const [elsewhere] = complaintsWith('code: ACC-2\n', 'code: LDR-7\n')
    expect(elsewhere).toContain('the code LDR-7 does not belong to section ACC')
    const [twice] = complaintsWith('code: ACC-2\n', 'code: ACC-1\n')
    expect(twice).toContain('the code ACC-1 stands twice')
    const [steps] = complaintsWith('          - value: 3\n', '          - value: 4\n')
    expect(steps).toContain('four anchors, from 1 to 4 in order')
    const [facts] = complaintsWith('    group: facts\n', '    group: facts\n    optional: true\n')
    expect(facts).toContain('only a section with levels can be left out')
  })

  it('is nothing a round can ask', () => {
    const library = surveyLibrary(() => [shipped])
    expect(library.all()).toEqual([])
    expect(library.get('partner-capacity-assessment')).toBeUndefined()
    expect(library.capacity().sections).toHaveLength(11)
  })
})
