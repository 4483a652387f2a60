/**
 * The plugin's configuration as an API server reads it with `--admission-control-config-file`.
 * Source: kubernetes/pod-security-admission `admission/api` (types, defaults, validation).
 */
import { isList, isObject, member } from '../../kube/json.ts'
import type { Json, JsonObject } from '../../kube/json.ts'
import { modes, parseLevel, parseVersion } from './policy.ts'
import type { Exemptions, Mode, PodSecurityConfiguration } from './policy.ts'

/** A configuration that an API server would not start with. */
export interface ConfigurationError {
  readonly error: string
}

/** True for an AdmissionConfiguration (which may configure this plugin) and for a bare PodSecurityConfiguration. */
export function isPodSecurityConfiguration(object: JsonObject): boolean {
  const { apiVersion, kind } = object
  if (typeof apiVersion !== 'string') return false
  return (
    (kind === 'AdmissionConfiguration' && apiVersion.startsWith('apiserver.config.k8s.io/')) ||
    (kind === 'PodSecurityConfiguration' && apiVersion.startsWith('pod-security.admission.config.k8s.io/'))
  )
}

/** The configuration in such an object; undefined when it configures other plugins only. */
export function readConfiguration(object: JsonObject): PodSecurityConfiguration | ConfigurationError | undefined {
  if (object['kind'] === 'PodSecurityConfiguration') return parse(object)
  const plugins = member(object, 'plugins')
  const entry = isList(plugins) ? plugins.find(plugin => member(plugin, 'name') === 'PodSecurity') : undefined
  if (entry === undefined) return undefined
  const configuration = member(entry, 'configuration')
  if (isObject(configuration)) return parse(configuration)
  return { error: 'the configuration of PodSecurity stands in another file: put it under `configuration`' }
}

function parse(object: JsonObject): PodSecurityConfiguration | ConfigurationError {
  const errors: string[] = []
  const defaults = member(object, 'defaults')
  const text = (key: string, fallback: string): string => {
    const value = member(defaults, key)
    if (value === undefined || value === null || value === '') return fallback
    return typeof value === 'object' ? '' : String(value)
  }
  const read = (mode: Mode) => {
    const level = parseLevel(text(mode, 'privileged'))
    const version = parseVersion(text(`${mode}-version`, 'latest'))
    if (level === undefined) errors.push(`defaults.${mode} must be one of privileged, baseline, restricted`)
    if (version === undefined) errors.push(`defaults.${mode}-version must be "latest" or "v1.x"`)
    return { level: level ?? 'restricted', version: version ?? 'latest' } as const
  }
  const exemptions = member(object, 'exemptions')
  const names = (field: keyof Exemptions): readonly string[] => {
    const value: Json | undefined = member(exemptions, field)
    if (value === undefined || value === null) return []
    if (isList(value) && value.every(name => typeof name === 'string' && name !== '')) return value as string[]
    errors.push(`exemptions.${field} must be a list of names`)
    return []
  }
  const policy = Object.fromEntries(modes.map(mode => [mode, read(mode)])) as PodSecurityConfiguration['defaults']
  const exempt = {
    usernames: names('usernames'),
    namespaces: names('namespaces'),
    runtimeClasses: names('runtimeClasses')
  }
  return errors.length > 0 ? { error: errors.join('; ') } : { defaults: policy, exemptions: exempt }
}
