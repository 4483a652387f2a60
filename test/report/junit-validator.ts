/** Judges JUnit XML with libxml2 against what Jenkins demands, and reads it as those do who use junit2json. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../root.ts'

const tools = join(root, 'test/tools/node_modules')

/** Why the validators cannot run here; undefined when they can. */
export function missingJunit(): string | undefined {
  const isThere = ['junit2json', 'xmllint-wasm'].every(name => existsSync(join(tools, name)))
  return isThere ? undefined : 'not installed: npm ci --prefix test/tools'
}

const attribute = (name: string, use = 'optional', type = 'xs:string'): string =>
  `<xs:attribute name="${name}" type="${type}" use="${use}"/>`
const required = (...names: readonly string[]): string => names.map(name => attribute(name, 'required')).join('')
const optional = (...names: readonly string[]): string => names.map(name => attribute(name)).join('')
const outcome = (name: string): string =>
  `<xs:element name="${name}">` +
  `<xs:complexType mixed="true">${optional('type', 'message')}</xs:complexType></xs:element>`
const refs = (names: readonly string[]): string => names.map(name => `<xs:element ref="${name}"/>`).join('')
const any = (...names: readonly string[]): string =>
  `<xs:choice minOccurs="0" maxOccurs="unbounded">${refs(names)}</xs:choice>`

/**
 * What junit-10.xsd of Jenkins' xUnit plugin says, but for elements that we never write. What it does not name is
 * refused. https://github.com/jenkinsci/xunit-plugin/tree/master/src/main/resources/org/jenkinsci/plugins/xunit/types
 */
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:simpleType name="time"><xs:restriction base="xs:string">
<xs:pattern value="(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\\.[0-9]*)?"/>
</xs:restriction></xs:simpleType>
${['failure', 'error', 'skipped'].map(outcome).join('\n')}
<xs:element name="system-out" type="xs:string"/>
<xs:element name="testcase"><xs:complexType>
${any('skipped', 'error', 'failure', 'system-out')}
${required('name')}${optional('time', 'classname', 'group')}
</xs:complexType></xs:element>
<xs:element name="testsuite"><xs:complexType>
${any('testsuite', 'testcase', 'system-out')}
${required('name', 'tests', 'failures', 'errors')}${attribute('time', 'optional', 'time')}
${optional('group', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url')}
</xs:complexType></xs:element>
<xs:element name="testsuites"><xs:complexType>
<xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
${optional('name', 'tests', 'failures', 'errors')}${attribute('time', 'optional', 'time')}
</xs:complexType></xs:element>
</xs:schema>`

interface Lint {
  validateXML(options: object): Promise<{ readonly valid: boolean; readonly errors: readonly { message: string }[] }>
}

/** The complaints about several files. */
export async function junitComplaints(files: readonly string[]): Promise<string[]> {
  const lint = createRequire(join(tools, 'from.js'))('xmllint-wasm') as Lint
  const xml = files.map((contents, at) => ({ fileName: `${at}.xml`, contents }))
  const { valid, errors } = await lint.validateXML({ xml, schema })
  return valid ? [] : errors.map(({ message }) => message)
}

export interface JunitCase {
  readonly name: string
  readonly classname: string
  readonly failure?: readonly { readonly inner?: string; readonly message: string }[]
  readonly skipped?: readonly { readonly inner?: string; readonly message: string }[]
  readonly 'system-out'?: readonly string[]
}

export interface JunitSuites {
  readonly tests: number
  readonly failures: number
  readonly testsuite?: readonly { readonly name: string; readonly testcase?: readonly JunitCase[] }[]
}

export async function readJunit(xml: string): Promise<JunitSuites> {
  const module = pathToFileURL(join(tools, 'junit2json/dist/esm/index.js')).href
  const junit2json = await import(module) as { parse(xml: string): Promise<JunitSuites> }
  return junit2json.parse(xml)
}
