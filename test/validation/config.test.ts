/** ConfigMaps and Secrets, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'
import { wrongConfigKey } from './texts.ts'

function of(kind: string, rest: object): object {
  return { apiVersion: 'v1', kind, metadata: { name: 'x' }, ...rest }
}

test('a ConfigMap has keys of a certain form, each once, and no more than a mebibyte', () => {
  const data = { 'a/b': '', 'c': '' }
  assert.equal(
    answerTo(of('ConfigMap', { data, binaryData: { 'c': 'aGk=', '..': '' } })).refusal,
    `[data[a/b]: Invalid value: "a/b": ${wrongConfigKey}, ` +
      'data[c]: Invalid value: "c": duplicate of key present in binaryData, ' +
      'binaryData[..]: Invalid value: "..": must not be \'..\']'
  )
  const big = { a: 'x'.repeat(1024 * 1024) }
  assert.equal(answerTo(of('ConfigMap', { data: big })).refusal, '')
  const tooBig = answerTo(of('ConfigMap', { data: big, binaryData: { b: 'aGk=' } }))
  assert.equal(tooBig.refusal, '[]: Too long: may not be more than 1048576 bytes')
  assert.deepEqual(tooBig.places, ['data'])
})

test('a Secret holds what its type asks for', () => {
  const redacted = 'Invalid value: "<secret contents redacted>"'
  const cases: readonly (readonly [type: string, stringData: Readonly<Record<string, string>>, refusal: string])[] = [
    ['Opaque', {}, ''],
    ['kubernetes.io/dockerconfigjson', {}, 'data[.dockerconfigjson]: Required value'],
    ['kubernetes.io/dockerconfigjson', { '.dockerconfigjson': 'null' }, ''],
    [
      'kubernetes.io/dockerconfigjson',
      { '.dockerconfigjson': '{"auths": }' },
      `data[.dockerconfigjson]: ${redacted}: invalid character '}' looking for beginning of value`
    ],
    ['kubernetes.io/dockercfg', { '.dockercfg': '' }, `data[.dockercfg]: ${redacted}: unexpected end of JSON input`],
    [
      'kubernetes.io/dockercfg',
      { '.dockercfg': '[]' },
      `data[.dockercfg]: ${redacted}: json: cannot unmarshal array into Go value of type map[string]interface {}`
    ],
    [
      'kubernetes.io/dockercfg',
      { '.dockercfg': '{} x' },
      `data[.dockercfg]: ${redacted}: invalid character 'x' after top-level value`
    ],
    ['kubernetes.io/tls', {}, '[data[tls.crt]: Required value, data[tls.key]: Required value]'],
    ['kubernetes.io/basic-auth', {}, '[data[username]: Required value, data[password]: Required value]'],
    ['kubernetes.io/basic-auth', { password: '' }, ''],
    ['kubernetes.io/ssh-auth', { 'ssh-privatekey': '' }, 'data[ssh-privatekey]: Required value'],
    [
      'kubernetes.io/service-account-token',
      {},
      'metadata.annotations[kubernetes.io/service-account.name]: Required value'
    ]
  ]
  for (const [type, stringData, refusal] of cases)
    assert.equal(answerTo(of('Secret', { type, stringData })).refusal, refusal, type)
  const wrong = { type: 'kubernetes.io/dockercfg', stringData: { '.dockercfg': '[]' } }
  assert.deepEqual(answerTo(of('Secret', wrong)).places, ['stringData..dockercfg'])
})

const certificate = `-----BEGIN CERTIFICATE-----
MIIBLDCB36ADAgECAhQSlNzeup7tUXhIdyUSVtGUzCQqYjAFBgMrZXAwDDEKMAgG
A1UEAwwBeDAeFw0yNjExMjUxNzQyNDNaFw0yNjExMjcxNzQyNDNaMAwxCjAIBgNV
BAMMAXgwKjAFBgMrZXADIQBU+4qJuvfesEe4mT/ZpRgyDD2y+FmOA4eaa5wtGHPm
TKNTMFEwHQYDVR0OBBYEFFt60Yv2bGtBWuu4nGkRuQ7C+Kx2MB8GA1UdIwQYMBaA
FFt60Yv2bGtBWuu4nGkRuQ7C+Kx2MA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EA
6/3hANfHJZIbB6uNXON5jXf38FX9pDvK6LQMvahgYMc9IwmM6QNChkW7M7aNhGfh
RWKe6nheMfmUpD6p/s7XBQ==
-----END CERTIFICATE-----
`
const key = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIKcRpdYK6k0MIyOhBCToJ/d7wEWMtSjeH3v2mP6THIzv
-----END PRIVATE KEY-----
`
const otherKey = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIL+ow5gnqOXSZvhE/3BgCZMb3Njl+Kmzn6Mh5X5VAdAy
-----END PRIVATE KEY-----
`

test('the server warns of a key that does not fit its certificate', () => {
  const malformed = '-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n'
  const cases: readonly (readonly [certificate: string, key: string, warning: string])[] = [
    [certificate, key, ''],
    [`Subject: x\n${certificate.replaceAll('\n', '\r\n')}`, key, ''],
    [certificate, otherKey, 'tls: private key does not match public key'],
    ['', key, 'tls: failed to find any PEM data in certificate input'],
    ['-----BEGIN CERTIFICATE-----\nMIIC…\n-----END CERTIFICATE-----\n', key,
      'tls: failed to find any PEM data in certificate input'],
    [certificate, 'secret', 'tls: failed to find any PEM data in key input'],
    [certificate, certificate, 'tls: found a certificate rather than a key in the PEM for the private key'],
    [key, key, 'tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM ' +
      'inputs may have been switched'],
    [malformed, key, 'x509: malformed certificate'],
    [certificate, malformed.replaceAll('CERTIFICATE', 'RSA PRIVATE KEY'), 'tls: failed to parse private key']
  ]
  for (const [crt, own, warning] of cases) {
    const stringData = { 'tls.crt': crt, 'tls.key': own }
    const { warnings } = answerTo(of('Secret', { type: 'kubernetes.io/tls', stringData }))
    assert.deepEqual(warnings, warning === '' ? [] : [warning])
  }
})
