import { defineRule, sourcesOf } from '../../src/rule.ts'
import { plural, quoted, valuesOf } from './wording.ts'

const allowed: readonly string[] = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret'
]

/** All others, in the order in which the server looks for them: it names the first one. */
const restricted: readonly string[] = [
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'gitRepo',
  'nfs',
  'iscsi',
  'glusterfs',
  'rbd',
  'flexVolume',
  'cinder',
  'cephfs',
  'flocker',
  'fc',
  'azureFile',
  'vsphereVolume',
  'quobyte',
  'azureDisk',
  'photonPersistentDisk',
  'portworxVolume',
  'scaleIO',
  'storageos'
]

export default defineRule({
  id: 'psa/restricted-volume-type',
  subject: 'pod',
  title: 'Pod mounts a restricted type of volume',
  remedy: 'Use a persistentVolumeClaim, emptyDir, configMap, secret or another allowed type of volume',
  tags: ['restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://kubernetes.io/docs/concepts/storage/volumes/#volume-types',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_restrictedVolumes.go'
  ],
  securitySeverity: 5,
  revisions: [
    {
      since: '1.0',
      *check(pod) {
        for (const [index, volume] of pod.volumes.entries()) {
          // One allowed source is enough. A volume without any is made an emptyDir before it is judged.
          const sources = sourcesOf(volume)
          if (sources.some(source => allowed.includes(source))) continue
          const type = restricted.find(source => sources.includes(source))
          if (type !== undefined)
            yield {
              path: [...pod.path, 'spec', 'volumes', index, type],
              message: `volume "${volume.name ?? ''}" is of the type ${type}, which Pods may not mount directly`,
              volume,
              value: type
            }
        }
      }
    }
  ],
  standard: {
    level: 'restricted',
    check: 'restrictedVolumes',
    overrides: ['hostPathVolumes'],
    refusal(violations) {
      const types = valuesOf(violations)
      const names = violations.map(violation => violation.volume?.name ?? '')
      const volumes = `${plural(names.length, 'volume', 'volumes')} ${quoted(names)}`
      const use = plural(names.length, 'uses', 'use')
      const what = plural(types.length, 'restricted volume type', 'restricted volume types')
      return { reason: 'restricted volume types', detail: `${volumes} ${use} ${what} ${quoted(types)}` }
    }
  }
})
