import { FORMATS, type Format } from '../../../src/export/formats';
import { type Order, saveRecord } from '../../../src/report/export/save-record';
import { NOTHING_STATED } from '../../../src/report/export/statements';
import { WORDS } from '../../ui/words';
import type { FakePorts } from '../fake-ports';

const words = { ...WORDS, language: 'en' };

function format(id: Format['id']): Format {
  const found = FORMATS.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
}

/** Saves everything in that format, unless told otherwise. */
export const save = (ports: FakePorts, id: Format['id'] = 'json', recipient = '', more: Partial<Order> = {}) => {
  const stated = { ...NOTHING_STATED, recipient };
  return saveRecord({ format: format(id), choice: { what: 'everything' }, stated, words, ...more }, ports);
};
