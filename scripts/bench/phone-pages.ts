import { installedChromium } from '../../test/support/chromium.ts'
import type { Bench } from './bench.ts'
import { atMost, atMostTimes, equalTo, type Figure, median, notMeasured } from './figures.ts'
import { twoPages } from './page-weight.ts'
import { startProgram } from './programs.ts'
import { type Visit, visitSlowly, withBrowser } from './slow-phone.ts'

/** P3: when the start page is painted and the form can be filled in on a slow phone, beside the limit page. */
export async function phonePages(bench: Bench): Promise<readonly Figure[]> {
  if (!installedChromium())
    return [notMeasured('P3', 'pages on a slow phone: no Chromium here (CHROMIUM names one)')]
  const { built, office, limit, sizes } = bench
  const ours = await startProgram(`${built}/main.js`, { PORT: '0', DATA_DIR: office.folder })
  const bare = await startProgram(limit.program, { DATA_DIR: limit.folder })
  const link = office.links.find(({ language }) => language === 'en')?.path ?? ''
  const { start, form } = await twoPages(ours, link, 'en')
  const pages = {
    ours: { url: ours.url + link, button: '[data-act=start]' },
    limit: { url: `${bare.url}/page`, button: 'form > button' },
  }
  const measured = await withBrowser(async (browser) => {
    const inTurn = async (script: boolean) => ({
      ours: await visitSlowly(browser, { ...pages.ours, script, seconds: sizes.seconds }),
      limit: await visitSlowly(browser, { ...pages.limit, script, seconds: sizes.seconds }),
    })
    const turns: { scripted: Pair; plain: Pair }[] = []
    for (let turn = 0; turn < sizes.visits; turn += 1)
      turns.push({ scripted: await inTurn(true), plain: await inTurn(false) })
    return turns
  })
  await ours.stop()
  await bare.stop()
  const scripted = measured.map((turn) => turn.scripted)
  const plain = measured.map((turn) => turn.plain)
  return [
    ...times('', scripted),
    ...times(', no script', plain),
    ...counts('start page', start.wire, { scripted, plain }, ({ opened }) => opened, 1),
    ...counts('form page', form.wire, { scripted, plain }, ({ led }) => led, 2),
  ]
}

type Pair = { ours: Visit; limit: Visit }

function times(how: string, pairs: readonly Pair[]): readonly Figure[] {
  const of = (taken: (visit: Visit) => number) => ({
    ours: median(pairs.map(({ ours }) => taken(ours))),
    limit: median(pairs.map(({ limit }) => taken(limit))),
  })
  const painted = of((visit) => visit.painted)
  const usable = of((visit) => visit.usable)
  const goal = { goal: 'P3', unit: 'ms' } as const
  return [
    atMostTimes(1.15, { ...goal, what: `start page, largest paint${how}`, ...painted }),
    atMostTimes(1.5, { ...goal, what: `form usable after Start${how}`, ...usable }),
  ]
}

/** What Chromium counted in all visits; the most of it, for one visit that needs more is one too many. */
function counts(
  page: string,
  wire: number,
  { scripted, plain }: { scripted: readonly Pair[]; plain: readonly Pair[] },
  counted: (visit: Visit) => Visit['opened'],
  withScript: number,
): readonly Figure[] {
  const most = (pairs: readonly Pair[], what: 'bytes' | 'requests') =>
    Math.max(...pairs.map(({ ours }) => counted(ours)[what]))
  const requests = { goal: 'P3', unit: 'requests' } as const
  const what = `${page}, counted by Chromium`
  const ours = most([...scripted, ...plain], 'bytes')
  return [
    equalTo(wire, { goal: 'P3', what, unit: 'bytes', ours }),
    atMost(withScript, { ...requests, what, ours: most(scripted, 'requests') }),
    atMost(1, { ...requests, what: `${what}, no script`, ours: most(plain, 'requests') }),
  ]
}
