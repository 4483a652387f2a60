/**
 * ingress-admission: a tool's Ingress only takes hosts that begin with the tool's own.
 * Source: ingress-admission `server/ingressadmission.go` (2023-05), and the recorded answers of that code on Kubernetes
 * 1.32. Verified: what it looks at, its text. Inferred: newer versions, whose code is not public, say the same of an
 * Ingress.
 */
import type { Answer, Plugin, Request, RuleViolation } from '../../admission/plugin.ts'
import { deniedByWebhook } from '../../admission/status.ts'
import { isList, isObject, member, valueAt } from '../../kube/json.ts'
import type { Json, Path } from '../../kube/json.ts'
import { goQuote } from '../../kube/quote.ts'
import { toolIn, unknownTool } from './account.ts'

const webhook = 'ingress-admission.tools.wmcloud.org'

/** The same in every cluster, whatever its domain. */
const refusal = 'Ingress host must be <toolname>.toolforge.org'

/** Verified: the webhook is not asked for the namespace of the tool that answers for all unknown hosts. */
const exempt = 'tool-fourohfour'

export interface Routing {
  readonly domains: readonly string[]
  /** Whether anything still routes to an Ingress. */
  readonly routesIngresses: boolean
}

/** The plugin. Hosts of `tls`, paths and the default backend are not looked at. */
export function ingressAdmission({ domains, routesIngresses }: Routing): Plugin {
  // Upstream puts the domains into a regular expression as they are, and without an end.
  const domain = new RegExp(`^\\.(?:${domains.join('|')})`)
  return {
    name: 'ingress-admission',
    validate: request => {
      const { type, namespace } = request
      if (type.group !== 'networking.k8s.io' || type.kind !== 'Ingress') return []
      const advice = routesIngresses ? [] : [unrouted(request, domains)]
      // In a namespace that is no tool's nothing is created anyway: what its hosts would be means nothing.
      if (namespace === exempt || toolIn(namespace) === undefined) return advice
      return [...judgeHosts(request, domains, host => domain.test(host)), ...advice]
    }
  }
}

/** A host as the manifest has it; empty where it has none. */
interface Host {
  readonly text: string
  readonly path: Path
}

function hostsOf({ object }: Request): readonly Host[] {
  const rules = valueAt(object, ['spec', 'rules'])
  return (isList(rules) ? rules : []).map((rule, index) => {
    const host = member(rule, 'host')
    return { text: typeof host === 'string' ? host : '', path: ['spec', 'rules', index, 'host'] }
  })
}

type IsDomain = (rest: string) => boolean

function judgeHosts(request: Request, domains: readonly string[], isDomain: IsDomain): readonly Answer[] {
  const hosts = hostsOf(request)
  const tool = toolIn(request.namespace)
  const name = (tool === unknownTool ? toolOfAll(hosts, isDomain) : tool) ?? ''
  const isOwn = ({ text }: Host): boolean => name !== '' && text.startsWith(name) && isDomain(text.slice(name.length))
  const wrong = hosts.filter(host => !isOwn(host))
  const [first] = hosts
  if (wrong.length > 0) {
    const violations = wrong.map(host => badHost(host, tool === unknownTool ? 'TOOL' : name, domains[0] ?? ''))
    return [{ kind: 'deny', message: deniedByWebhook(webhook, refusal), code: 400, reason: '', violations }]
  }
  if (tool !== unknownTool || first === undefined) return []
  const reason = `only the tool ${goQuote(name)} may use this host: --tool NAME says whose manifests these are`
  return [{ kind: 'undecided', rule: 'toolforge/ingress-host', reason, path: first.path }]
}

/** The one tool whose hosts these can be; empty when there is none. A name has no dot, so the first one ends it. */
function toolOfAll(hosts: readonly Host[], isDomain: IsDomain): string {
  const names = new Set<string>()
  for (const { text } of hosts) if (isDomain(text.slice(nameIn(text).length))) names.add(nameIn(text))
  const [name = ''] = names
  return names.size === 1 && toolIn(`tool-${name}`) !== undefined ? name : ''
}

function nameIn(host: string): string {
  const dot = host.indexOf('.')
  return dot < 0 ? host : host.slice(0, dot)
}

function badHost({ text, path }: Host, tool: string, domain: string): RuleViolation {
  const missing = 'this rule has no host, so it would take the hosts of all tools'
  const what = text === '' ? missing : `the host is ${goQuote(text)}`
  const own = `${tool}.${domain}`
  const rule = 'toolforge/ingress-host'
  return { rule, path, message: `${what}, but a tool may only use its own host, ${own}`, help: `Write host: ${own}` }
}

/** What to write instead of an Ingress, with its own first backend. */
function unrouted({ object, namespace }: Request, domains: readonly string[]): Answer {
  const tool = toolIn(namespace)
  const host = `${tool === undefined || tool === unknownTool ? 'TOOL' : tool}.${domains[0] ?? ''}`
  const service = firstService(valueAt(object, ['spec']))
  const name = member(service, 'name')
  const port = member(member(service, 'port'), 'number')
  const backend = typeof name === 'string' ? name : 'SERVICE'
  const violation: RuleViolation = {
    rule: 'toolforge/unrouted-ingress',
    path: ['kind'],
    message: 'the cluster takes an Ingress, but since 2026-04 no request reaches a tool through one',
    help:
      'Write an HTTPRoute: apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, ' +
      `spec: {parentRefs: [{namespace: istio-gateway, name: toolforge}], hostnames: [${host}], ` +
      `rules: [{backendRefs: [{name: ${backend}, port: ${typeof port === 'number' ? port : 8000}}]}]}`
  }
  return { kind: 'advise', violations: [violation] }
}

function firstService(spec: Json | undefined): Json | undefined {
  const rules = member(spec, 'rules')
  for (const rule of isList(rules) ? rules : []) {
    const paths = member(member(rule, 'http'), 'paths')
    for (const path of isList(paths) ? paths : []) {
      const service = member(member(path, 'backend'), 'service')
      if (isObject(service)) return service
    }
  }
  return member(member(spec, 'defaultBackend'), 'service')
}
