// @vitest-environment jsdom
import Form from '@rjsf/core'
import { customizeValidator } from '@rjsf/validator-ajv8'
import { cleanup, fireEvent, render } from '@testing-library/react'
import Ajv2020 from 'ajv/dist/2020.js'
import { createElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { vi } from '../../src/locales/vi.js'
import { actJsonSchema } from '../../src/schemas.js'

afterEach(cleanup)

const validator = customizeValidator({ AjvClass: Ajv2020 as never })

/** What the test asks of an element: the project is checked without the types of a browser. */
interface Queried {
  readonly id: string
  readonly textContent: string | null
  querySelector(selector: string): Queried | null
  querySelectorAll(selector: string): Iterable<Queried>
}

describe('a form that a renderer makes of the JSON schema of one act', () => {
  const schema = actJsonSchema('cell.voted', { locale: vi }) as never
  const formOf = (formData: object) => {
    const { container } = render(
      createElement(Form, { schema, validator, formData, showErrorList: false, onError: () => {} }),
    )
    const form = (container as unknown as Queried).querySelector('form') as Queried
    fireEvent.submit(form as never)
    return form
  }
  const vote = { type: 'cell.voted', on: '2025-09-15', matter: 'admission' }

  it('has the labels of the fields, and what they mean', () => {
    const form = formOf(vote)
    const label = (field: string) => form.querySelector(`label[for=root_${field}]`)?.textContent
    expect(label('form')).toBe('Hình thức biểu quyết')
    expect(label('on')).toBe('Ngày*')
    expect(form.querySelector('#root_on__description')?.textContent).toBe(
      'ngày việc diễn ra, không phải ngày nhập',
    )
  })

  it('shows what is wrong beside its field, and beside no other', () => {
    const wrong = (form: Queried) => [...form.querySelectorAll('[id$=__error]')].map(({ id }) => id)
    expect(wrong(formOf(vote))).toEqual([])
    expect(wrong(formOf({ ...vote, on: '2025-02-30' }))).toEqual(['root_on__error'])
    expect(wrong(formOf({ ...vote, acceptsPlatform: true }))).toEqual([])
    expect(wrong(formOf({ ...vote, matter: 'recognition', acceptsPlatform: true }))).toEqual([
      'root_matter__error',
    ])
  })
})
