import { describe, expect, it } from 'vitest'
import { registerOf, registers } from '../../../src/domain/registers/index.ts'
import { registerIds } from '../../../src/domain/registers/register-id.ts'

describe('every register', () => {
  it('is declared once, under its own name', () => {
    expect(registers.map(({ id }) => id).sort()).toEqual([...registerIds].sort())
  })

  it.each(registers.map((register) => [register.id, register] as const))(
    '%s names only fields it has',
    (_, { fields, title, columns, filters, rules, ofPartner }) => {
      const keys = fields.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      const named = [title, ...columns, ...filters, ...(ofPartner ? [ofPartner] : [])]
      const ruled = rules.flatMap((rule) => [rule.field, 'than' in rule ? rule.than : rule.when])
      expect([...named, ...ruled].filter((key) => !keys.includes(key))).toEqual([])
      expect(fields.find(({ key }) => key === title)?.required).toBe(true)
    },
  )

  it.each(registers.map((register) => [register.id, register] as const))(
    '%s asks only for what it offers',
    (_, { fields, rules }) => {
      const wrong = rules.flatMap((rule) => {
        if (rule.kind !== 'needs' && rule.kind !== 'only') return []
        const asked = fields.find(({ key }) => key === rule.when)
        const offered = asked && 'choices' in asked ? asked.choices.map(({ value }) => value) : []
        return rule.is.filter((one) => typeof one === 'string' && !offered.includes(one))
      })
      expect(wrong).toEqual([])
    },
  )

  it('yearly figures and positions have no field for a person', () => {
    for (const id of ['yearly-figures', 'positions', 'competencies'] as const)
      expect(registerOf(id).fields.map(({ kind }) => kind)).not.toContain('person')
  })
})
