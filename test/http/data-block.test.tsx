import { globSync, readFileSync } from 'node:fs'
import { render } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { DataBlock, dataText } from '../../src/http/data-block.tsx'

const nasty = { text: '</script><script>alert(1)</script><!-- <![CDATA[ \u2028\u2029 " & \' ' }

it('T20 data in a page is what it was, with nothing that ends or reopens a script', () => {
  expect(JSON.parse(dataText(nasty))).toEqual(nasty)
  expect(dataText(nasty)).not.toMatch(/[<\u2028\u2029]/)
})

it('T20 a data block is one script element that does not run', () => {
  const html = render(<DataBlock id="chart-data" value={nasty} />)
  expect(html).toMatch(/^<script type="application\/json" id="chart-data">[^<]*<\/script>$/)
  expect(JSON.parse(html.replace(/<[^>]*>/g, ''))).toEqual(nasty)
})

it('T20 no page writes markup of its own beside the reviewed places', () => {
  // Data for scripts, the respondent's inline style, and the deck's own style and script: the last three hold no data.
  const reviewed = [
    'src/http/data-block.tsx',
    'views/components/respond/respondent-page.tsx',
    'views/pages/present/deck-file.tsx',
  ]
  const raw = globSync(['src/**/*.tsx', 'views/**/*.tsx'])
    .filter((file) => readFileSync(file, 'utf8').includes('dangerouslySetInnerHTML'))
    .sort()
  expect(raw).toEqual(reviewed)
})
