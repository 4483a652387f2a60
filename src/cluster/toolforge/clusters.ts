/**
 * What is known of the clusters of Toolforge, each fact with where it was read and how sure it is.
 * `verified`: read in source, configuration or a test that Toolforge publishes. `inferred`: follows from such facts.
 * What is not known is not here: whoever needs it is undecided.
 */
import type { Labels } from '../../admission/plugin.ts'
import type { Bounds, LimitRangeItem } from '../../admission/limit-ranger/plugin.ts'
import type { KubernetesVersion } from '../../rule.ts'

export interface Fact<T> {
  readonly value: T
  readonly certainty: 'verified' | 'inferred'
  /** Repository (all below gitlab.wikimedia.org/repos/cloud/toolforge unless said), file, and when it was read. */
  readonly source: string
}

/** A directory or file of the machine that volume-admission puts into a Pod. */
export interface ToolVolume {
  readonly name: string
  readonly path: string
  readonly type: 'Directory' | 'File'
  readonly readOnly: boolean
}

export interface ToolforgeFacts {
  readonly kubernetes: Fact<KubernetesVersion>
  /** An image must begin with one of these and a slash. */
  readonly registries: Fact<readonly string[]>
  /** The one of them that holds what tools build: `REGISTRY/tool-NAME/IMAGE`. */
  readonly harbor: Fact<string>
  /** A tool's Ingress hosts begin with the tool's name and one of these. */
  readonly domains: Fact<readonly string[]>
  readonly volumes: Fact<readonly ToolVolume[]>
  /** What envvars-admission puts into every Pod, besides the tool's own variables. */
  readonly variables: Fact<Readonly<Record<string, string>>>
  /** Whether anything still routes to an Ingress. */
  readonly routesIngresses: Fact<boolean>
  /** What a ResourceQuota `tool-NAME` allows each tool. */
  readonly quota: Fact<Bounds>
  /** Tools known to have been given more than the others. */
  readonly raised: Fact<Readonly<Record<string, { readonly quota: Bounds; readonly max: Bounds }>>>
  /** The LimitRange of every tool's namespace. */
  readonly limits: Fact<LimitRangeItem>
}

export const variants = ['toolforge', 'toolsbeta', 'lima-kilo', 'toolforge-2023'] as const
export type Variant = (typeof variants)[number]

const volumes: Fact<readonly ToolVolume[]> = {
  value: [
    { name: 'dumps', path: '/public/dumps', type: 'Directory', readOnly: true },
    {
      name: 'dumpsrc-clouddumps1001',
      path: '/mnt/nfs/dumps-clouddumps1001.wikimedia.org',
      type: 'Directory',
      readOnly: true
    },
    {
      name: 'dumpsrc-clouddumps1002',
      path: '/mnt/nfs/dumps-clouddumps1002.wikimedia.org',
      type: 'Directory',
      readOnly: true
    },
    { name: 'home', path: '/data/project', type: 'Directory', readOnly: false },
    { name: 'wmcs-project', path: '/etc/wmcs-project', type: 'File', readOnly: true },
    { name: 'scratch', path: '/data/scratch', type: 'Directory', readOnly: false },
    { name: 'etcldap-conf', path: '/etc/ldap.conf', type: 'File', readOnly: true },
    { name: 'etcldap-yaml', path: '/etc/ldap.yaml', type: 'File', readOnly: true },
    { name: 'etcnovaobserver-yaml', path: '/etc/novaobserver.yaml', type: 'File', readOnly: true },
    { name: 'etcopenstack-clouds', path: '/etc/openstack/clouds.yaml', type: 'File', readOnly: true },
    { name: 'sssd-pipes', path: '/var/lib/sss/pipes', type: 'Directory', readOnly: false }
  ],
  certainty: 'verified',
  source: 'volume-admission deployment/chart/values.yaml (2026-06); not overridden by toolforge-deploy'
}

const internal = 'svc.tools.eqiad1.wikimedia.cloud'

/** Those of production that are the same in the test cluster. */
const sharedVariables = {
  TOOL_TOOLFORGE_API_URL: `https://api.${internal}:30003`,
  TOOL_REDIS_URI: `redis://redis.${internal}:6379`
}

const productionRegistries = [
  'docker-registry.svc.toolforge.org',
  'docker-registry.tools.wmflabs.org',
  'tools-harbor.wmcloud.org'
]

const quota2023 = {
  'requests.cpu': '2',
  'requests.memory': '6Gi',
  'limits.cpu': '2',
  'limits.memory': '8Gi',
  'pods': '10',
  'services': '1',
  'services.nodeports': '0',
  'replicationcontrollers': '1',
  'secrets': '10',
  'configmaps': '10',
  'persistentvolumeclaims': '3',
  'count/cronjobs.batch': '50',
  'count/jobs.batch': '15',
  'count/deployments.apps': '3'
}

function atLeast(limits: Readonly<Record<string, string>>): Bounds {
  return Object.fromEntries(Object.entries(limits).map(([name, least]) => [name, { least }]))
}

/** The defaults of 2023; there are no newer ones in public. */
const containerDefaults = {
  type: 'Container',
  default: { cpu: '500m', memory: '512Mi' },
  defaultRequest: { cpu: '150m', memory: '256Mi' },
  min: { cpu: '50m', memory: '100Mi' }
}

const toolforge2023: ToolforgeFacts = {
  kubernetes: {
    value: '1.32',
    certainty: 'inferred',
    source: 'the release on which the rules of 2023 were recorded; Toolforge itself ran 1.22 then'
  },
  registries: {
    value: productionRegistries,
    certainty: 'verified',
    source: 'toolforge-deploy components/registry-admission/values/tools.yaml (2026-08)'
  },
  harbor: {
    value: 'tools-harbor.wmcloud.org',
    certainty: 'verified',
    source: 'jobs-api tjf/runtimes/k8s (2026-07), and the image names that builds print'
  },
  domains: {
    value: ['toolforge.org'],
    certainty: 'verified',
    source: 'ingress-admission deployment/chart/values.yaml (2023-05)'
  },
  volumes,
  variables: { value: {}, certainty: 'inferred', source: 'envvars-admission had none of its own then' },
  routesIngresses: { value: true, certainty: 'verified', source: 'toolforge-deploy components/ingress-nginx (2023)' },
  quota: {
    value: quota2023,
    certainty: 'verified',
    source: 'maintain-kubeusers maintain_kubeusers/k8s_api.py, create_namespace (2023-08)'
  },
  raised: { value: {}, certainty: 'inferred', source: 'none is considered' },
  limits: {
    value: { ...containerDefaults, max: { cpu: '1', memory: '4Gi' } },
    certainty: 'verified',
    source: 'maintain-kubeusers maintain_kubeusers/k8s_api.py, create_namespace (2023-08)'
  }
}

const toolforge: ToolforgeFacts = {
  kubernetes: {
    value: '1.32',
    certainty: 'inferred',
    source: 'the one release that all components of toolforge-deploy values/tools.yaml allow (2026-08)'
  },
  registries: toolforge2023.registries,
  harbor: toolforge2023.harbor,
  domains: {
    value: ['toolforge.org'],
    certainty: 'verified',
    source: 'ingress-admission chart default, not overridden by toolforge-deploy (2026-08)'
  },
  volumes,
  variables: {
    value: {
      ...sharedVariables,
      TOOL_ELASTICSEARCH_URL: `http://elasticsearch.${internal}:80`,
      TOOL_OPENSEARCH_URL: `http://opensearch.${internal}:80`
    },
    certainty: 'verified',
    source: 'toolforge-deploy components/envvars-admission/values/tools.yaml, extraEnvvars (2026-08)'
  },
  routesIngresses: {
    value: false,
    certainty: 'verified',
    source: 'toolforge-deploy 720cbdc (2026-04-17, T392356): ingress-nginx is gone, the Istio gateway took over'
  },
  quota: {
    value: {
      ...atLeast(quota2023),
      'limits.cpu': { least: '16', below: '20' },
      'limits.memory': { least: '8Gi', below: '9Gi' },
      'pods': { least: '10', below: '20' },
      'services': { least: '5' },
      'services.nodeports': '0',
      'count/cronjobs.batch': { least: '50', below: '60' },
      'count/jobs.batch': { least: '15', below: '30' },
      'count/deployments.apps': { least: '16' }
    },
    certainty: 'inferred',
    source:
      'the published numbers of 2023, moved by what toolforge-deploy components/maintain-kubeusers/values/tools.yaml ' +
      'grants or stopped granting single tools (525d969 of 2024-06-11, e1a0f87 of 2025-09-24)'
  },
  raised: {
    value: {
      'cewbot': {
        quota: { 'limits.memory': '32Gi', 'count/cronjobs.batch': '128' },
        max: { memory: '8Gi' }
      },
      'cluebotng-review': {
        quota: { 'limits.cpu': '25', 'limits.memory': '16Gi', 'pods': '25' },
        max: {}
      },
      'techactivity': {
        quota: {
          'limits.cpu': '24',
          'limits.memory': '16Gi',
          'count/jobs.batch': '30'
        },
        max: { memory: '8Gi' }
      },
      'video-answer-tool': { quota: {}, max: { cpu: '6', memory: '8Gi' } }
    },
    certainty: 'verified',
    source:
      'toolforge-deploy components/maintain-kubeusers/values/tools.yaml (2026-08): 22 tools have more, these are four'
  },
  limits: {
    value: {
      ...containerDefaults,
      max: { cpu: { least: '1', below: '6' }, memory: { least: '4Gi', below: '7Gi' } }
    },
    certainty: 'inferred',
    source: 'as for the quota: pod_cpu 6 and pod_memory 7 are still granted to single tools'
  }
}

const deploy = 'toolforge-deploy components'

/** All clusters. The newer ones are described by what is different from production. */
export const clusters: Readonly<Record<Variant, ToolforgeFacts>> = {
  toolforge,
  'toolsbeta': {
    ...toolforge,
    registries: {
      value: [...productionRegistries, 'toolsbeta-harbor.wmcloud.org'],
      certainty: 'verified',
      source: `${deploy}/registry-admission/values/toolsbeta.yaml (2026-08)`
    },
    harbor: {
      value: 'toolsbeta-harbor.wmcloud.org',
      certainty: 'inferred',
      source: `the name of the one registry that ${deploy}/registry-admission adds here`
    },
    domains: {
      value: ['beta.toolforge.org'],
      certainty: 'verified',
      source: `${deploy}/ingress-admission/values/toolsbeta.yaml (2026-08)`
    },
    variables: {
      value: sharedVariables,
      certainty: 'verified',
      source: `${deploy}/envvars-admission/values/toolsbeta.yaml (2026-08)`
    },
    raised: toolforge2023.raised
  },
  'lima-kilo': {
    ...toolforge,
    kubernetes: { value: '1.32', certainty: 'verified', source: 'lima-kilo, kind v1.32.11 (2026-06)' },
    registries: {
      value: [
        'registry.cloud.releng.team',
        'docker-registry.svc.toolforge.org',
        'docker-registry.tools.wmflabs.org',
        'toolsbeta-harbor.wmcloud.org',
        'tools-harbor.wmcloud.org',
        'harbor.local'
      ],
      certainty: 'verified',
      source: `${deploy}/registry-admission/values/local.yaml (2026-08)`
    },
    harbor: {
      value: 'harbor.local',
      certainty: 'inferred',
      source: `the name of the one registry that only ${deploy}/registry-admission/values/local.yaml has`
    },
    domains: {
      value: ['local'],
      certainty: 'verified',
      source: `${deploy}/ingress-admission/values/local.yaml (2026-08)`
    },
    variables: { value: {}, certainty: 'inferred', source: `${deploy}/envvars-admission/values has none for local` },
    raised: toolforge2023.raised
  },
  'toolforge-2023': toolforge2023
}

/** The labels of a tool's namespace. Verified: maintain-kubeusers, `create_namespace` (2023-08). */
export function toolNamespaceLabels(namespace: string): Labels {
  return { 'kubernetes.io/metadata.name': namespace, 'name': namespace, 'tenancy': 'tool' }
}

/**
 * Namespaces that are no tool's and are known to exist. Inferred: their other labels are not public, but none of them
 * has `tenancy: tool`.
 */
export const otherNamespaces: readonly string[] = [
  'default',
  'kube-node-lease',
  'kube-public',
  'kube-system',
  'istio-gateway',
  'image-build'
]
