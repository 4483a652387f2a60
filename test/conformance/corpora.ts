/** Where the cases with known answers lie. They are not part of the project. */
import { resolve } from 'node:path'
import { root } from '../root.ts'

const beside = '../shared/corpora'
const variable = process.env['PREADMIT_CORPORA']

/** Whether `PREADMIT_CORPORA` names the folder: then it must be there. Otherwise it lies beside the clone, or not. */
export const named = Boolean(variable)
export const corpora = variable ? resolve(variable) : resolve(root, beside)
