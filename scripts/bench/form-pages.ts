import { type Bench, drive, formHeaders } from './bench.ts'
import { atLeastShare, type Figure, median } from './figures.ts'
import { filledForm } from './filled-form.ts'
import { startProgram } from './programs.ts'
import { crowd } from './sizes.ts'

/** P4: how many form pages a second, empty and with a draft, beside the limit server's hello. */
export async function formPages(bench: Bench): Promise<readonly Figure[]> {
  const { built, office, limit, sizes, survey } = bench
  const ours = await startProgram(`${built}/main.js`, { PORT: '0', DATA_DIR: office.folder })
  const bare = await startProgram(limit.program, { DATA_DIR: limit.folder })
  // The last links: submits use the first ones.
  const paths = office.links.slice(-sizes.forms.drafts - 2).map(({ path }) => path)
  const [empty = '', , ...drafts] = paths
  const form = { url: ours.url, method: 'POST', headers: formHeaders(ours.url) } as const
  const { warmUp, count: many } = sizes.forms
  const rate = (load: Parameters<typeof drive>[1]) =>
    drive(bench, load).then(({ perSecond }) => perSecond)
  const hello = (count: number) =>
    rate({ url: bare.url, paths: ['/'], count, connections: crowd, expect: 'Hello' })
  const page = (paths: readonly string[], count: number) =>
    rate({ ...form, body: 'page=start&act=start', paths, count, connections: crowd })
  const save = filledForm(survey, 'save', sizes.answers)
  await drive(bench, { ...form, body: save, paths: drafts, count: drafts.length, connections: 1 })
  await hello(warmUp)
  await page([empty], warmUp)
  await page(drafts, warmUp)
  const rates: { hello: number; empty: number; draft: number }[] = []
  for (let round = 0; round < sizes.rounds; round += 1)
    rates.push({
      hello: await hello(many),
      empty: await page([empty], many),
      draft: await page(drafts, Math.ceil(many / 10)),
    })
  await ours.stop()
  await bare.stop()
  const of = (name: 'hello' | 'empty' | 'draft') => median(rates.map((one) => one[name]))
  const figure = (share: number, what: string, rate: number) =>
    atLeastShare(share, { goal: 'P4', what, unit: 'per s', ours: rate, limit: of('hello') })
  return [
    figure(0.5, `form page, c=${crowd}, beside hello`, of('empty')),
    figure(0.1, `form page with a draft, c=${crowd}, beside hello`, of('draft')),
  ]
}
