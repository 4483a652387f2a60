/**
 * Events, which have two versions of one kind in two groups.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/events.go`, ValidateEventCreate.
 */
import { append } from '../../append.ts'
import type * as core from '../../kube/api/core-v1.ts'
import type * as events from '../../kube/api/events-v1.ts'
import { invalid as refused } from '../status.ts'
import { child, field, invalid, malformed, required } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { byteLength, isDns1123Subdomain, isQualifiedName } from './formats.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from './metadata.ts'

/** What both have, with the names of the fields that the server puts in its texts, and those that they have. */
interface Facts extends Pick<core.Event, 'action' | 'eventTime' | 'reason' | 'reportingInstance'> {
  readonly namespace: string
  readonly subject: core.ObjectReference
  readonly subjectField: 'involvedObject' | 'regarding'
  readonly controller: string
  readonly controllerField: 'reportingComponent' | 'reportingController'
  readonly message: string
  readonly messageField: 'message' | 'note'
}

const longestText = 128
const longestMessage = 1024

/** Upstream: legacyValidateEvent. */
function validateFacts(facts: Facts): readonly FieldError[] {
  const { namespace, subject, eventTime } = facts
  const errors: FieldError[] = []
  const about = subject.namespace ?? ''
  const mismatch = (): unknown => {
    const error = invalid(child(field('involvedObject'), 'namespace'), about, 'does not match event.namespace')
    return errors.push({ ...error, path: [facts.subjectField, 'namespace'] })
  }
  if (eventTime === undefined) {
    if (about === '' ? namespace !== 'default' : about !== namespace) mismatch()
  } else {
    if (about === '' && namespace !== 'default' && namespace !== 'kube-system') mismatch()
    const controllerAt = field(facts.controllerField)
    if (facts.controller === '') errors.push(required(controllerAt, ''))
    append(errors, malformed(controllerAt, facts.controller, isQualifiedName))
    for (const name of ['reportingInstance', 'action', 'reason'] as const) {
      const { [name]: text = '' } = facts
      if (text === '') errors.push(required(field(name), ''))
      append(errors, limited(text, field(name), longestText))
    }
    for (const error of limited(facts.message, field('message'), longestMessage))
      errors.push({ ...error, path: [facts.messageField] })
  }
  const ofNamespace = malformed(field('namespace'), namespace, isDns1123Subdomain)
  return [...errors, ...ofNamespace.map(error => ({ ...error, path: ['metadata', 'namespace'] }))]
}

/** The server does not print the text. */
function limited(text: string, at: Field, most: number): readonly FieldError[] {
  return byteLength(text) > most ? [invalid(at, '', `can have at most ${most} characters`)] : []
}

/** What is asked of the newer version only. */
function validateStrictly(event: events.Event): readonly FieldError[] {
  const { series, eventTime, type = '', deprecatedSource } = event
  const errors: FieldError[] = []
  const wrong = (name: string, path: string, why: string): unknown =>
    errors.push({ ...invalid(field(name), '', why), path: path.split('.') })
  if (series !== undefined && (series.count ?? 0) < 2) wrong('series.count', 'series.count', 'should be at least 2')
  if (series !== undefined && series.lastObservedTime === undefined)
    errors.push(required(child(field('series'), 'lastObservedTime'), ''))
  if (eventTime === undefined) errors.push(required(field('eventTime'), ''))
  if (type !== 'Normal' && type !== 'Warning') wrong('type', 'type', `has invalid value: ${type}`)
  const unset = 'needs to be unset'
  if (event.deprecatedFirstTimestamp !== undefined) wrong('firstTimestamp', 'deprecatedFirstTimestamp', unset)
  if (event.deprecatedLastTimestamp !== undefined) wrong('lastTimestamp', 'deprecatedLastTimestamp', unset)
  if ((event.deprecatedCount ?? 0) !== 0) wrong('count', 'deprecatedCount', unset)
  if ((deprecatedSource?.component ?? '') !== '' || (deprecatedSource?.host ?? '') !== '')
    wrong('source', 'deprecatedSource', unset)
  return errors
}

export const eventKinds: Kinds = {
  '/Event': kind<core.Event>({
    errors: (event, { namespace }) => validateFacts({
      ...event,
      namespace,
      subject: event.involvedObject ?? {},
      subjectField: 'involvedObject',
      controller: event.reportingComponent ?? '',
      controllerField: 'reportingComponent',
      message: event.message ?? '',
      messageField: 'message'
    })
  }),
  'events.k8s.io/Event': kind<events.Event>({
    errors: (event, subject) => [
      ...validateFacts({
        ...event,
        namespace: subject.namespace,
        subject: event.regarding ?? {},
        subjectField: 'regarding',
        controller: event.reportingController ?? '',
        controllerField: 'reportingController',
        message: event.note ?? '',
        messageField: 'note'
      }),
      ...validateCoreMetadata(subject, nameIsSubdomain),
      ...validateStrictly(event)
    ],
    // The server thinks of all Events as those of the core group.
    refusal: (texts, name) =>
      ({ message: refused({ group: '', kind: 'Event' }, name, texts), code: 422, reason: 'Invalid' })
  })
}
