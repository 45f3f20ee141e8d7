import { globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guidePictures } from '../scripts/pictures/guide-pictures.ts'
import { type Language, languages } from '../src/domain/language.ts'

const guides = globSync('docs/guides/*.md').sort()
const pictureFolder = 'docs/pictures/guides'
const mostBytes = 80_000
const mostTogether = 1_000_000

describe('the guides', () => {
  it('stand in both languages', () => {
    expect(guides.map((file) => basename(file))).toEqual([
      'coordinator.en.md',
      'coordinator.fr.md',
      'facilitator.en.md',
      'facilitator.fr.md',
    ])
  })

  it.each(guides)('%s names only labels that stand on the pages in its language', async (file) => {
    const isLabel = await labelsIn(languageOf(file))
    const labels = [...readFileSync(file, 'utf8').matchAll(/\*\*([^*]+)\*\*/g)]
      .map(([, label = '']) => plain(label))
      .filter((label) => label !== 'bold' && label !== 'gras')
    expect(labels.length).toBeGreaterThan(2)
    expect(labels.filter((label) => !isLabel(label))).toEqual([])
  })

  it('show every picture the script makes, in their language, and no other', () => {
    const shown = guides.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\(\.\.\/pictures\/guides\/([\w-]+\.png)\)/g)].map(
        ([, name = '']) => {
          expect(name).toMatch(new RegExp(`-${languageOf(file)}\\.png$`))
          return name
        },
      ),
    )
    const made = guidePictures.flatMap(({ name }) => languages.map((to) => `${name}-${to}.png`))
    expect(shown.sort()).toEqual(made.sort())
    expect(globSync(`${pictureFolder}/*`).map((file) => basename(file))).toEqual(
      expect.arrayContaining(made),
    )
    expect(globSync(`${pictureFolder}/*`)).toHaveLength(made.length)
  })

  it('have small pictures: a slow line loads them too', () => {
    const sizes = globSync(`${pictureFolder}/*`).map((file) => statSync(file).size)
    expect(Math.max(0, ...sizes)).toBeLessThan(mostBytes)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostTogether)
  })
})

function languageOf(file: string): Language {
  return file.endsWith('.fr.md') ? 'fr' : 'en'
}

/** Whether a page can say it in a language: a text by itself, or within one that counts or names. */
async function labelsIn(language: Language) {
  const areas = await Promise.all(
    globSync('views/text/*.ts').map(
      async (file): Promise<object> => await import(/* @vite-ignore */ `../${file}`),
    ),
  )
  const found = areas.flatMap((area) => leaves(area, language))
  const texts = new Set(found.flatMap((one) => (typeof one === 'string' ? plain(one) : [])))
  const counting = found.flatMap((one) => (typeof one === 'string' ? [] : plain(one.source)))
  return (label: string) => texts.has(label) || counting.some((source) => source.includes(label))
}

/** The texts below an object; once it has come to a language, only those of that language. */
function leaves(value: unknown, language: Language): (string | { source: string })[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [{ source: value.toString() }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    languages.some((one) => one === key && one !== language) ? [] : leaves(below, language),
  )
}

/** Without the difference between kinds of spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ')
}
