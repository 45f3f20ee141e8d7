import { describe, expect, it } from 'vitest'
import {
  daysOf,
  fiscalQuarterOf,
  nameOfQuarter,
  nineQuarters,
  readQuarter,
} from '../../src/domain/quarter.ts'

const names = (starts: string, yearBegins: number) =>
  nineQuarters({ starts, yearBegins }).map(nameOfQuarter)

describe('the nine quarters of a plan', () => {
  it('are the last of the first financial year and two whole years', () => {
    const nine = '2014-Q4 2015-Q1 2015-Q2 2015-Q3 2015-Q4 2016-Q1 2016-Q2 2016-Q3 2016-Q4'
    expect(names('2013-07-01', 7)).toEqual(nine.split(' '))
    expect(names('2014-06-30', 7)).toEqual(nine.split(' '))
    expect(names('2014-07-01', 7)[0]).toBe('2015-Q4')
    expect(names('2013-07-01', 1)[0]).toBe('2013-Q4')
  })

  it('every day of four years lies in its quarter, with whatever month the year begins', () => {
    for (let yearBegins = 1; yearBegins <= 12; yearBegins++)
      for (let month = 0; month < 48; month++) {
        const day = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`
        const { first, last } = daysOf(fiscalQuarterOf(day, yearBegins), yearBegins)
        expect([first <= day && day <= last, yearBegins, day]).toEqual([true, yearBegins, day])
      }
  })

  it('begin and end where the calendar says', () => {
    expect(daysOf({ year: 2014, quarter: 4 }, 7)).toEqual({
      first: '2014-04-01',
      last: '2014-06-30',
    })
    expect(daysOf({ year: 2016, quarter: 1 }, 1)).toEqual({
      first: '2016-01-01',
      last: '2016-03-31',
    })
  })

  it('are read under the names they are kept under', () => {
    for (const quarter of nineQuarters({ starts: '2026-01-01', yearBegins: 4 }))
      expect(readQuarter(nameOfQuarter(quarter))).toEqual(quarter)
    expect(['2014-Q5', '14-Q1', '2014-Q1 ', '', 'x'].map(readQuarter)).toEqual(
      Array(5).fill(undefined),
    )
  })
})
