/** Services and their endpoints, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeManifest } from '../../src/admission/manifest.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import { manifestsIn } from '../../src/read/manifest.ts'
import { readDocuments } from '../../src/read/read.ts'
import { answerTo } from './answers.ts'

const port = { port: 80 }

function service(spec: object, metadata: object = {}): object {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', ...metadata }, spec }
}

const duplicatePort = 'core.ServicePort{Name:"", Protocol:"TCP", AppProtocol:(*string)(nil), Port:80, ' +
  'TargetPort:intstr.IntOrString{Type:0, IntVal:0, StrVal:""}, NodePort:0}'

test('a Service has ports, and each of them once', () => {
  const cases: readonly (readonly [spec: object, refusal: string])[] = [
    [{ ports: [port] }, ''],
    [{}, 'spec.ports: Required value'],
    [{ clusterIP: 'None' }, ''],
    [
      { ports: [port, { ...port, name: 'a' }, { port: 443, targetPort: '1', protocol: 'tcp', name: 'a' }] },
      '[spec.ports[0].name: Required value, spec.ports[2].name: Duplicate value: "a", ' +
        'spec.ports[2].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP", ' +
        'spec.ports[2].targetPort: Invalid value: "1": must contain at least one letter (a-z), ' +
        `spec.ports[1]: Duplicate value: ${duplicatePort}]`
    ],
    [
      { ports: [{ port: 0, nodePort: 30080 }] },
      '[spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive, ' +
        'spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive, ' +
        "spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP']"
    ]
  ]
  for (const [spec, refusal] of cases) assert.equal(answerTo(service(spec)).refusal, refusal)
})

test('the ports of the machines are given before anything else is looked at', () => {
  const twice = { name: 'a', port: 80, nodePort: 30080 }
  const conflict = service({ type: 'NodePort', ports: [twice, { ...twice, port: 81 }], sessionAffinity: 'x' })
  assert.equal(
    answerTo(conflict).refusal,
    'spec.ports[1].nodePort: Invalid value: 30080: provided port is already allocated'
  )
  const shared = service({ type: 'NodePort', ports: [{ ...twice, protocol: 'UDP' }, { name: 'b', port: 80 }] })
  assert.equal(answerTo(shared).refusal, '')
  const healthCheck = service({
    type: 'LoadBalancer', externalTrafficPolicy: 'Local', healthCheckNodePort: 30080, ports: [twice]
  })
  assert.equal(
    answerTo(healthCheck).refusal,
    'Internal error occurred: failed to allocate requested HealthCheck NodePort 30080: provided port is already ' +
      'allocated'
  )
  // Those that are chosen are the same in every dry run.
  const same = service({ type: 'LoadBalancer', ports: [{ name: 'a', port: 80 }, { name: 'b', port: 80 }] })
  assert.equal(
    answerTo(same).refusal,
    `[spec.ports[1].nodePort: Duplicate value: 32769, spec.ports[1]: Duplicate value: ${duplicatePort}]`
  )
})

test('what goes with one type only is refused for the others', () => {
  const only = "may only be used when `type` is 'LoadBalancer'"
  const cases: readonly (readonly [spec: object, refusal: string])[] = [
    [
      {
        type: 'ExternalName', externalName: 'A', clusterIP: 'None', ipFamilies: ['IPv4'], ipFamilyPolicy: 'SingleStack'
      },
      '[spec.clusterIPs: Forbidden: may not be set for ExternalName services, ' +
        'spec.ipFamilies: Forbidden: may not be set for ExternalName services, ' +
        'spec.ipFamilyPolicy: Forbidden: may not be set for ExternalName services, ' +
        'spec.externalName: Invalid value: "A": a lowercase RFC 1123 subdomain must consist of lower case ' +
        'alphanumeric ' +
        "characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', " +
        "regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')]"
    ],
    [{ type: 'ExternalName', externalName: 'example.com.' }, ''],
    [
      { type: 'NodePort', clusterIP: 'None', ports: [port] },
      "spec.clusterIPs[0]: Invalid value: \"None\": may not be set to 'None' for NodePort services"
    ],
    [
      {
        ports: [port], loadBalancerSourceRanges: [' 10.0.0.0/8', '10.0.0.0'], allocateLoadBalancerNodePorts: true,
        loadBalancerClass: 'x', externalTrafficPolicy: 'Local', healthCheckNodePort: 30080
      },
      `[spec.LoadBalancerSourceRanges: Forbidden: ${only}, ` +
        'spec.LoadBalancerSourceRanges[1]: Invalid value: "10.0.0.0": must be a valid CIDR value, ' +
        `(e.g. 10.9.8.0/24 or 2001:db8::/64), spec.allocateLoadBalancerNodePorts: Forbidden: ${only}, ` +
        `spec.loadBalancerClass: Forbidden: ${only}, ` +
        'spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services, ' +
        "spec.healthCheckNodePort: Invalid value: 30080: may only be set when `type` is 'LoadBalancer' and " +
        "`externalTrafficPolicy` is 'Local']"
    ]
  ]
  for (const [spec, refusal] of cases) assert.equal(answerTo(service(spec)).refusal, refusal)
  const ranges = service({ ports: [port], loadBalancerSourceRanges: ['x'] })
  assert.deepEqual(answerTo(ranges).places, ['spec.loadBalancerSourceRanges', 'spec.loadBalancerSourceRanges.0'])
})

test('addresses agree with each other and with their families', () => {
  const cases: readonly (readonly [spec: object, refusal: string])[] = [
    [
      { clusterIP: 'none', ports: [port] },
      'spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)'
    ],
    [
      { clusterIPs: ['None', '1.2.3.4'], ports: [port] },
      '[spec.clusterIPs: Invalid value: []string{"None", "1.2.3.4"}: must be empty when `clusterIP` is not ' +
        'specified, ' +
        'spec.clusterIPs: Invalid value: []string{"None", "1.2.3.4"}: \'None\' must be the first and only value]'
    ],
    [
      { clusterIP: '10.96.0.9', clusterIPs: ['10.96.0.9', '10.96.0.8'], ipFamilies: ['IPv6', 'IPv6'], ports: [port] },
      '[spec.ipFamilies[1]: Duplicate value: "IPv6", spec.clusterIPs: Invalid value: []string{"10.96.0.9", ' +
        '"10.96.0.8"}: ' +
        'may specify no more than one IP for each IP family, spec.clusterIPs[0]: Invalid value: "10.96.0.9": ' +
        'expected ' +
        'an IPv6 value as indicated by `ipFamilies[0]`, spec.clusterIPs[1]: Invalid value: "10.96.0.8": expected an ' +
        'IPv6 value as indicated by `ipFamilies[1]`]'
    ],
    [
      { externalIPs: ['127.0.0.1', 'x', 'fe80::1'], ports: [port] },
      '[spec.externalIPs[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128), ' +
        'spec.externalIPs[1]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff), ' +
        'spec.externalIPs[2]: Invalid value: "fe80::1": may not be in the link-local range (169.254.0.0/16, fe80::/10)]'
    ],
    [
      { ipFamilies: ['IPv4', 'IPv6'], ports: [port] },
      "spec.ipFamilyPolicy: Invalid value: \"SingleStack\": must be 'RequireDualStack' or 'PreferDualStack' when " +
        'multiple IP families are specified'
    ]
  ]
  for (const [spec, refusal] of cases) assert.equal(answerTo(service(spec)).refusal, refusal)
  const places = new Set(answerTo(service({ clusterIP: 'none', ports: [port] })).places)
  assert.deepEqual(places, new Set(['spec.clusterIP']))
})

test('what only a cluster knows of its network is not guessed', () => {
  const undecided = (spec: object): readonly string[] => {
    const [manifest] = manifestsIn(readDocuments(JSON.stringify(service(spec))))
    assert.ok(manifest)
    const world = { cluster: levelCluster('privileged', '1.32'), namespaceLabels: () => ({}) }
    const { judgement, found } = judgeManifest(manifest, world, () => '')
    assert.equal(judgement.verdict, found.length === 0 ? 'admitted' : 'unknown')
    return found.map(({ path }) => path.join('.'))
  }
  assert.deepEqual(undecided({ ports: [port], ipFamilies: ['IPv4'], ipFamilyPolicy: 'PreferDualStack' }), [])
  assert.deepEqual(undecided({ clusterIP: 'None', ipFamilies: ['IPv6'], ipFamilyPolicy: 'RequireDualStack' }), [])
  const dual = { ipFamilies: ['IPv4', 'IPv6'], ipFamilyPolicy: 'RequireDualStack' }
  assert.deepEqual(
    undecided({ ports: [port], selector: { a: 'b' }, ...dual }),
    ['spec.ipFamilyPolicy', 'spec.ipFamilies.1']
  )
  assert.deepEqual(undecided({ ports: [port], clusterIP: '10.96.0.10' }), ['spec.clusterIP'])
  assert.deepEqual(undecided({ type: 'NodePort', ports: [{ ...port, nodePort: 30000 }] }), [])
  assert.deepEqual(undecided({ type: 'NodePort', ports: [{ ...port, nodePort: 8080 }] }), ['spec.ports.0.nodePort'])
})

test('a server warns of addresses that programs read differently, and of what is ignored', () => {
  const spec = {
    ports: [port], externalIPs: ['010.1.1.1', '2001:DB8::1'], loadBalancerIP: 'x', externalName: 'x', clusterIP: 'None'
  }
  const future = 'IP address was accepted, but will be invalid in a future Kubernetes release'
  assert.deepEqual(answerTo(service(spec)).warnings, [
    `spec.externalIPs[0]: ${future}: ParseAddr("010.1.1.1"): IPv4 field has octet with leading zero`,
    'spec.externalIPs[1]: IPv6 address "2001:DB8::1" is not in RFC 5952 canonical format ("2001:db8::1"), which may ' +
      'cause controller apply-loops',
    `spec.loadBalancerIP: ${future}: ParseAddr("x"): unable to parse IP`,
    'spec.externalName is ignored when spec.type is not "ExternalName"'
  ])
  assert.deepEqual(answerTo(service(spec), '1.34').warnings, [
    'spec.loadBalancerIP is ignored for headless services',
    'spec.externalIPs is ignored for headless services',
    'spec.externalIPs[0]: non-standard IP address "010.1.1.1" is invalid: use "10.1.1.1"',
    'spec.externalIPs[1]: IPv6 address "2001:DB8::1" should be in RFC 5952 canonical format ("2001:db8::1")',
    'spec.externalName is ignored when spec.type is not "ExternalName"'
  ])
  assert.equal(
    answerTo(service(spec), '1.36').refusal,
    'spec.externalIPs[0]: Invalid value: "010.1.1.1": must not have leading 0s'
  )
})

test('releases differ in the names of Services, and in the ports that they show to the world', () => {
  const digit = service({ ports: [port] }, { name: '1web' })
  assert.match(answerTo(digit).refusal, /^metadata\.name: Invalid value: "1web": a DNS-1035 label must consist/)
  assert.equal(answerTo(digit, '1.36').refusal, '')
  const kubelet = service({ type: 'LoadBalancer', ports: [{ port: 10250 }] })
  assert.equal(
    answerTo(kubelet).refusal,
    'spec.ports[0]: Invalid value: 10250: may not expose port 10250 externally since it is used by kubelet'
  )
  assert.equal(answerTo(kubelet, '1.33').refusal, '')
})

test('Endpoints have addresses that others can reach', () => {
  const endpoints = (subset: object): string =>
    answerTo({ apiVersion: 'v1', kind: 'Endpoints', metadata: { name: 'web' }, subsets: [subset] }).refusal
  assert.equal(endpoints({ addresses: [{ ip: '1.2.3.4' }], ports: [port] }), '')
  assert.equal(endpoints({}), 'subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`')
  assert.equal(
    endpoints({ notReadyAddresses: [{ ip: 'x' }, { ip: '0.0.0.0' }], ports: [port, { port: 0, name: 'a' }] }),
    '[subsets[0].notReadyAddresses[0].ip: Invalid value: "x": must be a valid IP address, ' +
      '(e.g. 10.9.8.7 or 2001:db8::ffff), subsets[0].notReadyAddresses[0].ip: Invalid value: "x": must be a valid IP ' +
      'address, subsets[0].notReadyAddresses[1].ip: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0), ' +
      'subsets[0].ports[0].name: Required value, subsets[0].ports[1].port: Invalid value: 0: must be between 1 and ' +
      '65535, inclusive]'
  )
})

test('an EndpointSlice has addresses of its type', () => {
  const slice = (rest: object): object =>
    ({ apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata: { name: 'web' }, ...rest })
  const mixed = slice({ addressType: 'IPv6', endpoints: [{ addresses: ['2001:DB8::1'] }, { addresses: ['1.2.3.4'] }] })
  assert.equal(
    answerTo(mixed).refusal,
    'endpoints[1].addresses[0]: Invalid value: "1.2.3.4": must be a valid IPv6 address'
  )
  assert.equal(
    answerTo(mixed, '1.33').refusal,
    '[endpoints[0].addresses[0]: Invalid value: "2001:DB8::1": must be in canonical form ("2001:db8::1"), ' +
      'endpoints[1].addresses: Invalid value: "1.2.3.4": must be an IPv6 address]'
  )
  const other = slice({
    addressType: 'ipv4',
    endpoints: [{
      addresses: [],
      deprecatedTopology: { 'not a label': '!' },
      hints: { forZones: [{ name: 'a' }, { name: 'a' }] }
    }],
    ports: [port, { port: 443, protocol: '' }]
  })
  assert.equal(
    answerTo(other).refusal,
    '[addressType: Unsupported value: "ipv4": supported values: "FQDN", "IPv4", "IPv6", ' +
      'endpoints[0].addresses: Required value: must contain at least 1 address, ' +
      'endpoints[0].hints.forZones[1].name: Duplicate value: "a", ports[1].name: Duplicate value: "", ' +
      'ports[1].protocol: Unsupported value: "": supported values: "SCTP", "TCP", "UDP"]'
  )
  const names = slice({ addressType: 'FQDN', endpoints: [{ addresses: ['web', 'web.example.org.'] }] })
  assert.equal(
    answerTo(names).refusal,
    'endpoints[0].addresses[0]: Invalid value: "web": should be a domain with at least two segments separated by dots'
  )
})
