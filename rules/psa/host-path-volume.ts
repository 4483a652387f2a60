import { defineRule, sourcesOf } from '../../src/rule.ts'
import { plural, quoted } from './wording.ts'

export default defineRule({
  id: 'psa/host-path-volume',
  subject: 'pod',
  title: 'Pod mounts a directory of the host',
  remedy: 'Use another kind of volume: emptyDir, configMap, secret or persistentVolumeClaim',
  tags: ['baseline'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostPathVolumes.go'
  ],
  securitySeverity: 8.2,
  revisions: [
    {
      since: '1.0',
      *check(pod) {
        for (const [index, volume] of pod.volumes.entries())
          if (sourcesOf(volume).includes('hostPath'))
            yield {
              path: [...pod.path, 'spec', 'volumes', index, 'hostPath'],
              message: `volume "${volume.name ?? ''}" is a directory of the machine that the Pod runs on (hostPath)`,
              volume
            }
      }
    }
  ],
  standard: {
    level: 'baseline',
    check: 'hostPathVolumes',
    refusal(violations) {
      const names = violations.map(violation => violation.volume?.name ?? '')
      return { reason: 'hostPath volumes', detail: `${plural(names.length, 'volume', 'volumes')} ${quoted(names)}` }
    }
  }
})
