import { type BaseBlock, Constructed } from 'asn1js';

/** The values within a value; none of a primitive one. */
export function childrenOf(block: BaseBlock | undefined): readonly BaseBlock[] {
  return block instanceof Constructed ? block.valueBlock.value : [];
}

/** The bytes of a value without its tag and length. */
export function contentsOf(block: BaseBlock): Uint8Array {
  return block.valueBeforeDecodeView.subarray(block.idBlock.blockLength + block.lenBlock.blockLength);
}
