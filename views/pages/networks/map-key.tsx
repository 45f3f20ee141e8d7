import type { ComponentChildren } from 'preact'
import type { Language } from '../../../src/domain/language.ts'
import { diamond, square } from '../../components/networks/network-map.tsx'
import { networksText } from '../../text/networks.ts'

/** What the signs of the map mean. */
export function MapKey({ language }: { language: Language }) {
  const { key } = networksText[language]
  return (
    <ul class="map-key">
      <Sign words={key.partner}>
        <circle class="partner" cx={12} cy={12} r={5} />
      </Sign>
      <Sign words={key.byOffice}>
        <path class="network held" d={square(12, 12)} />
      </Sign>
      <Sign words={key.byOthers}>
        <path class="network held" d={diamond(12, 12)} />
      </Sign>
      <Sign words={key.hollow}>
        <path class="network" d={square(12, 12)} />
      </Sign>
      <Sign words={key.rail}>
        <path class="rail" d="M12 0V24" />
      </Sign>
    </ul>
  )
}

function Sign({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <li>
      <svg class="network-map of-any" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  )
}
