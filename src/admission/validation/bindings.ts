/**
 * Bindings: the order to run a Pod on some node. It is for a Pod that is there, which only the cluster knows.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePodBinding, and
 * `pkg/registry/core/pod/storage/storage.go`.
 */
import type * as core from '../../kube/api/core-v1.ts'
import { aggregate } from '../status.ts'
import { child, field, required, unsupported } from './field.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'

export const bindingKinds: Kinds = {
  '/Binding': kind<core.Binding>({
    errors: ({ target }) => {
      const { kind: of = '', name = '' } = target ?? {}
      const at = field('target')
      return [
        ...(of === '' || of === 'Node' ? [] : [unsupported(child(at, 'kind'), of, ['Node', '<empty>'])]),
        ...(name === '' ? [required(child(at, 'name'), '')] : [])
      ]
    },
    warnings: (_, { name }) => {
      const reason = `whether there is a Pod ${name} that waits for a node is not known`
      return [{ kind: 'undecided', rule: 'api/reference', reason, path: ['metadata', 'name'] }]
    },
    isTransient: true,
    refusal: texts => ({ message: aggregate(texts), code: 500, reason: '' })
  })
}
