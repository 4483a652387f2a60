/** The kinds of networking.k8s.io, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'

const backend = { service: { name: 'web', port: { number: 80 } } }
const classAnnotation = { 'kubernetes.io/ingress.class': 'nginx' }

function of(kind: string, spec: object, metadata: object = {}): object {
  return { apiVersion: 'networking.k8s.io/v1', kind, metadata: { name: 'web', ...metadata }, spec }
}

test('an Ingress has rules or a backend', () => {
  assert.equal(answerTo(of('Ingress', { defaultBackend: backend })).refusal, '')
  const why = 'either `defaultBackend` or `rules` must be specified'
  const rules = (given: object): string => answerTo(of('Ingress', given)).refusal
  assert.equal(rules({}), `spec: Invalid value: []networking.IngressRule(nil): ${why}`)
  assert.equal(rules({ rules: [] }), `spec: Invalid value: []networking.IngressRule{}: ${why}`)
  assert.equal(answerTo(of('Ingress', { rules: [{ http: {} }] })).refusal, 'spec.rules[0].http.paths: Required value')
})

test('a path of an Ingress leads to a backend', () => {
  const refusal = (path: object): string => answerTo(of('Ingress', { rules: [{ http: { paths: [path] } }] })).refusal
  const at = 'spec.rules[0].http.paths[0]'
  const cases: readonly (readonly [path: object, refusal: string])[] = [
    [{ path: '/', pathType: 'Prefix', backend }, ''],
    [{ pathType: 'ImplementationSpecific', backend }, ''],
    [{ path: '/', backend: {} }, `${at}.pathType: Required value: pathType must be specified`],
    [
      { path: 'a//b/..', pathType: 'Exact', backend: {} },
      `[${at}.path: Invalid value: "a//b/..": must be an absolute path, ` +
        `${at}.path: Invalid value: "a//b/..": must not contain '//', ` +
        `${at}.path: Invalid value: "a//b/..": cannot end with '/..', ` +
        `${at}.backend: Invalid value: "": resource or service backend is required]`
    ],
    [
      { path: '/', pathType: 'prefix', backend: { service: {} } },
      `[${at}.pathType: Unsupported value: "prefix": supported values: "Exact", "ImplementationSpecific", "Prefix", ` +
        `${at}.backend.service.name: Required value, ${at}.backend: Required value: port name or number is required]`
    ],
    [
      { path: '/', pathType: 'Prefix', backend: { service: { name: 'a', port: { name: 'a', number: 1 } } } },
      `${at}.backend: Invalid value: "": cannot set both port name & port number`
    ],
    [
      { path: '/', pathType: 'Prefix', backend: { resource: { kind: '' } } },
      `[${at}.backend.resource.kind: Required value: kind is required, ` +
        `${at}.backend.resource.name: Required value: name is required]`
    ]
  ]
  for (const [path, expected] of cases) assert.equal(refusal(path), expected)
})

test('hosts are names, and the class is named once', () => {
  const subdomain =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start " +
    "and end with an alphanumeric character (e.g. 'example.com', regex used for validation is " +
    "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
  const hosts = { rules: [{ host: '1.2.3.4' }, { host: '*.example.org' }], tls: [{ hosts: ['A'], secretName: 'a_b' }] }
  assert.equal(
    answerTo(of('Ingress', hosts)).refusal,
    '[spec.rules[0].host: Invalid value: "1.2.3.4": must be a DNS name, not an IP address, ' +
      `spec.tls[0].hosts[0]: Invalid value: "A": ${subdomain}, spec.tls[0].secretName: Invalid value: "a_b": ` +
      `${subdomain}]`
  )
  const annotated = of('Ingress', { defaultBackend: backend }, { annotations: classAnnotation })
  assert.deepEqual(answerTo(annotated).warnings, [
    `annotation "kubernetes.io/ingress.class" is deprecated, please use 'spec.ingressClassName' instead`
  ])
  const both = of('Ingress', { defaultBackend: backend, ingressClassName: 'haproxy' }, { annotations: classAnnotation })
  assert.equal(
    answerTo(both).refusal,
    'annotations.kubernetes.io/ingress.class: Invalid value: "nginx": must match `ingressClassName` when both are ' +
      'specified'
  )
  assert.deepEqual(answerTo(both).places, ['metadata.annotations.kubernetes.io/ingress.class'])
})

test('an IngressClass names a controller, and perhaps parameters', () => {
  const cases: readonly (readonly [spec: object, refusal: string])[] = [
    [{ controller: 'example.com/ingress' }, ''],
    [{}, 'spec.controller: Required value'],
    [
      { controller: 'ingress' },
      'spec.controller: Invalid value: "ingress": must be a domain-prefixed path (such as "acme.io/foo")'
    ],
    [
      { controller: 'example.com/a b', parameters: { kind: 'A', name: 'a', scope: 'Namespace' } },
      '[spec.controller: Invalid value: "a b": Invalid path (regex used for validation is ' +
        "'[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+'), spec.parameters.namespace: Required value: `parameters.scope` is " +
        "set to 'Namespace']"
    ],
    [
      { controller: 'example.com/a', parameters: { kind: 'A', name: 'a', namespace: 'b' } },
      "spec.parameters.namespace: Forbidden: `parameters.scope` is set to 'Cluster'"
    ]
  ]
  for (const [spec, refusal] of cases) assert.equal(answerTo(of('IngressClass', spec)).refusal, refusal)
})

test('a NetworkPolicy names peers and ports', () => {
  const ingress = (rule: object): object => of('NetworkPolicy', { podSelector: {}, ingress: [rule] })
  const cases: readonly (readonly [rule: object, refusal: string])[] = [
    [{ from: [{ podSelector: {} }], ports: [{ port: 80, endPort: 90 }] }, ''],
    [{ from: [{}] }, 'spec.ingress[0].from[0]: Required value: must specify a peer'],
    [
      { from: [{ podSelector: {}, ipBlock: { cidr: '10.0.0.0/8', except: ['10.0.0.0/8', '11.0.0.0/16', 'x'] } }] },
      '[spec.ingress[0].from[0].ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`, ' +
        'spec.ingress[0].from[0].ipBlock.except[1]: Invalid value: "11.0.0.0/16": must be a strict subset of `cidr`, ' +
        'spec.ingress[0].from[0].ipBlock.except[2]: Invalid value: "x": must be a valid CIDR value, ' +
        '(e.g. 10.9.8.0/24 or 2001:db8::/64), spec.ingress[0].from[0]: Forbidden: may not specify both ipBlock and ' +
        'another peer]'
    ],
    [
      { ports: [{ port: 80, endPort: 79 }, { port: 'http', endPort: 1 }, { endPort: 1, protocol: 'tcp' }] },
      '[spec.ingress[0].ports[0].endPort: Invalid value: 80: must be greater than or equal to `port`, ' +
        'spec.ingress[0].ports[1].endPort: Invalid value: 1: may not be specified when `port` is non-numeric, ' +
        'spec.ingress[0].ports[2].protocol: Unsupported value: "tcp": supported values: "TCP", "UDP", "SCTP", ' +
        'spec.ingress[0].ports[2].endPort: Invalid value: 1: may not be specified when `port` is not specified]'
    ]
  ]
  for (const [rule, refusal] of cases) assert.equal(answerTo(ingress(rule)).refusal, refusal)
  assert.equal(
    answerTo(of('NetworkPolicy', { podSelector: {}, policyTypes: ['Ingress', 'Egress', 'Egress'] })).refusal,
    'spec.policyTypes: Invalid value: []networking.PolicyType{"Ingress", "Egress", "Egress"}: may not specify ' +
      'more than two policyTypes'
  )
})

test('newer releases warn of networks that programs read differently, and then refuse them', () => {
  const policy = of('NetworkPolicy', {
    podSelector: {},
    egress: [{ to: [{ ipBlock: { cidr: '10.1.2.3/8', except: ['010.2.0.0/16', '::FFFF:0:0:0/64'] } }] }]
  })
  const at = 'spec.egress[0].to[0].ipBlock'
  const subset = `${at}.except[1]: Invalid value: "::FFFF:0:0:0/64": must be a strict subset of \`cidr\``
  assert.equal(answerTo(policy).refusal, subset)
  assert.equal(
    answerTo(policy, '1.36').refusal,
    `[${at}.cidr: Invalid value: "10.1.2.3/8": must not have bits set beyond the prefix length, ` +
      `${at}.except[0]: Invalid value: "010.2.0.0/16": must not have leading 0s in IP or prefix length, ` +
      `${at}.except[1]: Invalid value: "::FFFF:0:0:0/64": must not have bits set beyond the prefix length, ${subset}]`
  )
  const open = of('NetworkPolicy', { podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: '10.1.2.3/8' } }] }] })
  assert.deepEqual(answerTo(open).warnings, [])
  assert.deepEqual(answerTo(open, '1.34').warnings, [
    `${at}.cidr: CIDR value "10.1.2.3/8" is ambiguous in this context (should be "10.0.0.0/8" or "10.1.2.3/32"?)`
  ])
})

test('ranges and addresses of Services are kinds of their own', () => {
  const range = (cidrs: readonly string[]): string => answerTo(of('ServiceCIDR', { cidrs }), '1.34').refusal
  assert.equal(range(['10.96.0.0/12', '2001:db8::/112']), '')
  assert.equal(range([]), 'spec.cidrs: Required value: at least one CIDR required')
  assert.equal(
    range(['10.96.0.0/12', '10.0.0.0/012']),
    '[spec.cidrs[1]: Invalid value: "10.0.0.0/012": must not have leading 0s in IP or prefix length, spec.cidrs: ' +
      'Invalid value: ["10.96.0.0/12","10.0.0.0/012"]: may specify no more than one IP for each IP ' +
      'family, i.e 192.168.0.0/24 and 2001:db8::/64]'
  )
  assert.equal(
    answerTo(of('IPAddress', {}, { name: '2001:DB8::1' }), '1.34').refusal,
    '[metadata.name: Invalid value: "2001:DB8::1": must be in canonical form ("2001:db8::1"), spec.parentRef: ' +
      'Required value]'
  )
})
