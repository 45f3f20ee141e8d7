import { stageNames } from '../../../src/domain/cycle-stage.ts'
import { sectorNames } from '../../../src/domain/partner-words.ts'
import { type MixColumn, type MixRow, mixColumns } from '../../../src/domain/sector-mix.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { sheetText } from '../../text/partner-sheet.ts'
import { partnersText } from '../../text/partners.ts'

type Props = { frame: Frame; mix: readonly MixRow[] }

/** How partnerships spread over sectors and stages. The table is the chart: a dot for each organisation, and its number. */
export function SectorMixPage({ frame, mix }: Props) {
  const { language } = frame
  const t = partnersText[language]
  const s = sheetText[language].mix
  const [largest] = mix
  const all = mix.reduce((sum, row) => sum + row.all, 0)
  return (
    <StaffPage frame={frame} title={t.bySector}>
      <p class="screen-only">
        <a href="/partners">{t.title}</a>
      </p>
      <h1>{t.bySector}</h1>
      {largest ? (
        <>
          <p class="finding">
            {s.finding(sectorNames[language][largest.sector], largest.all, all)}
          </p>
          <MixTable frame={frame} mix={mix} />
        </>
      ) : (
        <p>{s.none}</p>
      )}
    </StaffPage>
  )
}

function MixTable({ frame: { language }, mix }: Props) {
  const t = partnersText[language]
  const s = sheetText[language].mix
  const name = (column: MixColumn) => (column === 'none' ? s.noStage : stageNames[column][language])
  return (
    <div class="scroll">
      <table class="stacked dots">
        <caption>{s.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.sector}</th>
            {mixColumns.map((column) => (
              <th scope="col">{name(column)}</th>
            ))}
            <th scope="col">{s.all}</th>
          </tr>
        </thead>
        <tbody>
          {mix.map(({ sector, counts, all }) => (
            <tr>
              <th scope="row">{sectorNames[language][sector]}</th>
              {mixColumns.map((column) => (
                <td data-name={name(column)}>
                  {counts[column]}
                  <Dots count={counts[column]} />
                </td>
              ))}
              <td data-name={s.all}>
                <strong>{all}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const [perLine, tile] = [8, 14]

/** A dot for each organisation, eight on a line. */
function Dots({ count }: { count: number }) {
  if (count === 0) return null
  const lines = Math.ceil(count / perLine)
  const width = Math.min(count, perLine) * tile
  return (
    <svg width={width} height={lines * tile} aria-hidden="true">
      {Array.from({ length: count }, (_, place) => (
        <circle
          cx={(place % perLine) * tile + tile / 2}
          cy={Math.floor(place / perLine) * tile + tile / 2}
          r="5"
        />
      ))}
    </svg>
  )
}
