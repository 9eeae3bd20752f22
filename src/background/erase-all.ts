import type { EraseAllRequest } from '../messages/protocol';
import { ok } from '../messages/result';
import { opening } from './open-ledger';
import type { Doing } from './ports';

/** Erases all that is kept. The new history says that it follows an erased one, and nothing links it to that. */
export const eraseAll: Doing<EraseAllRequest> = async (_request, ports) => {
  const signer = await ports.newSigner();
  await ports.store.eraseAll(signer, await opening(signer, 'erased', null, ports));
  return ok('stored');
};
